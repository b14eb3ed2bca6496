/** Other writings of a value that mean the same to a reader. Only sure ones: an alias may be chosen in a select. */
import type { ProfileValue } from '../model/messages.ts';
import { foldCode } from './validators.ts';

/** Groups of words for one thing; the first is not preferred, all are equal. */
const SAME: Record<string, readonly (readonly string[])[]> = {
  enterpriseType: [
    ['民营', '民营企业'],
    ['国有', '国有企业'],
    ['外资', '外资企业', '外商投资企业', '外商投资'],
    ['合资', '合资企业'],
    ['集体', '集体企业'],
  ],
  holdingType: [
    ['国有控股', '国有'],
    ['集体控股', '集体'],
    ['私人控股', '私人'],
    ['港澳台商控股', '港澳台控股'],
    ['外商控股', '外资控股'],
  ],
  scale: [
    ['大型', '大型企业'],
    ['中型', '中型企业'],
    ['小型', '小型企业'],
    ['微型', '微型企业'],
  ],
  'legalRepresentative.idType': [
    ['居民身份证', '身份证', '中华人民共和国居民身份证', '二代身份证', '第二代居民身份证'],
    ['港澳居民来往内地通行证', '港澳通行证', '回乡证'],
    ['台湾居民来往大陆通行证', '台胞证'],
  ],
  'actualController.nationality': [['中国', '中华人民共和国', '中国籍', 'CHN']],
};

/** First division of each section of GB/T 4754-2017. */
const SECTIONS: readonly [letter: string, from: number][] = [
  ['A', 1],
  ['B', 6],
  ['C', 13],
  ['D', 44],
  ['E', 47],
  ['F', 51],
  ['G', 53],
  ['H', 61],
  ['I', 63],
  ['J', 66],
  ['K', 70],
  ['L', 71],
  ['M', 73],
  ['N', 76],
  ['O', 80],
  ['P', 83],
  ['Q', 84],
  ['R', 86],
  ['S', 91],
  ['T', 97],
];

/** @returns the other words for this one under this key. */
export function synonyms(key: string, text: string): string[] {
  const group = SAME[key]?.find((words) => words.includes(text));
  return group ? group.filter((word) => word !== text) : [];
}

/** @returns other writings of an ISO date. */
export function dateAliases(iso: string): string[] {
  const [year, month, day] = iso.split('-') as [string, string, string];
  const [m, d] = [Number(month), Number(day)];
  return [
    `${year}年${m}月${d}日`,
    `${year}年${month}月${day}日`,
    `${year}/${month}/${day}`,
    `${year}.${month}.${day}`,
    `${year}${month}${day}`,
    `${year}-${m}-${d}`,
    `${year}/${m}/${d}`,
  ];
}

/** @returns other writings of a land line's number. */
export function phoneAliases(text: string): string[] {
  const parts = /^(0\d{2,3})[-\s]?(\d{7,8})$/.exec(text);
  if (!parts) return [];
  const [, area, number] = parts;
  return [`${area}-${number}`, `${area}${number}`, `(${area})${number}`, `${area} ${number}`];
}

/** @returns the code with its hyphen when it lacks it, without when it has it. */
export function organisationCodeAliases(code: string): string[] {
  const bare = foldCode(code).replace(/-/g, '');
  return bare.length === 9 ? [bare, `${bare.slice(0, 8)}-${bare.slice(8)}`] : [];
}

/**
 * @param pathOf names from the section down to the class with this code, empty when it is not known.
 * @returns an industry by its code, with its name and its place in the tree when they are known; free text stands for itself.
 */
export function industryValue(
  text: string,
  nameOf?: (code: string) => string | null,
  pathOf?: (code: string) => readonly string[],
): ProfileValue {
  const code = /^[A-Ta-t]?(\d{2,4})$/.exec(text)?.[1];
  if (!code) return { value: text, display: text, aliases: [] };
  const name = nameOf?.(code) ?? null;
  const section = SECTIONS.findLast(([, from]) => Number(code.slice(0, 2)) >= from)?.[0];
  const aliases = [
    ...(name ? [name, `${code}${name}`] : []),
    ...(section ? [`${section}${code}`] : []),
    ...(name && section && pathOf ? [`${section}${code}${name}`] : []),
    ...industryPaths(pathOf?.(code) ?? []),
  ];
  return { value: code, display: name ? `${code} ${name}` : code, aliases };
}

/** Trees begin with the sections or with the divisions, and some leave out a class that is the only one of its group. */
function industryPaths(path: readonly string[]): string[] {
  const short = path.at(-1) === path.at(-2) ? [path.slice(0, -1)] : [];
  const all = [path, ...short].flatMap((names) => [names, names.slice(1)]);
  return all.filter((names) => names.length > 1).map((names) => names.join('/'));
}
