/** Rows that repeat: the same fields again and again, one row for each partner, shareholder or branch. Pure. */
import type { Control } from '../model/page.ts';

const LONGEST = 12;

/** What must be the same of two fields one below the other; empty for a field without a label. */
const markOf = ({ label, kind, labelSource, context }: Control): string =>
  label && [label, kind, labelSource, ...context].join('\n');

/** @returns the controls that stand in such rows. */
export function repeatedRows(controls: readonly Control[]): Set<Control> {
  const found = new Set<Control>();
  const marks = controls.map(markOf);
  for (let i = 0; i < controls.length; i++) {
    if (marks[i] === '') continue;
    // 成立日期 [年][月][日] has one label for three fields: a row has at least two labels.
    for (let length = 2; length <= LONGEST; length++) {
      if (marks[i] !== marks[i + length]) continue;
      const row = controls.slice(i, i + length);
      if (!row.every((_, k) => marks[i + k] !== '' && marks[i + k] === marks[i + length + k])) continue;
      if (new Set(row.map(({ label }) => label)).size < 2) continue;
      for (const control of controls.slice(i, i + 2 * length)) found.add(control);
      break;
    }
  }
  return found;
}
