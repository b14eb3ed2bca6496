/** Dates: typed where the field lets itself be typed into, else picked from its calendar. */
import { sameText } from '../../advise/plan.ts';
import type { FormControl } from '../../scan/kind.ts';
import { isUsable } from '../../scan/visible.ts';
import { writeDate } from '../write.ts';
import { pickDay } from './calendar.ts';
import { canClear, clear } from './clear.ts';
import { filled, KEPT, type Outcome, type Restore, SAME } from './outcome.ts';
import type { Widget } from './pick.ts';
import { Popup } from './popup.ts';
import { focusOn, pause, press, strike, until } from './press.ts';
import { type, typeNothing } from './type.ts';

const ISO = /^\d{4}-\d{2}-\d{2}$/;
const NOT_TAKEN: Outcome = { status: 'refused', reason: '页面没有接受这个日期，请自己选择' };
/** My97 and its like: the input itself is the whole of the model. */
const PLAIN = /wdate/i;

const isPlain = (input: FormControl): boolean =>
  PLAIN.test(
    `${input.className} ${input.getAttribute('onclick') ?? ''} ${input.getAttribute('onfocus') ?? ''}`,
  );

/** Types into an open calendar's field, the widget's own or one that came up with it. */
async function typeOpen(input: HTMLInputElement, text: string, taken: () => boolean): Promise<boolean> {
  focusOn(input);
  writeDate(input, text);
  await pause(30);
  strike(input, 'Enter');
  return (await until(taken, 500)) !== null;
}

/** Opens the calendar and takes whichever way it offers. */
async function throughCalendar(
  widget: Widget,
  texts: readonly string[],
  taken: () => boolean,
): Promise<boolean> {
  const control = widget.input as HTMLInputElement;
  const popup = new Popup(widget.face, widget.input);
  try {
    if (!(await popup.open())) return false;
    const [text = ''] = texts;
    // Some let themselves be typed into once they are open; some come with a field of their own.
    const inner = control.readOnly ? popup.input() : control;
    if (inner && (await typeOpen(inner, text, taken))) return true;
    const iso = texts.find((one) => ISO.test(one));
    return iso !== undefined && (await pickDay(popup, iso, taken));
  } finally {
    await popup.close();
  }
}

const EMPTY = /^(?:清空|清除|clear)$/i;

/** 【清空】 in the calendar itself. @param only look whether it is there. */
async function emptyInside(widget: Widget, only = false): Promise<boolean> {
  const popup = new Popup(widget.face, widget.input);
  try {
    if (!(await popup.open())) return false;
    const button = popup.button(EMPTY);
    if (only || !button) return button !== null;
    press(button);
    return (await until(() => widget.read() === '', 600)) !== null;
  } finally {
    await popup.close();
  }
}

async function wayBack(widget: Widget, former: string): Promise<Restore | null> {
  const { input } = widget;
  const control = input as HTMLInputElement;
  const cross = former === '' && (await canClear(widget));
  if (!control.readOnly)
    return async () => {
      if (cross && (await clear(widget))) return true;
      if (former === '') return typeNothing(control);
      await type(control, former, true);
      return widget.read() === former;
    };
  if (former === '') {
    const plain = isPlain(control) || control.hasAttribute('lay-key');
    if (!cross && !plain && !(await emptyInside(widget, true))) return null;
    return async () => {
      if (cross && (await clear(widget))) return true;
      if (await emptyInside(widget)) return true;
      // A plain input is put back as it was: nothing stands behind it.
      if (plain) writeDate(control, '');
      return widget.read() === '';
    };
  }
  if (former !== '' && ISO.test(former)) return async () => put(widget, [former]);
  return isPlain(control) ? () => writeDate(control, former) : null;
}

async function put(widget: Widget, texts: readonly string[]): Promise<boolean> {
  const control = widget.input as HTMLInputElement;
  const [text = ''] = texts;
  const taken = () => sameText(widget.read(), texts);
  if (!control.readOnly) {
    for (const slowly of [false, true]) {
      if (!isUsable(control)) return false;
      await type(control, text, slowly);
      if (await until(taken, 300)) return true;
    }
  }
  // What a widget shows while it is open may be gone when it closes.
  if ((await throughCalendar(widget, texts, taken)) && taken()) return true;
  if (!isPlain(control) || !isUsable(control)) return false;
  writeDate(control, text);
  await pause(30);
  return taken();
}

/** @param texts writings of the date that the field may show, the one to type first. */
export async function fillDate(
  control: HTMLInputElement,
  texts: readonly string[],
  replace: boolean,
): Promise<Outcome> {
  const widget: Widget = { face: control, input: control, read: () => control.value.trim() };
  const former = widget.read();
  if (former !== '') {
    if (sameText(former, texts)) return SAME;
    if (!replace) return KEPT;
  }
  if (!(await put(widget, texts))) {
    if (!control.readOnly && widget.read() !== former) await type(control, former);
    return NOT_TAKEN;
  }
  return filled(await wayBack(widget, former));
}
