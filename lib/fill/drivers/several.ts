/** Selects of kits that take several: what is chosen stands in them as tags, each with a cross. */

import { type Chip, chipsIn } from '../../scan/chosen.ts';
import { faceBox } from '../../scan/faces/face.ts';
import type { FormControl } from '../../scan/kind.ts';
import { filled, KEPT, NOT_OPENED, NOT_TAKEN, noSuchOption, type Outcome, SAME } from './outcome.ts';
import { Search, type Widget } from './pick.ts';
import { Popup } from './popup.ts';
import { pause, press, until } from './press.ts';
import { type Target, targetOf } from './target.ts';

const SELECT = /select|combo/i;
const TAKES_SEVERAL = /multiple|__tags/;
const OPENED = '[class*=dropdown],[class*=popper],[role=listbox]';
const TYPED = 'input:not([type=hidden],[readonly]),select,textarea';
const LEVELS = 9;

/** What a list is asked for as: each of its items, or one thing in several writings. */
export function wantedIn(texts: readonly string[]): Target[] {
  const parts = texts[0]?.split('、') ?? [];
  // A list comes with its other separators; a sentence with a pause mark in it does not.
  if (parts.length > 1 && texts.includes(parts.join('，'))) return parts.map((part) => targetOf([part]));
  return [targetOf(texts)];
}

/** The whole of the widget: as far up as it calls itself a select and nothing else is typed into. */
function boxOf(control: FormControl): HTMLElement {
  let box: HTMLElement = faceBox(control) ?? control;
  let at = box.parentElement;
  for (let i = 0; at && i < LEVELS && !/^(?:td|form|body)$/.test(at.localName); i++, at = at.parentElement) {
    if (at.querySelectorAll(TYPED).length > 1) break;
    if (SELECT.test(at.className)) box = at;
  }
  return box;
}

const saysSo = (element: Element): boolean =>
  TAKES_SEVERAL.test(element.getAttribute('class') ?? '') ||
  element.getAttribute('aria-multiselectable') === 'true';

/** Does the widget show, before it is opened, that it takes several? */
export function takesSeveral(control: FormControl): boolean {
  const box = boxOf(control);
  return box !== control && [box, ...box.querySelectorAll('*')].some(saysSo);
}

const isOpenFor = (popup: Popup): boolean =>
  popup.roots().some((root) => {
    const up = [root, root.parentElement, root.parentElement?.parentElement];
    return up.some((one) => one && saysSo(one)) || Array.from(root.querySelectorAll('*')).some(saysSo);
  });

const names = (target: Target, text: string): boolean => target.next([text], [])?.found === true;

class Tags {
  readonly #control: FormControl;

  constructor(control: FormControl) {
    this.#control = control;
  }

  all(): Chip[] {
    const box = boxOf(this.#control);
    return [box, ...box.querySelectorAll('*')]
      .filter((element) => !element.closest(OPENED))
      .flatMap((element) => chipsIn(element));
  }

  holds(target: Target): boolean {
    return this.all().some(({ text }) => names(target, text));
  }

  /** Closes tag after tag; where few of them are drawn, the next comes up when one is gone. */
  async close(which: (text: string) => boolean): Promise<boolean> {
    for (let i = 0; i < 50; i++) {
      const chip = this.all().find(({ text }) => which(text));
      if (!chip) return true;
      // Kits draw the next tag into the element of the one that went.
      const stays = () =>
        this.all().some(({ element, text }) => element === chip.element && text === chip.text);
      press(chip.close);
      if (!(await until(() => !stays(), 800))) return false;
      await pause(60);
    }
    return false;
  }
}

/** Chooses each of what is wanted, in one opening. @returns null when all of it is chosen. */
async function choose(
  control: FormControl,
  { face, input }: Widget,
  tags: Tags,
  wanted: readonly Target[],
): Promise<Outcome | null> {
  const sure = takesSeveral(control);
  const popup = new Popup(face, input, boxOf(control));
  const whole = noSuchOption(wanted.map(({ text }) => text).join('、'));
  try {
    if (!(await popup.open())) return NOT_OPENED;
    // One that takes a single choice would be left with the last of them.
    if (wanted.length > 1 && !sure && !isOpenFor(popup)) return whole;
    for (const target of wanted) {
      if (tags.holds(target)) continue;
      const row = await new Search(popup, target).find();
      if (row === 'disabled') return { status: 'refused', reason: '这个选项不能选' };
      if (typeof row === 'string') return noSuchOption(target.text);
      press(row.element);
      const chosen = () =>
        tags.holds(target) || row.element.closest('[aria-selected=true],[class*="selected"]') !== null;
      if (!(await until(chosen, 1000))) return NOT_TAKEN;
      await popup.still(60, 500);
    }
    return null;
  } finally {
    await popup.close();
  }
}

/** The way back of what was empty before, where tags have come to stand; null where none have. */
export function untagged(control: FormControl): (() => Promise<boolean>) | null {
  const tags = new Tags(control);
  return tags.all().length > 0 ? () => tags.close(() => true) : null;
}

/** @param widget asks anew each time: the page may have drawn the face again. */
export async function fillSeveral(
  control: FormControl,
  widget: () => Widget,
  texts: readonly string[],
  replace: boolean,
): Promise<Outcome> {
  const tags = new Tags(control);
  const wanted = wantedIn(texts);
  const former = tags.all().map(({ text }) => text);
  const isWanted = (text: string) => wanted.some((target) => names(target, text));
  if (wanted.every((target) => tags.holds(target)) && former.every(isWanted)) return SAME;
  if (former.length > 0 && !replace) return { ...KEPT, reason: '保留了您选的内容' };
  const bringBack = async (): Promise<boolean> => {
    if (!(await tags.close((text) => !former.includes(text)))) return false;
    const gone = former.filter((text) => !tags.all().some((chip) => chip.text === text));
    return (
      gone.length === 0 ||
      (await choose(
        control,
        widget(),
        tags,
        gone.map((text) => targetOf([text])),
      )) === null
    );
  };
  const failure =
    (await tags.close((text) => !isWanted(text))) === false
      ? NOT_TAKEN
      : await choose(control, widget(), tags, wanted);
  if (!failure) return filled(bringBack);
  await bringBack();
  return failure;
}
