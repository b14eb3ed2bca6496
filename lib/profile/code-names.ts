/** Names of codes from the tables of lib/reference, for whoever may carry them. */
import { industryByCode, industryPath } from '../reference/industries.ts';
import type { CodeNames } from './value.ts';

export const CODE_NAMES: CodeNames = {
  industry: (code) => industryByCode(code)?.name ?? null,
  industryPath: (code) => industryPath(code).map(({ name }) => name),
};
