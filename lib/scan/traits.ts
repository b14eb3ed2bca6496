/** What an element makes of the texts in it: a heading, a label, a message, a button. By tag, role and class words. */
import type { BlockKind } from '../model/page.ts';
import { type ClassWords, classWords, NONE } from './kind.ts';
import { holdsPage } from './menu.ts';
import { CLICK_ROLES, HEADINGS } from './tags.ts';
import { isFloating } from './visible.ts';

export interface Context {
  kind: BlockKind;
  menu: boolean;
}

export interface Traits {
  role: string | null;
  words: ClassWords;
  /** No attributes at all, as most elements of most pages. */
  plain: boolean;
}

export const PLAIN_TRAITS: Traits = { role: null, words: NONE, plain: true };
export const traitsOf = (element: Element): Traits => ({
  role: element.getAttribute('role'),
  words: classWords(element),
  plain: false,
});
/** What the texts inside `element` are, given what those around it are; the same object where nothing changes. */
export function contextOf(element: Element, tag: string, traits: Traits, context: Context): Context {
  const { role, words } = traits;
  const menu = context.menu || tag === 'nav' || (words.menu && !holdsPage(element));
  let kind = context.kind;
  // Class names lie: a message that was popped up floats above the page, a div.notice is a part of it.
  const floats = (words.dialog || words.toast) && isFloating(element);
  if (role === 'dialog' || role === 'alertdialog' || tag === 'dialog' || (words.dialog && floats))
    kind = 'dialog';
  else if (role === 'alert' || role === 'status' || (words.toast && floats))
    kind = kind === 'dialog' ? kind : 'toast';
  else if (kind === 'dialog' || kind === 'toast') return menu === context.menu ? context : { kind, menu };
  else if (HEADINGS.has(tag) || role === 'heading' || words.heading) kind = 'heading';
  else if (words.error) kind = 'message';
  else if (tag === 'label' || tag === 'dt' || words.label) kind = 'label';
  else if (tag === 'td' || tag === 'div' || tag === 'p' || tag === 'li')
    kind = kind === 'heading' ? kind : 'text';
  return kind === context.kind && menu === context.menu ? context : { kind, menu };
}

/** Is the element pressed as a button, or followed as a link? Null when neither. */
export function clickable(element: Element, tag: string, { role, words, plain }: Traits): BlockKind | null {
  if (tag === 'button' || role === 'button') return 'button';
  if (plain) return tag === 'a' ? 'link' : null;
  if (tag === 'a') {
    const href = element.getAttribute('href') ?? '';
    return words.button || element.hasAttribute('onclick') || /^javascript:/i.test(href) ? 'button' : 'link';
  }
  if (role && CLICK_ROLES.has(role)) return 'link';
  if (element.hasAttribute('onclick') || (words.button && element.childElementCount < 3)) return 'button';
  return null;
}
