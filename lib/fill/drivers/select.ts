/** Selects of the browser's own. */
import { chooseOption } from '../../advise/plan.ts';
import { squash } from '../../text/normalise.ts';
import { writeListbox, writeSelect } from '../write.ts';
import { KEPT, NOT_TAKEN, noSuchOption, type Outcome, SAME } from './outcome.ts';
import { pause } from './press.ts';
import { wantedIn } from './several.ts';

/** How long to wait for the options of a select that depends on another, in milliseconds. */
const OPTIONS_WAIT = 4000;
const SETTLE = 30;

/** Nothing chosen yet: a placeholder, or the first option that the browser shows by itself. */
function untouched(select: HTMLSelectElement): boolean {
  const current = select.selectedOptions[0];
  if (!current || current.value === '' || /^[-—=\s]*(?:请?选择.*)?[-—=\s]*$/.test(current.text)) return true;
  return select.selectedIndex === 0 && !Array.from(select.options).some((option) => option.defaultSelected);
}

const choose = (select: HTMLSelectElement, texts: readonly string[]): number =>
  chooseOption(
    Array.from(select.options, (option) => squash(option.text)),
    texts,
    Array.from(select.options, (option) => option.value),
  );

/** @returns the option's place, waiting for options that come later; -1 when there is none. */
async function awaited(select: HTMLSelectElement, texts: readonly string[]): Promise<number> {
  let index = choose(select, texts);
  const until = Date.now() + OPTIONS_WAIT;
  while (index < 0 && select.options.length <= 1 && Date.now() < until) {
    await pause(60);
    index = choose(select, texts);
  }
  return index;
}

/** What stands in the way of choosing an option, or its place. */
export async function optionFor(
  select: HTMLSelectElement,
  texts: readonly string[],
  replace: boolean,
): Promise<Outcome | number> {
  const index = await awaited(select, texts);
  const empty = untouched(select);
  if (!empty && index >= 0 && select.selectedIndex === index) return SAME;
  if (!empty && !replace) return { ...KEPT, reason: '保留了您选的内容' };
  if (index < 0) return noSuchOption(texts[0]!);
  if (select.options[index]?.disabled) return { status: 'refused', reason: '这个选项不能选' };
  return index;
}

/** Chooses the option that a person would; options may come late. */
export async function fillSelect(
  select: HTMLSelectElement,
  texts: readonly string[],
  replace: boolean,
): Promise<Outcome> {
  const index = await optionFor(select, texts, replace);
  if (typeof index !== 'number') return index;
  const wanted = select.options[index]?.text;
  const restore = writeSelect(select, index);
  await pause(SETTLE);
  if (select.selectedOptions[0]?.text === wanted) return { status: 'filled', reason: '', restore };
  restore();
  return NOT_TAKEN;
}

/** Chooses all that is wanted in a list of which several may be chosen. */
export async function fillListbox(
  list: HTMLSelectElement,
  texts: readonly string[],
  replace: boolean,
): Promise<Outcome> {
  const options = Array.from(list.options);
  const labels = options.map((option) => squash(option.text));
  const values = options.map((option) => option.value);
  const wanted: HTMLOptionElement[] = [];
  for (const target of wantedIn(texts)) {
    const option = options[chooseOption(labels, target.texts, values)];
    if (!option) return noSuchOption(target.text);
    if (option.disabled) return { status: 'refused', reason: '这个选项不能选' };
    wanted.push(option);
  }
  const isRight = () => options.every((option) => option.selected === wanted.includes(option));
  if (isRight()) return SAME;
  if (list.selectedOptions.length > 0 && !replace) return { ...KEPT, reason: '保留了您选的内容' };
  const restore = writeListbox(list, (option) => wanted.includes(option));
  await pause(SETTLE);
  if (isRight()) return { status: 'filled', reason: '', restore };
  restore();
  return NOT_TAKEN;
}
