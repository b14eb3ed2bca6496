/** What a pick box shows as chosen when that is not an option of the control itself: chips, right-hand lists. */

import type { FormControl } from './kind.ts';
import type { Neighbours, Unit } from './label/neighbours.ts';
import { squash } from './remembered.ts';

const REMOVE_WORDS = /删除|移除|移出|去除|清除|左移|<<|«|←|^<$|del|remove/i;
const CLOSE = /^(?:[×✕✖╳⊗]|[xX]|关闭|删除|移除)$/;

/** The button that takes an entry out of a right-hand list, looked for near the list. */
export function removeButton(list: Element): HTMLElement | null {
  let box: Element | null = list.parentElement;
  for (let depth = 0; box && depth < 4; box = box.parentElement, depth++) {
    const buttons = box.querySelectorAll<HTMLElement>(
      'button,a,input[type=button],input[type=image],img[onclick]',
    );
    const words = (el: Element) =>
      squash(
        el.textContent ||
          el.getAttribute('value') ||
          el.getAttribute('alt') ||
          el.getAttribute('title') ||
          '',
      );
    for (const button of Array.from(buttons)) {
      const text = words(button);
      if (text.length <= 8 && REMOVE_WORDS.test(text) && !/全部/.test(text)) return button;
    }
    if (box.localName === 'tr' || box.localName === 'form') return null;
  }
  return null;
}

/**
 * Is this list the "chosen" side of a pick box? Its entries are the value whether highlighted or not.
 * The right one of two lists side by side, or a lone list with a remove button beside it.
 */
export function isChosenList(list: HTMLSelectElement): boolean {
  const box = closestPair(list);
  if (box) {
    const lists = Array.from(box.querySelectorAll('select')).filter((s) => s.multiple || s.size > 1);
    return lists.length === 2 && lists[1] === list;
  }
  return removeButton(list) !== null;
}

const MOVE_WORDS = /选择|添加|增加|加入|选入|右移|删除|移除|左移|>|<|→|←|»|«/;

/** The box around exactly two lists with buttons that move entries between them. */
function closestPair(list: HTMLSelectElement): Element | null {
  let box: Element | null = list.parentElement;
  for (let depth = 0; box && depth < 5; box = box.parentElement, depth++) {
    const lists = Array.from(box.querySelectorAll('select')).filter((s) => s.multiple || s.size > 1);
    if (lists.length === 2 && movesEntries(box)) return box;
    if (lists.length > 2 || box.localName === 'form') return null;
  }
  return null;
}

function movesEntries(box: Element): boolean {
  const buttons = box.querySelectorAll<HTMLElement>('button,a,input[type=button],img[onclick]');
  return Array.from(buttons).some((button) => {
    const text = button.textContent || button.getAttribute('value') || button.getAttribute('alt') || '';
    return text.length <= 8 && MOVE_WORDS.test(text);
  });
}

export interface Chip {
  text: string;
  element: HTMLElement;
  close: HTMLElement;
}

/** A leaf that closes what it stands in: × and its like, or an empty icon whose class says so. */
export function isCloseMark(element: Element, text = element.textContent ?? ''): boolean {
  if (text.length > 4) return false;
  const own = text.trim();
  if (own === '' && !element.hasAttributes()) return false;
  const word = own || element.getAttribute('title') || '';
  if (word !== '') return CLOSE.test(word);
  return /(?:^|[-_ ])(?:close|del|delete|remove)(?:$|[-_ ])/i.test(element.getAttribute('class') ?? '');
}

/** The chips of a box: its children that end in a close mark. */
export function chipsIn(box: Element): Chip[] {
  const chips: Chip[] = [];
  for (let element = box.firstElementChild; element; element = element.nextElementSibling) {
    const close = closeMarkIn(element);
    if (!close) continue;
    const text = squash(element.textContent ?? '').replace(/\s*(?:[×xX✕✖╳⊗]|关闭|删除|移除)\s*$/, '');
    if (text && text.length <= 20) chips.push({ text, element: element as HTMLElement, close });
  }
  return chips;
}

function closeMarkIn(element: Element): HTMLElement | null {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (child.childElementCount < 2 && isCloseMark(child)) return child as HTMLElement;
  return null;
}

/** Chips beside a control, inside the field's own box. */
export function chipsOf(unit: Unit, around: Neighbours): Chip[] {
  let box: Element = unit.anchor;
  for (let depth = 0; depth < 5; depth++) {
    const parent = box.parentElement;
    if (!parent || around.holdsOther(parent, unit) || parent.localName === 'form') break;
    box = parent;
    if (box.localName === 'td') break;
  }
  // A chip, its mark and the control make three.
  if (box === unit.anchor || box.getElementsByTagName('*').length < 3) return [];
  const boxes = [box, ...Array.from(box.querySelectorAll('ul,div,span')).slice(0, 60)];
  return boxes.flatMap(chipsIn);
}

/** Values shown as chosen besides the control's own options. */
export function chosenTexts(control: FormControl, unit: Unit, around: Neighbours): string[] {
  if (control.localName === 'select') {
    const list = control as HTMLSelectElement;
    if ((list.multiple || list.size > 1) && isChosenList(list)) {
      return Array.from(list.options, (option) => squash(option.text)).slice(0, 50);
    }
  }
  if (control.type === 'password') return [];
  return chipsOf(unit, around).map((chip) => chip.text);
}
