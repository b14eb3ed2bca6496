/** Widgets of UI kits: the control itself is hidden, and something visible stands in its place. */
import type { FormControl } from '../kind.ts';
import { squash } from '../remembered.ts';
import { isUsable } from '../visible.ts';

const WIDGET = /select|cascader|combo|picker|chosen|dropdown/i;
const isWidget = (element: Element | null): element is HTMLElement =>
  element !== null && WIDGET.test(element.getAttribute('class') ?? '') && isUsable(element);

/** @returns what a person sees and presses instead of a control that cannot be seen; null for every other control. */
export function faceBox(control: FormControl): HTMLElement | null {
  const combobox = control.getAttribute('role') === 'combobox';
  if (control.localName === 'select') {
    const face = control.nextElementSibling;
    return isWidget(face) && !isUsable(control) ? face : null;
  }
  if (control.localName !== 'input') return combobox ? control : null;
  let box = control.parentElement;
  if (control.type === 'hidden') {
    if (!isWidget(box) || box.querySelector('input:not([type=hidden])')) return null;
    return box.parentElement?.querySelector('[tabindex]') ? box : null;
  }
  if (!combobox) return null;
  let face: HTMLElement | null = null;
  for (let i = 0; box && i < 4 && box.querySelectorAll('input').length < 2; i++, box = box.parentElement)
    if (isWidget(box)) face = box;
  return face;
}

const NOT_SAID = /is-transparent|menus|-panel|(?<!selected-item .*)placeholder|search__|dropdown(?!-link)/;

/** The chosen text in a face, without its placeholder and without the list that drops down from it. */
export function saidBy(box: Element): string {
  let text = '';
  for (const node of box.childNodes) {
    if (node.nodeType === 3) text += (node as Text).data;
    else if (node.nodeType === 1 && !NOT_SAID.test((node as Element).getAttribute('class') ?? ''))
      text += saidBy(node as Element);
  }
  return squash(text);
}

/** What a control other than a select or a tick holds, in the words that its face shows. */
export function textHeld(control: FormControl): string {
  const typed = control.type === 'hidden' ? '' : (control.value ?? '');
  if (typed.trim() !== '') return typed;
  const face =
    faceBox(control) ??
    ((control as HTMLInputElement).readOnly ? control.parentElement?.closest('[class*="cascader"]') : null);
  return face ? saidBy(face) : typed;
}
