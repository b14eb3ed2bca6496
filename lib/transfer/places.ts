/** A place written in a sheet, in one cell or three, by name or by code, as the codes of GB/T 2260. Pure. */
import {
  childrenOf,
  provinces,
  type Region,
  regionByCode,
  regionPath,
  regionsCalled,
} from '../reference/regions.ts';
import { t } from './texts.ts';

export interface Place {
  province?: string;
  city?: string;
  county?: string;
}
const LEVELS = ['province', 'city', 'county'] as const;
export type Level = (typeof LEVELS)[number];

const called = (region: Region, text: string) =>
  region.code === text || region.name === text || region.aliases.includes(text);

function placeOf(code: string): Place {
  return Object.fromEntries(regionPath(code).map(({ level, code }) => [level, code]));
}

/** One text for a whole place: 浙江省杭州市西湖区, 浙江/杭州/西湖. */
function wholePlace(text: string): Place | null {
  const found = regionsCalled(text.replace(/[\s/·>\-、,，]+/g, ''));
  return found.length === 1 ? placeOf(found[0]!.code) : null;
}

function below(above: string | undefined, level: Level, text: string): Region | null {
  const among = level === 'province' ? provinces() : above ? childrenOf(above) : [];
  const found = among.filter((region) => called(region, text));
  if (found.length === 1) return found[0]!;
  // Under 北京市 there is one 市辖区, which people write as 北京市 once more.
  if (level === 'city' && among.length > 0 && called(regionByCode(above!)!, text)) return among[0]!;
  return null;
}

/** Counties of a municipality or a province's own stand under a level that only groups them, which people leave out. */
function belowGroups(province: string, text: string): Region | null {
  const found = childrenOf(province).flatMap((city) =>
    childrenOf(city.code).filter((one) => called(one, text)),
  );
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
    const above = level === 'city' ? place.province : level === 'county' ? place.city : undefined;
    const region = below(above, level, text);
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
