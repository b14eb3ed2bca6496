/** Fields to type into. */
import { sameText } from '../../advise/plan.ts';
import type { FormControl } from '../../scan/kind.ts';
import { writeText } from '../write.ts';
import { KEPT, type Outcome, SAME } from './outcome.ts';
import { pause, until } from './press.ts';

const SETTLE = 30;

/** Types, unless something else stands there already; what the page does not keep is taken back. */
export async function fillText(
  element: FormControl,
  texts: readonly string[],
  replace: boolean,
  maxLength: number | null,
): Promise<Outcome> {
  const held = element.value;
  if (held.trim() !== '') {
    if (sameText(held, texts)) return SAME;
    if (!replace) return KEPT;
  }
  const text = texts[0]!;
  if (maxLength && text.length > maxLength)
    return { status: 'refused', reason: `这一栏最多 ${maxLength} 个字` };
  const restore = writeText(element, text);
  await pause(SETTLE);
  if (await until(() => sameText(element.value, [text]), 120))
    return { status: 'filled', reason: '', restore };
  // The page threw the value away: leave the field as it was.
  restore();
  return { status: 'refused', reason: '页面没有接受这个内容，请自己填写' };
}
