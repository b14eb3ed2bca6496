/** Opens a list, a cascade or a tree and goes to the option sought, level by level. */
import { sameText } from '../../advise/plan.ts';
import { fold } from '../../text/normalise.ts';
import { Popup, type Row } from './popup.ts';
import { pause, press, until } from './press.ts';
import { type Move, type Target, targetOf } from './target.ts';
import { again, below, beside, isTree, outermost, toggleOf } from './tree.ts';

/** How long options may take that come from a server, in milliseconds. */
const LATE = 3000;
/** How long to go on looking once there are options, none of which fits. */
const GRACE = 700;
const LEVELS = 8;
const NOTHING_YET = /^(?:暂?无(?:匹配)?数据|无匹配.*|加载中?.*|loading.*|no data|没有.*|[-—\s]*请?选择.*)$/i;
const CONFIRM = /^(?:确定|确认|完成|ok)$/;

export type Picked = 'picked' | 'not-found' | 'not-taken' | 'not-opened' | 'disabled' | 'parent-only';

export interface Choice {
  result: Picked;
  /** The popup offers an option for nothing. */
  blank: string;
}

export interface Widget {
  /** What a person presses. */
  face: HTMLElement;
  /** What holds the focus. */
  input: HTMLElement;
  /** The whole of what stands in the control's place. */
  box?: HTMLElement;
  /** What the widget shows as chosen; empty for nothing. */
  read(): string;
}

/** Goes through what is open to what is sought. */
export class Search {
  readonly #popup: Popup;
  readonly #target: Target;
  readonly path: string[] = [];
  #parent: Row | null = null;
  #tree = false;
  /** The row that was found has been pressed on the way already. */
  pressed = false;

  constructor(popup: Popup, target: Target) {
    this.#popup = popup;
    this.#target = target;
  }

  #level(): Row[] {
    const rows = this.#popup.rows();
    if (!this.#parent) return outermost(rows, this.#tree);
    const parent = again(rows, this.#parent);
    return this.#tree ? below(rows, parent) : beside(rows, parent);
  }

  /** The next row to press, waiting for options that come late. */
  async #next(): Promise<{ row: Row; move: Move } | null> {
    const end = Date.now() + LATE;
    let grace = 0;
    for (;;) {
      const rows = this.#level();
      const move = this.#target.next(
        rows.map((row) => row.text),
        this.path,
      );
      if (move) return { row: rows[move.index]!, move };
      const some = rows.some((row) => !NOTHING_YET.test(row.text));
      if (some) grace ||= Date.now() + GRACE;
      else grace = 0;
      if (Date.now() > end || (grace && Date.now() > grace)) {
        if (!(await this.#popup.scrollOn())) return null;
      } else await pause(40);
    }
  }

  /** Goes from level to level. @returns the row sought, or why there is none. */
  async find(): Promise<Row | Picked> {
    let end: Row | null = null;
    for (let level = 0; level < LEVELS; level++) {
      // On slow machines the first rows stand there before what shows that they are a tree's.
      this.#tree ||= isTree(this.#popup);
      const next = await this.#next();
      this.#tree ||= isTree(this.#popup);
      if (!next) return this.#ended(end) ?? 'not-found';
      const { row, move } = next;
      if (row.disabled) return 'disabled';
      if (move.found && !(this.#tree && (await this.#opens(row)))) return row;
      if (move.found) return 'parent-only';
      this.path.push(row.text);
      end = move.ends ? row : null;
      if (this.#tree) {
        if (!(await this.#opens(row)) && end) return end;
      } else press(row.element);
      this.#parent = await this.#settled(row);
      if (!this.#popup.isOpen) return this.#ended(end) ?? 'not-taken';
    }
    return 'not-found';
  }

  /** What had the name sought had nothing below it. */
  #ended(row: Row | null): Row | null {
    this.pressed = row !== null;
    return row;
  }

  async #settled(row: Row): Promise<Row> {
    await this.#popup.still();
    return again(this.#popup.rows(), row);
  }

  /** Opens a node of a tree. @returns false when it is a leaf. */
  async #opens(row: Row): Promise<boolean> {
    const inside = () => {
      const rows = this.#popup.rows();
      return below(rows, again(rows, row)).length > 0;
    };
    if (inside()) return true;
    const toggle = toggleOf(row);
    if (!toggle) return false;
    press(toggle);
    return (await until(inside, LATE)) !== null;
  }
}

/** Does the widget show that this was chosen? The whole path may stand there, or the last name only. */
function shows(held: string, row: Row, target: Target): boolean {
  const [now, wanted] = [fold(held), fold(row.text)];
  return (
    now !== '' &&
    (sameText(held, target.texts) || now === wanted || now.endsWith(wanted) || wanted.endsWith(now))
  );
}

/** Opens the widget, goes to what is sought, presses it, and closes again whatever came of it. */
export async function pick({ face, input, box, read }: Widget, target: Target): Promise<Choice> {
  const popup = new Popup(face, input, box);
  const choice: Choice = { result: 'not-opened', blank: '' };
  try {
    const { top, bottom } = face.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) face.scrollIntoView({ block: 'center', behavior: 'instant' });
    if (!(await popup.open())) return choice;
    choice.blank = popup.rows().find((row) => /^[-—\s]*请选择/.test(row.text) && !row.disabled)?.text ?? '';
    const search = new Search(popup, target);
    const found = await search.find();
    if (typeof found === 'string') return { ...choice, result: found };
    if (!search.pressed) press(found.element);
    const done = () => shows(read(), found, target);
    if (!(await until(done, 400))) {
      const confirm = popup.button(CONFIRM);
      if (confirm) press(confirm);
    }
    return { ...choice, result: (await until(done, 1000)) ? 'picked' : 'not-taken' };
  } finally {
    await popup.close();
  }
}

/** What was shown before, as something to look for. */
export const targetFor = (shown: string): Target => targetOf([shown]);
