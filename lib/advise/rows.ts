/** Rows that repeat: the same fields again and again, one row for each partner, shareholder or branch. Pure. */
import type { Control } from '../model/page.ts';

const LONGEST = 12;

/** @returns the controls that stand in such rows. */
export function repeatedRows(controls: readonly Control[]): Set<Control> {
  const found = new Set<Control>();
  const same = (a: Control | undefined, b: Control | undefined) =>
    a !== undefined &&
    b !== undefined &&
    a.label !== '' &&
    a.label === b.label &&
    a.kind === b.kind &&
    a.labelSource === b.labelSource &&
    a.context.join('\n') === b.context.join('\n');
  for (let i = 0; i < controls.length; i++) {
    // 成立日期 [年][月][日] has one label for three fields: a row has at least two labels.
    for (let length = 2; length <= LONGEST; length++) {
      const row = controls.slice(i, i + length);
      const next = controls.slice(i + length, i + 2 * length);
      if (new Set(row.map(({ label }) => label)).size < 2) continue;
      if (!row.every((control, k) => same(control, next[k]))) continue;
      for (const control of [...row, ...next]) found.add(control);
      break;
    }
  }
  return found;
}
