/** The fields of the page, for the user to say what each means. Brought in when they begin to. */
import { signaturesOf, type Taught } from '../advise/taught.ts';
import type { FieldMatch } from '../model/advice.ts';
import type { FrameModel } from '../model/page.ts';
import type { TeachView } from '../model/panel.ts';

const NEVER = new Set(['password', 'file', 'checkbox', 'listbox']);

export function teachView(
  keys: TeachView['keys'],
  fields: readonly FieldMatch[],
  frames: readonly FrameModel[],
  taught: Taught,
): TeachView {
  const rows = frames.flatMap(({ frameId, page }) => {
    const signatures = signaturesOf(page.url, page.controls);
    return page.controls.flatMap((control, i) => {
      if (NEVER.has(control.kind)) return [];
      const signature = signatures[i]!;
      const match = fields.find((one) => one.frameId === frameId && one.control.ref === control.ref);
      const place = { frameId, ref: control.ref };
      const label = [
        ...control.context.slice(0, 1),
        control.label || control.placeholder || control.name,
      ].join(' / ');
      return [{ place, signature, label, key: match?.profileKey ?? '', taught: signature in taught }];
    });
  });
  return { keys, rows };
}
