/** The two tables as pickers show them. */
import {
  type Industry,
  industriesBelow,
  industryByCode,
  industryPath,
  isOnlyClass,
  sections,
} from '../../../lib/reference/industries.ts';
import {
  childrenOf,
  GROUPING,
  provinces,
  type Region,
  regionByCode,
  regionPath,
  writtenParts,
} from '../../../lib/reference/regions.ts';
import { searchIndustries } from '../../../lib/reference/search-industries.ts';
import { searchRegions } from '../../../lib/reference/search-regions.ts';
import { texts } from './texts.ts';
import { BETWEEN, treeOf } from './tree.ts';

/** How many results are worth reading. */
const MOST = 30;

/** A group with one class of the same name is offered as that class. */
const asOffered = (industry: Industry): Industry => {
  const [only, ...others] = industry.level === 'group' ? industriesBelow(industry.code) : [];
  return only && others.length === 0 ? only : industry;
};

/** @returns the names from the section down, each once. */
export function industryNames(code: string): string[] {
  return [...new Set(industryPath(code).map(({ name }) => name))];
}

export const INDUSTRIES = treeOf<Industry>({
  item: (code) => industryByCode(code)!,
  codeOf: ({ code }) => code,
  parentOf: (industry) =>
    isOnlyClass(industry) ? industryByCode(industry.parent!)!.parent : industry.parent,
  below: (code) => (code === null ? sections() : industriesBelow(code).map(asOffered)),
  search: (text) => searchIndustries(text, MOST),
  node: ({ code, name }, leaf) => ({
    code,
    name,
    above: industryNames(code).slice(0, -1).join(BETWEEN),
    note: '',
    leaf,
  }),
});

export const REGIONS = treeOf<Region>({
  item: (code) => regionByCode(code)!,
  codeOf: ({ code }) => code,
  parentOf: ({ parent }) => parent,
  below: (code) => (code === null ? provinces() : childrenOf(code)),
  search: (text) => searchRegions(text, MOST),
  node: ({ code, name, level }, leaf) => ({
    code,
    name,
    above: writtenParts(regionPath(code).at(-2)?.code ?? '').join(BETWEEN),
    note:
      level === 'city' && GROUPING.test(name) ? texts().among(childrenOf(code).map((one) => one.name)) : '',
    leaf,
  }),
});
