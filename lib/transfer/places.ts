/** A place written in a sheet, in one cell or three, by name or by code, as the codes of GB/T 2260. Pure. */
import {
  childrenOf,
  type Region,
  regionByCode,
  regionPath,
  regionsCalled,
  regionWithin,
} from '../reference/regions.ts';
import { t } from './texts.ts';

export interface Place {
  province?: string;
  city?: string;
  county?: string;
}
const LEVELS = ['province', 'city', 'county'] as const;
export type Level = (typeof LEVELS)[number];

function placeOf(code: string): Place {
  return Object.fromEntries(regionPath(code).map(({ level, code }) => [level, code]));
}

/** One text for a whole place: 浙江省杭州市西湖区, 浙江/杭州/西湖. */
function wholePlace(text: string): Place | null {
  const found = regionsCalled(text.replace(/[\s/·>\-、,，]+/g, ''));
  return found.length === 1 ? placeOf(found[0]!.code) : null;
}

/** Counties of a municipality or a province's own stand under a level that only groups them, which people leave out. */
function belowGroups(province: string, text: string): Region | null {
  const found = childrenOf(province).flatMap((city) => regionWithin(city.code, text) ?? []);
  return found.length === 1 ? found[0]! : null;
}

/**
 * Reads the three cells of a place; any may be empty, and the first may hold all of it.
 * @returns the codes, or the level that cannot be understood and why
 */
export function readPlace(cells: Partial<Record<Level, string>>): Place | { level: Level; reason: string } {
  const place: Place = {};
  for (const level of LEVELS) {
    const text = (cells[level] ?? '').normalize('NFKC').replace(/\s+/g, '');
    if (text === '') continue;
    const above = level === 'province' ? null : level === 'city' ? place.province : place.city;
    const region = above === undefined ? null : regionWithin(above, text);
    if (region) {
      place[level] = region.code;
      continue;
    }
    const direct =
      level === 'county' && !place.city && place.province ? belowGroups(place.province, text) : null;
    const whole = direct ? placeOf(direct.code) : wholePlace(text);
    const fits = whole && LEVELS.every((one) => !place[one] || place[one] === whole[one]);
    if (!fits) return { level, reason: t().unknownPlace(cells[level] ?? '') };
    Object.assign(place, whole);
  }
  return place;
}

/** @returns the name by which a code is written in a sheet; the code itself when it is not known. */
export const placeName = (code: string): string => regionByCode(code)?.name ?? code;
