/** One telephone in several fields: 区号 [ ] 号码 [ ] 分机 [ ]. Pure. */
import type { FieldMatch } from '../model/advice.ts';
import type { Control } from '../model/page.ts';
import { withoutBrackets } from '../text/normalise.ts';
import { fold } from './folded.ts';

const AREA = /(?:电话)?区号$/;
const LOCAL = /^(?:电话|座机|固话)?号码?$|^电话$/;
const EXTENSION = /分机号?码?$/;
const PHONE_KEY = /(?:^|\.)phone$|^fax$/;

/** Does the field ask for this piece, by its label or, where several share one, by its placeholder? */
function asks({ label, placeholder }: Control, piece: RegExp): boolean {
  return (
    piece.test(fold(withoutBrackets(label))) || piece.test(fold(placeholder).replace(/^请?(?:输入|填写)/, ''))
  );
}

const nothing = (match: FieldMatch): FieldMatch => ({ ...match, profileKey: null, confidence: 0, doubt: '' });

/**
 * Gives the pieces of a telephone the key of the whole.
 * @param whole what a field of this label would mean in the control's place.
 */
export function phoneParts(
  matches: readonly FieldMatch[],
  whole: (control: Control, label: string) => FieldMatch | null,
): FieldMatch[] {
  const out = [...matches];
  for (let i = 0; i < out.length; i++) {
    const { control } = out[i]!;
    const next = out[i + 1];
    // An extension is in no profile, and what the whole label means is not for the area code's box alone.
    if (asks(control, EXTENSION)) out[i] = nothing(out[i]!);
    if (!asks(control, AREA)) continue;
    const label = fold(control.label);
    // 单位固定电话：区号 names it itself, 企业电话 over both fields does otherwise, and 区号 alone is in doubt.
    const texts = [label.replace(/区号$/, ''), ...control.context];
    const subject = texts.find((text) => /电话|传真|座机|固话/.test(text));
    const meaning = subject ? whole(control, subject) : null;
    if (!next || !asks(next.control, LOCAL) || !PHONE_KEY.test(meaning?.profileKey ?? '')) {
      out[i] = nothing(out[i]!);
      continue;
    }
    const { profileKey, confidence, doubt } = meaning!;
    out[i] = { ...out[i]!, profileKey, confidence, doubt, part: 'area' };
    out[i + 1] = { ...next, profileKey, confidence, doubt, part: 'local' };
  }
  return out;
}
