import type { PracticeField, PracticePage, PracticeScenario } from '../../define.ts';
import { type Markup, type Part, raw } from './html.ts';

export type Said = PracticeScenario['said'];

/** What one rendering has at hand. */
export interface Ink {
  page: PracticePage;
  said: Said;
  /** 1, 2, 3 … for ids and names. */
  next(): number;
  /** What a button of this name carries: nothing, or that it makes the portal speak. */
  press(label: string): Part;
  /** Parts that the kit keeps at the end of the body. */
  late: Markup[];
}

export function inkFor(page: PracticePage, said: Said): Ink {
  let count = 0;
  return {
    page,
    said,
    next: () => ++count,
    press: (label) => said?.on === label && raw(' onclick="say();return false"'),
    late: [],
  };
}

export const held = (field: PracticeField): readonly string[] =>
  field.value === undefined ? [] : typeof field.value === 'string' ? [field.value] : field.value;

export const first = (field: PracticeField): string => held(field)[0] ?? '';

/** Too broad to share a row with another field. */
export const wide = (field: PracticeField): boolean =>
  ['textarea', 'region', 'checkbox', 'file', 'tree', 'multi-select'].includes(field.kind) ||
  field.label.length > 14;

/** The few names that such systems are known to give; the rest are numbered. */
const INITIALS: Readonly<Record<string, string>> = {
  企业名称: 'qymc',
  统一社会信用代码: 'tyshxydm',
  联系人: 'lxr',
  所属行业: 'sshy',
  产品: 'cp',
};
export const nameOf = (field: PracticeField, ink: Ink): string => INITIALS[field.label] ?? `f${ink.next()}`;
