/** One telephone in several fields: 区号 [ ] 号码 [ ] 分机 [ ]. Pure. */
import type { FieldMatch } from '../model/advice.ts';
import type { Control } from '../model/page.ts';
import { fold } from '../text/normalise.ts';

const AREA = /(?:电话)?区号$/;
const LOCAL = /^(?:电话)?号码?$|^电话$|^座机号?码?$/;

/**
 * Gives the parts of a telephone the key of the whole.
 * @param whole what a field of this label would mean in the control's place.
 */
export function phoneParts(
  matches: readonly FieldMatch[],
  whole: (control: Control, label: string) => FieldMatch | null,
): FieldMatch[] {
  const out = [...matches];
  for (let i = 0; i + 1 < out.length; i++) {
    const { control } = out[i]!;
    const next = out[i + 1]!.control;
    const label = fold(control.label);
    if (!AREA.test(label) || !LOCAL.test(fold(next.label))) continue;
    // 单位固定电话：区号 names it itself, 企业电话 over both fields does otherwise, and 区号 alone is in doubt.
    const named = label.replace(/区号$/, '');
    const subject = [named, ...control.context].find((text) => /电话|传真|座机|固话/.test(text));
    const meaning = subject && whole(control, subject);
    if (!meaning || !/(?:^|\.)phone$|^fax$/.test(meaning.profileKey ?? '')) continue;
    const { profileKey, confidence, doubt } = meaning;
    out[i] = { ...out[i]!, profileKey, confidence, doubt, part: 'area' };
    out[i + 1] = { ...out[i + 1]!, profileKey, confidence, doubt, part: 'local' };
  }
  return out;
}
