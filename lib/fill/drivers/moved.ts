/** Two lists side by side, where what is chosen is moved from the left one to the right. */
import { TRANSFER } from '../../scan/units.ts';
import { squash } from '../../text/normalise.ts';
import { filled, KEPT, NOT_TAKEN, noSuchOption, type Outcome, SAME } from './outcome.ts';
import { pause, press, until } from './press.ts';
import { wantedIn } from './several.ts';

const BUTTONS = 'button,a,input[type=button],img[onclick]';
const GIVES = /选择|添加|增加|加入|选入|右移|>|→|add/i;
const EVERYTHING = /全部|>>|<<|»|«/;
const TAKES = /删除|移除|移出|去除|左移|<|←|del|remove/i;

interface Entry {
  text: string;
  right: boolean;
  mark(): void;
}

/** A pair of lists, whatever it is made of. */
interface Pair {
  entries(): Entry[];
  /** To be asked before anything is marked. @returns what moves the marked entries; false when nothing does. */
  way(toRight: boolean): () => boolean;
}

const isOff = (button: Element) => button.matches(':disabled,[disabled],[class*="disabled"]');

const middleOf = (element: Element): number => {
  const { left, right } = element.getBoundingClientRect();
  return (left + right) / 2;
};

/** A kit's pair of lists of ticks, around one of them; null for ticks that stand in none. */
export function kitPair(tick: Element): Pair | null {
  const box = tick.closest<HTMLElement>(TRANSFER);
  if (!box) return null;
  const buttons = () =>
    Array.from(box.querySelectorAll<HTMLElement>(BUTTONS)).filter((one) => !one.closest('li,label'));
  return {
    entries() {
      const middles = buttons().map(middleOf);
      const middle = middles.reduce((sum, one) => sum + one, 0) / middles.length;
      return Array.from(box.querySelectorAll<HTMLInputElement>('input[type=checkbox]')).flatMap((each) => {
        const row = each.closest<HTMLElement>('li') ?? each.closest<HTMLElement>('label');
        if (!row?.checkVisibility() || row.closest('[class*=header]')) return [];
        const right = middleOf(row) > middle;
        return { text: squash(row.textContent ?? ''), right, mark: () => press(row) };
      });
    },
    way() {
      // What moves one way is off until something on its side is marked.
      const off = buttons().filter(isOff);
      return () => {
        const on = off.filter((one) => one.isConnected && !isOff(one));
        if (on.length === 1) press(on[0]!);
        return on.length === 1;
      };
    },
  };
}

const wordsOf = (button: Element): string =>
  squash(
    button.textContent ||
      ['value', 'alt', 'title'].map((name) => button.getAttribute(name)).find(Boolean) ||
      '',
  );

/** What moves the marked entries of one list into the other. */
const moverIn = (box: Element, toRight: boolean): Element | undefined =>
  Array.from(box.querySelectorAll(BUTTONS)).find((one) => {
    const words = wordsOf(one);
    if (words.length > 8 || EVERYTHING.test(words)) return false;
    return toRight ? GIVES.test(words) && !TAKES.test(words) : TAKES.test(words);
  });

function ofBrowser(box: Element, offered: HTMLSelectElement, taken: HTMLSelectElement): Pair {
  return {
    entries: () =>
      [offered, taken].flatMap((list) =>
        Array.from(list.options, (option) => ({
          text: squash(option.text),
          right: list === taken,
          mark() {
            option.selected = true;
            list.dispatchEvent(new Event('change', { bubbles: true }));
          },
        })),
      ),
    way(toRight) {
      for (const option of (toRight ? offered : taken).options) option.selected = false;
      return () => {
        const button = moverIn(box, toRight);
        if (button) press(button);
        return button !== undefined;
      };
    },
  };
}

/** The two lists of the browser's own that `list` is one of; null for a list that stands alone. */
export function pairOf(list: HTMLSelectElement): Pair | null {
  let box: Element | null = list.parentElement;
  for (let depth = 0; box && depth < 5; depth++, box = box.parentElement) {
    const lists = Array.from(box.querySelectorAll('select')).filter((one) => one.multiple || one.size > 1);
    if (lists.length === 2 && moverIn(box, true) && moverIn(box, false))
      return ofBrowser(box, lists[0]!, lists[1]!);
    if (lists.length > 1 || box.localName === 'form') return null;
  }
  return null;
}

const SETTLE = 900;

async function carry(pair: Pair, texts: readonly string[], toRight: boolean): Promise<boolean> {
  const rest = () => pair.entries().filter(({ text, right }) => texts.includes(text) && right !== toRight);
  if (texts.length === 0) return true;
  const move = pair.way(toRight);
  for (const text of texts) {
    rest()
      .find((entry) => entry.text === text)
      ?.mark();
    await pause(30);
  }
  if (!move()) return false;
  return (await until(() => rest().length === 0, SETTLE)) !== null;
}

/** Moves what is wanted to the right-hand list; the rest goes back when it is to be replaced. */
export async function fillMoved(pair: Pair, texts: readonly string[], replace: boolean): Promise<Outcome> {
  const wanted = wantedIn(texts);
  const before = pair.entries();
  const there = before.filter(({ right }) => right).map(({ text }) => text);
  const chosen: string[] = [];
  for (const target of wanted) {
    const found = before.find(({ text }) => target.next([text], [])?.found);
    if (!found) return noSuchOption(target.text);
    chosen.push(found.text);
  }
  const others = there.filter((text) => !chosen.includes(text));
  const coming = chosen.filter((text) => !there.includes(text));
  if (coming.length === 0 && others.length === 0) return SAME;
  if (there.length > 0 && !replace) return { ...KEPT, reason: '保留了您选的内容' };
  const bringBack = async () => (await carry(pair, coming, false)) && (await carry(pair, others, true));
  if ((await carry(pair, others, false)) && (await carry(pair, coming, true))) return filled(bringBack);
  await bringBack();
  return NOT_TAKEN;
}
