/**
 * Administrative regions of GB/T 2260, three levels, from data/regions.json, which `npm run reference` makes.
 * For the background and extension pages only: the table is too heavy for a content script.
 */
import table from './data/regions.json' with { type: 'json' };
import type { Edition } from './edition.ts';

export type RegionLevel = 'province' | 'city' | 'county';

export interface Region {
  /** Six digits. */
  code: string;
  /** As the portals' selects show it: 市辖区 for the city level of a municipality. */
  name: string;
  level: RegionLevel;
  /** Code one level up, null for provinces. */
  parent: string | null;
  /** Other names people and pages use, best first. */
  aliases: string[];
}

/** Names of the second level that only group counties: left out when a place is written in full. */
export const GROUPING = /^(?:市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/;
const MUNICIPALITIES = /^(?:11|12|31|50)0100$/;
const SHORT: readonly [RegExp, string][] = [
  [/^(内蒙古|广西|西藏|宁夏|新疆).*自治区$/, '$1'],
  [/^(香港|澳门)特别行政区$/, '$1'],
  [/^(.{2,})(?:省|市|地区|盟)$/, '$1'],
];

/** Which state of the standard this is, and where it comes from. */
export const REGION_EDITION: Edition = table;

const byCode = new Map<string, Region>();
const children = new Map<string | null, Region[]>();

function levelOf(code: string): RegionLevel {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'city' : 'county';
}

function parentOf(code: string, level: RegionLevel): string | null {
  if (level === 'province') return null;
  return level === 'city' ? `${code.slice(0, 2)}0000` : `${code.slice(0, 4)}00`;
}

/** @returns a province or city as people call it: 浙江, 杭州; null for a name that has no shorter one. */
export function shortName(name: string): string | null {
  const rule = SHORT.find(([pattern]) => pattern.test(name));
  return rule ? name.replace(rule[0], rule[1]) : null;
}

/** Each code with its name, in the standard's order: a line is a province, its cities divided by ; and their parts by , */
function* entries(): Generator<[code: string, name: string]> {
  for (const line of table.provinces) {
    const province = line.slice(0, 2);
    for (const [at, city] of line.split(';').entries()) {
      const [head = '', ...counties] = city.split(',');
      const above = at === 0 ? '' : province;
      const code = `${above}${head.slice(0, 2)}`;
      yield [code.padEnd(6, '0'), head.slice(2)];
      for (const county of counties) yield [`${code}${county.slice(0, 2)}`, county.slice(2)];
    }
  }
}

for (const [code, listed] of entries()) {
  const level = levelOf(code);
  const municipality = MUNICIPALITIES.test(code);
  // The table repeats the municipality's own name at city level; the standard and the portals say 市辖区.
  const name = municipality ? '市辖区' : listed;
  const short = level === 'county' ? null : shortName(listed);
  const aliases = [municipality ? listed : null, short].filter((alias) => alias !== null);
  const region: Region = { code, name, level, parent: parentOf(code, level), aliases };
  byCode.set(code, region);
  const siblings = children.get(region.parent);
  if (siblings) siblings.push(region);
  else children.set(region.parent, [region]);
}

for (const region of byCode.values()) {
  // 重庆 has a second grouping, 县, which pages also call by the municipality's name.
  if (region.level === 'city' && GROUPING.test(region.name) && region.aliases.length === 0) {
    const province = byCode.get(region.parent ?? '');
    if (region.name === '县' && province) region.aliases.push(province.name);
    else if (region.name !== '省直辖县级行政区划') region.aliases.push('省直辖县级行政区划');
    else region.aliases.push('直辖县级行政区划', '省直辖');
  }
}

/** @returns the region with this six-digit code, or null. */
export function regionByCode(code: string): Region | null {
  return byCode.get(code) ?? null;
}

/** @returns the 34 regions of the first level, in the standard's order. */
export function provinces(): readonly Region[] {
  return children.get(null) ?? [];
}

/** @returns the regions directly below this code; empty for counties, unknown codes and undivided cities. */
export function childrenOf(code: string): readonly Region[] {
  return children.get(code) ?? [];
}

const goesBy = (region: Region, text: string) =>
  region.code === text || region.name === text || region.aliases.includes(text);

/**
 * Finds a region by its name, another name of it, or its code, among those directly below another: 西湖区 stands in more
 * than one city.
 * @param above code one level up, null for provinces
 * @returns the one that is meant, null when there is none or more than one
 */
export function regionWithin(above: string | null, text: string): Region | null {
  const among = above === null ? provinces() : childrenOf(above);
  const found = among.filter((region) => goesBy(region, text));
  if (found.length === 1) return found[0]!;
  // Under 北京市 there is one 市辖区, which people and forms write as 北京市 once more.
  const parent = above === null ? null : regionByCode(above);
  return parent?.level === 'province' && among.length === 1 && goesBy(parent, text) ? among[0]! : null;
}

/** @returns the region and those above it, province first; empty for an unknown code. */
export function regionPath(code: string): Region[] {
  const path: Region[] = [];
  for (let at = byCode.get(code); at; at = byCode.get(at.parent ?? '')) path.unshift(at);
  return path;
}

/**
 * The parts of a place as people write it in full, without the levels that only group:
 * 浙江省 杭州市 西湖区, but 北京市 海淀区 and 海南省 琼海市.
 */
export function writtenParts(code: string): string[] {
  const path = regionPath(code);
  const parts = path.filter(
    (region, index) => !(index === 1 && path.length > 1 && GROUPING.test(region.name)),
  );
  return parts.map((region) => region.name);
}

/** @returns the place in full: 浙江省杭州市西湖区. */
export function fullName(code: string): string {
  return writtenParts(code).join('');
}

/** Every region, in the standard's order. */
export function allRegions(): Iterable<Region> {
  return byCode.values();
}

let called: Map<string, Region[]> | null = null;

/** @returns every region with this name, other name or name in full; levels that only group are left out. */
export function regionsCalled(text: string): readonly Region[] {
  if (!called) {
    called = new Map();
    for (const region of byCode.values()) {
      if (region.level === 'city' && GROUPING.test(region.name)) continue;
      for (const name of new Set([region.name, ...region.aliases, fullName(region.code)]))
        called.set(name, [...(called.get(name) ?? []), region]);
    }
  }
  return called.get(text) ?? [];
}
