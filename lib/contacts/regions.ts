/** Does a line answer for a place? The table's names are shorter than the official ones: 湘西州, 石柱县. */

/** A place by its names, such as a profile's registered region; what is not known is left out. */
export interface Place {
  province?: string | undefined;
  city?: string | undefined;
  county?: string | undefined;
}

/** The row of a block that stands for the province or municipality itself. */
const ITSELF = /^[省市]级$/;
const KIND = /(?:特别行政区|自治区|自治州|自治县|自治旗|地区|省|市|区|县|州|盟|旗)$/;
const AUTONOMOUS = /自治[区州县旗]$/;

/** 福州市 → 福州. */
export const shortName = (name: string): string => name.replace(KIND, '');

/** @returns true for one place written in two ways: 广西 and 广西壮族自治区, 石柱县 and 石柱土家族自治县. */
export function samePlace(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [shortName(one), shortName(other)];
  if (a.length < 2 || b.length < 2) return false;
  if (AUTONOMOUS.test(one) && one.startsWith(b)) return true;
  if (AUTONOMOUS.test(other) && other.startsWith(a)) return true;
  // 吉林 is a province and a city, 海南 a province and a prefecture: only a name without its kind may stand for one.
  return a === b && (a === one || b === other);
}

/** How near a line's region is to the place: 0 its county, 1 its city, 2 its province, 3 national; null elsewhere. */
export function nearness(region: readonly string[], place: Place): 0 | 1 | 2 | 3 | null {
  const [first, ...rest] = region;
  if (first === undefined) return 3;
  const { province = '', city = '', county = '' } = place;
  const inner = rest.at(-1);
  if (inner === undefined) {
    // 宁波市 and its like have a row beside the provinces.
    if (city !== '' && samePlace(first, city)) return 1;
    return province !== '' && samePlace(first, province) ? 2 : null;
  }
  if (province === '' || !samePlace(first, province)) return null;
  if (ITSELF.test(inner)) return 2;
  if (county !== '' && samePlace(inner, county)) return 0;
  return city !== '' && samePlace(inner, city) ? 1 : null;
}
