/** Fields whose value is picked from what opens: selects of kits, cascades, trees. */
import { sameText } from '../../advise/plan.ts';
import { faceBox, textHeld } from '../../scan/faces/face.ts';
import type { FormControl } from '../../scan/kind.ts';
import { squash } from '../../text/normalise.ts';
import { canClear, clear } from './clear.ts';
import {
  filled,
  KEPT,
  NOT_OPENED,
  NOT_TAKEN,
  noSuchOption,
  type Outcome,
  type Restore,
  SAME,
} from './outcome.ts';
import { pick, targetFor, type Widget } from './pick.ts';
import { fillSeveral, takesSeveral, untagged, wantedIn } from './several.ts';
import { type Target, targetOf } from './target.ts';
import { typeNothing } from './type.ts';

/** The innermost element under the middle of the face: what the pointer hits. */
function hitIn(box: HTMLElement): HTMLElement {
  const { left, top, width, height } = box.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  let hit = box;
  for (const element of box.querySelectorAll<HTMLElement>('*')) {
    if (!(element instanceof HTMLElement) || !element.checkVisibility({ visibilityProperty: true })) continue;
    const own = element.getBoundingClientRect();
    if (own.left <= x && own.right >= x && own.top <= y && own.bottom >= y && hit.contains(element))
      hit = element;
  }
  return hit;
}

/** What to press, where the focus goes, and how to read what is chosen. */
export function widgetOf(control: FormControl): Widget {
  const box = faceBox(control);
  if (!box) return { face: control, input: control, read: () => squash(textHeld(control)) };
  const face = hitIn(box);
  const input = control.localName === 'input' && control.type !== 'hidden' ? control : face;
  return { face, input, box, read: () => squash(heldBy(control)) };
}

function heldBy(control: FormControl): string {
  if (control.localName !== 'select') return textHeld(control);
  const option = (control as HTMLSelectElement).selectedOptions[0];
  return option && option.value !== '' ? option.text : '';
}

const blankTarget = (text: string): Target => ({
  text,
  texts: [text],
  strict: false,
  next(labels) {
    const index = labels.indexOf(text);
    return index < 0 ? null : { index, found: true };
  },
});

/** The way back to what was shown before. The page may have drawn the face anew by then. */
async function wayBack(control: FormControl, former: string, blank: string): Promise<Restore | null> {
  const now = () => widgetOf(control);
  if (former !== '') return async () => (await pick(now(), targetFor(former))).result === 'picked';
  const tagged = untagged(control);
  if (tagged) return tagged;
  if (await canClear(now())) return () => clear(now());
  const typable = control.localName === 'input' && !(control as HTMLInputElement).readOnly;
  if (typable && control.value !== '') return () => typeNothing(control);
  if (blank === '') return null;
  return async () => {
    const widget = now();
    await pick({ ...widget, read: () => widget.read() || blank }, blankTarget(blank));
    return widget.read() === '';
  };
}

/**
 * What was pressed on the way to nothing must not stay chosen.
 * @returns what to say when it cannot be taken back, null when the field is as it was
 */
async function leftBehind(control: FormControl, former: string, blank: string): Promise<Outcome | null> {
  const now = widgetOf(control).read();
  if (now === former) return null;
  const back = await wayBack(control, former, blank);
  if (back) await back();
  const left = widgetOf(control).read();
  return left === former ? null : { status: 'refused', reason: `没有选好，现在是“${left}”，请自己核对` };
}

/** Picks one of the texts from what the widget opens. */
export async function fillWidget(
  control: FormControl,
  texts: readonly string[],
  replace: boolean,
): Promise<Outcome> {
  if (wantedIn(texts).length > 1 || takesSeveral(control))
    return fillSeveral(control, () => widgetOf(control), texts, replace);
  const widget = widgetOf(control);
  const former = widget.read();
  if (former !== '') {
    if (sameText(former, texts)) return SAME;
    if (!replace) return KEPT;
  }
  const target = targetOf(texts);
  const { result, blank } = await pick(widget, target);
  if (result !== 'picked') {
    const left = await leftBehind(control, former, blank);
    if (left) return left;
  }
  switch (result) {
    case 'picked':
      return filled(await wayBack(control, former, blank));
    case 'not-opened':
      return NOT_OPENED;
    case 'disabled':
      return { status: 'refused', reason: '这个选项不能选' };
    case 'parent-only':
      return { status: 'not-found', reason: `要选到最后一级，档案里只到“${target.text}”，请自己选择` };
    case 'not-found':
      return noSuchOption(target.text);
    default:
      return NOT_TAKEN;
  }
}
