/** Radio buttons and checkboxes, by a press on what can be seen of them. */
import { chooseOption } from '../../advise/plan.ts';
import type { Control } from '../../model/page.ts';
import { isUsable } from '../../scan/visible.ts';
import { fire } from '../write.ts';
import { KEPT, NOT_TAKEN, noSuchOption, type Outcome, type Restore, SAME } from './outcome.ts';
import { pause, press, until } from './press.ts';

const FACE = /radio|checkbox|switch|tick|check/i;

/** A kit may draw its own face behind a hidden input, and only hear what happens there. */
function faceOf(tick: HTMLInputElement): HTMLElement | null {
  if (tick.checkVisibility() || tick.closest('label')) return null;
  const next = tick.nextElementSibling;
  return next instanceof HTMLElement && FACE.test(next.className) && next.checkVisibility() ? next : null;
}

async function set(tick: HTMLInputElement, checked: boolean): Promise<boolean> {
  if (tick.checked === checked) return true;
  const face = faceOf(tick);
  if (face) press(face);
  else tick.click();
  return (await until(() => tick.checked === checked, 300)) !== null;
}

function uncheck(radio: HTMLInputElement): void {
  // A group of radio buttons cannot be emptied by clicking.
  radio.checked = false;
  fire(radio, [new Event('input', { bubbles: true }), new Event('change', { bubbles: true })]);
}

function wayBack(members: readonly HTMLInputElement[], former: readonly boolean[]): Restore {
  return async () => {
    const before = members.findIndex((_, i) => former[i]);
    if (members[0]?.type === 'radio') {
      if (before >= 0) return set(members[before]!, true);
      for (const member of members) if (member.checked) uncheck(member);
      await pause(30);
      return !members.some((member) => member.checked);
    }
    for (const [i, member] of members.entries()) await set(member, former[i] ?? false);
    return true;
  };
}

const FILLED = { status: 'filled', reason: '' } as const;
const LASTING: Outcome = {
  status: 'filled',
  reason: '单选一旦选了就不能清空，撤销时要您自己改',
  restore: null,
};

/** Radio buttons that a kit draws keep what they were told, whatever becomes of the input behind them. */
const emptyable = (members: readonly HTMLInputElement[], former: readonly boolean[]): boolean =>
  members[0]?.type !== 'radio' || former.includes(true) || members.every(isUsable);

/** Which options are meant: one, or of several checkboxes each that a list names; empty when not all are there. */
function chosenOf(
  control: Control,
  members: readonly HTMLInputElement[],
  texts: readonly string[],
): number[] {
  const labels = control.options.map((option) => option.label);
  const values = members.map((member) => member.value);
  const one = chooseOption(labels, texts, values);
  const parts = texts[0]?.split('、') ?? [];
  if (control.kind !== 'checkbox' || parts.length < 2) return one >= 0 ? [one] : [];
  const each = parts.map((part) => chooseOption(labels, [part], values));
  return each.includes(-1) ? [] : [...new Set(each)];
}

/** Ticks what is meant; of a list, each of its checkboxes. */
export async function fillTick(
  control: Control,
  members: readonly HTMLInputElement[],
  texts: readonly string[],
  replace: boolean,
): Promise<Outcome> {
  const chosen = chosenOf(control, members, texts);
  if (chosen.length === 0) return noSuchOption(texts[0]!);
  const former = members.map((member) => member.checked);
  if (chosen.every((k) => former[k])) return SAME;
  if (former.includes(true) && !replace) return { ...KEPT, reason: '保留了您选的内容' };
  if (chosen.some((i) => members[i]?.disabled)) return { status: 'refused', reason: '这个选项不能选' };
  for (const [i, member] of members.entries()) {
    const wanted = chosen.includes(i);
    if (member.type === 'radio' ? wanted : member.checked !== wanted) await set(member, wanted);
  }
  await pause(30);
  const restore = wayBack(members, former);
  if (chosen.every((i) => members[i]?.checked))
    return emptyable(members, former) ? { ...FILLED, restore } : LASTING;
  await restore();
  return NOT_TAKEN;
}
