/**
 * China Post's postal areas: the first two digits of a postal code by province (GB/T 2260's first two digits).
 * Source: China Post's numbering, checked against published postal codes of counties on 2026-11-21. Eastern and western
 * Inner Mongolia is served from its neighbours: 呼伦贝尔 16, 兴安盟 13, 阿拉善盟 73 and 75.
 */

const PREFIXES: Readonly<Record<string, string>> = {
  '11': '10',
  '12': '30',
  '13': '05 06 07',
  '14': '03 04',
  '15': '01 02 13 16 73 75',
  '21': '11 12',
  '22': '13',
  '23': '15 16',
  '31': '20',
  '32': '21 22',
  '33': '31 32',
  '34': '23 24',
  '35': '35 36',
  '36': '33 34',
  '37': '25 26 27',
  '41': '45 46 47',
  '42': '43 44',
  '43': '41 42',
  '44': '51 52',
  '45': '53 54',
  '46': '57',
  '50': '40',
  '51': '61 62 63 64',
  '52': '55 56',
  '53': '65 66 67',
  '54': '85 86',
  '61': '71 72',
  '62': '73 74',
  '63': '81',
  '64': '75',
  '65': '83 84',
};

/** @returns the first two digits postal codes of a province begin with; empty for 港澳台 and unknown codes. */
export function postalPrefixes(provinceCode: string): readonly string[] {
  return PREFIXES[provinceCode.slice(0, 2)]?.split(' ') ?? [];
}
