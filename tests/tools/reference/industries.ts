/**
 * Makes the table of industries from `element-china-category-data`: one line for each 大类. The package leaves out
 * each 小类 that is the only one of its 中类, and has a few slips, which are put right here by name.
 */
import { type About, clean, compareCounts, dataOf, fileOf, sourceOf } from './table.ts';

const ABOUT: Omit<About, 'source'> = {
  standard: 'GB/T 4754-2017',
  edition: '含2019年第1号修改单',
  date: '2019-03-29',
  checkedOn: '2026-11-21',
  counts: { section: 20, division: 97, group: 473, class: 1382 },
};

/** Names by code, under the code above them; `0` holds the sections. */
export type Categories = Record<string, Record<string, string>>;

/** Groups that the package lacks: 40 goes from 402 to 404. */
const MISSING: readonly [above: string, code: string, name: string][] = [['40', '403', '钟表与计时仪器制造']];
/** Classes under a wrong code: what is 其他 ends with 9 throughout the standard. */
const MISCODED: readonly [above: string, wrong: string, right: string, name: string][] = [
  ['203', '2038', '2039', '软木制品及其他木制品制造'],
];
/** Classes under a wrong name. */
const MISNAMED: readonly [above: string, code: string, wrong: string, right: string][] = [
  ['344', '3445', '液力动力机械及元件制造', '液力动力机械元件制造'],
];

/** The standard writes brackets in full width, without spaces around names. */
const written = (name: string): string => clean(name.trim().replace(/\(/g, '（').replace(/\)/g, '）'));

/** @throws when a slip is not there any more: then the package has changed, and these lists with it. */
function corrected(package_: Categories): Categories {
  const all = Object.fromEntries(Object.entries(package_).map(([above, names]) => [above, { ...names }]));
  const expect = (is: boolean, code: string) => {
    if (!is)
      throw new Error(`The package has changed at ${code}: look at it, and correct the list of its slips.`);
  };
  for (const [above, code, name] of MISSING) {
    expect(all[above] !== undefined && !(code in all[above]), code);
    all[above]![code] = name;
  }
  for (const [above, wrong, right, name] of MISCODED) {
    expect(all[above]?.[wrong] === name && !(right in all[above]), wrong);
    delete all[above]![wrong];
    all[above]![right] = name;
  }
  for (const [above, code, wrong, right] of MISNAMED) {
    expect(all[above]?.[code] === wrong, code);
    all[above]![code] = right;
  }
  return all;
}

const inOrder = (names: Record<string, string> | undefined): [string, string][] =>
  Object.entries(names ?? {}).sort(([one], [other]) => (one < other ? -1 : 1));

/** @returns lib/reference/data/industries.json. @throws when what comes out is not what the standard counts. */
export function makeIndustries(
  from = dataOf('element-china-category-data/src/data.js') as Categories,
): string {
  const all = corrected(from);
  const found = { section: 0, division: 0, group: 0, class: 0 };
  const under = (code: string, above: string) => {
    if (!code.startsWith(above) || code.length !== above.length + 1)
      throw new Error(`${code} cannot stand under ${above}.`);
    return code.slice(-1);
  };
  const sections: Record<string, string> = {};
  const divisions: string[] = [];
  for (const [letter, section] of inOrder(all['0'])) {
    sections[letter] = written(section);
    found.section++;
    for (const [division, name] of inOrder(all[letter])) {
      const groups = inOrder(all[division]).map(([group, groupName]) => {
        const classes = inOrder(all[group]).map(([code, own]) => `${under(code, group)}${written(own)}`);
        found.group++;
        // A group without classes has one, group and 0, of its own name: not written down again.
        found.class += classes.length || 1;
        return [`${under(group, division)}${written(groupName)}`, ...classes].join(',');
      });
      divisions.push([`${letter}${division}${written(name)}`, ...groups].join(';'));
      found.division++;
    }
  }
  compareCounts('The table of industries', found, ABOUT.counts);
  return fileOf({ ...ABOUT, source: sourceOf('element-china-category-data') }, { sections, divisions });
}
