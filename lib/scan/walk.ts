/** The one pass over a document: texts in reading order, controls, buttons. Reads, never writes. */
import type { BlockKind, TextBlock } from '../model/page.ts';
import { isCloseMark } from './chosen.ts';
import {
  type ClassWords,
  classWords,
  controlKind,
  type FormControl,
  INLINE,
  isButtonInput,
  NONE,
  OPAQUE,
} from './kind.ts';
import { holdsPage } from './menu.ts';
import type { Registry } from './registry.ts';
import { squash } from './remembered.ts';
import { CLICK_ROLES, EMPHASIS, HEADINGS, SHADOWED } from './tags.ts';
import { hiddenByMarkup, isFloating, isRendered } from './visible.ts';

/** Running text and links beyond these say no more about a page; its headings, buttons and messages do. */
const MAX_BULK = 1000;
const MAX_BLOCKS = 2000;
const BULK = new Set<BlockKind>(['text', 'link']);
const MAX_TEXT = 400;
const ALL_LEAF = /^\s*(?:全部|全选|所有)\s*$/;
/** Longer texts between two fields are no headings. */
const GAP_TEXT = 30;
/** Longer than this is prose: read for its length, not for signals. */
const SHORT = 60;

export interface Gap {
  text: string;
  /** The element to ask whether the text can be seen; null when it can. Asking is dear, and few are looked at. */
  unsure: Element | null;
}

export interface Walked {
  blocks: TextBlock[];
  controls: FormControl[];
  /** Boxes of chips, each chip with a mark to close it. */
  chipBoxes: Set<Element>;
  /** Leaves that say nothing but 全部: nodes of a tree, perhaps. */
  allLeaves: Element[];
  /** Short texts between each control and the one before it. */
  gaps: Map<FormControl, Gap[]>;
  /** The last heading above each control, as shown. */
  sections: Map<FormControl, string>;
  proseLength: number;
  nodes: number;
}

interface Context {
  kind: BlockKind;
  menu: boolean;
}

interface Traits {
  role: string | null;
  words: ClassWords;
  /** No attributes at all, as most elements of most pages. */
  plain: boolean;
}

const PLAIN: Context = { kind: 'text', menu: false };
const PLAIN_TRAITS: Traits = { role: null, words: NONE, plain: true };
const traitsOf = (element: Element): Traits => ({
  role: element.getAttribute('role'),
  words: classWords(element),
  plain: false,
});
const shortText = (element: Element): string => {
  const text = element.textContent ?? '';
  return text.length <= 400 ? text : '';
};
/**
 * Walks `root`, entering open shadow roots but not frames. `skip` is our own host element.
 * @param kept see ./kept.ts: once the page has said enough, nothing else is looked at; null: all of it
 */
export function walk(
  root: Document,
  registry: Registry,
  skip: (element: Element) => boolean,
  kept: Set<Element> | null,
): Walked {
  const out: Walked = {
    blocks: [],
    controls: [],
    chipBoxes: new Set(),
    allLeaves: [],
    gaps: new Map(),
    sections: new Map(),
    proseLength: 0,
    nodes: 0,
  };
  let line = '';
  let emphasised = '';
  let linked = '';
  let flushed = 0;
  let gap: Gap[] = [];
  let heading = '';

  let bulk = 0;
  const full = (kind: BlockKind = 'text') =>
    BULK.has(kind) ? bulk >= MAX_BULK : out.blocks.length >= MAX_BLOCKS;

  function push(kind: BlockKind, text: string, element: Element, menu: boolean): void {
    if (full(kind) || text.length > MAX_TEXT) return;
    if (BULK.has(kind)) bulk++;
    const ref = kind === 'text' ? '' : registry.refOf(element);
    out.blocks.push(menu ? { kind, text, ref, menu } : { kind, text, ref });
  }

  function flush(element: Element, context: Context): void {
    if (line === '') return;
    flushed++;
    // Between blocks there is mostly nothing but a new line.
    const text = line.trim() === '' ? '' : squash(line);
    const onlyLinks = text !== '' && linked !== '' && squash(linked) === text;
    const strong = text !== '' && emphasised !== '' && squash(emphasised) === text;
    line = '';
    emphasised = '';
    linked = '';
    // A line of nothing but links has been noted link by link.
    if (text === '' || onlyLinks) return;
    if (text.length > SHORT) out.proseLength += text.length;
    if (text.length > MAX_TEXT) return;
    const kind = context.kind === 'text' && strong && text.length <= SHORT ? 'heading' : context.kind;
    if (full(kind) && kind !== 'heading') {
      if (text.length <= GAP_TEXT) gap.push({ text, unsure: element });
      return;
    }
    if (!isRendered(element)) return;
    if (text.length <= GAP_TEXT) gap.push({ text, unsure: null });
    if (kind === 'heading') heading = text;
    push(kind, text, element, context.menu);
  }

  function contextOf(element: Element, tag: string, traits: Traits, context: Context): Context {
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

  function clickable(element: Element, tag: string, { role, words, plain }: Traits): BlockKind | null {
    if (tag === 'button' || role === 'button') return 'button';
    if (plain) return tag === 'a' ? 'link' : null;
    if (tag === 'a') {
      const href = element.getAttribute('href') ?? '';
      return words.button || element.hasAttribute('onclick') || /^javascript:/i.test(href)
        ? 'button'
        : 'link';
    }
    if (role && CLICK_ROLES.has(role)) return 'link';
    if (element.hasAttribute('onclick') || (words.button && element.childElementCount < 3)) return 'button';
    return null;
  }

  function children(element: Element | ShadowRoot, context: Context): void {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      out.nodes++;
      if (node.nodeType === 3) line += (node as Text).data;
      else if (node.nodeType === 1) visit(node as Element, context);
    }
  }

  function visitClickable(element: Element, kind: BlockKind, context: Context): void {
    const outer = line;
    const before = out.controls.length;
    const flushes = flushed;
    line = '';
    children(element, { kind: context.kind, menu: context.menu });
    // A break inside the link has carried off its first part.
    const whole = flushed === flushes ? line : shortText(element);
    const own = squash(whole) || element.getAttribute('aria-label') || element.getAttribute('title') || '';
    const inDialog = context.kind === 'dialog' || context.kind === 'toast';
    // A cell with a handler may hold a whole region of the page: only short ones are buttons.
    if (own && own.length <= SHORT && !full(kind) && out.controls.length === before && isRendered(element)) {
      push(kind, squash(own), element, context.menu);
      pushParts(element, kind, context.menu);
    }
    // Adjacent links are separate words; a link inside a sentence is part of it.
    const glue = outer.endsWith('\u2063') ? ' ' : '';
    if (inDialog && kind === 'button') line = outer;
    else {
      linked += line;
      line = `${outer}${glue}${line}\u2063`;
    }
  }

  /** A card to press has a title and a line of explanation: the title is the button's name. */
  function pushParts(element: Element, kind: BlockKind, menu: boolean): void {
    if (element.childNodes.length < 2) return;
    const texts = Array.from(element.childNodes)
      .slice(0, 8)
      .map((child) => squash(child.textContent ?? ''));
    const parts = texts.filter((text) => text.length > 1 && text.length <= 20);
    if (parts.length > 1) for (const text of parts) push(kind, text, element, menu);
  }

  function visit(element: Element, context: Context): void {
    const tag = element.localName;
    if (OPAQUE.has(tag) || skip(element)) return;
    if (kept && full() && element.firstElementChild !== null && !kept.has(element) && !element.shadowRoot)
      return;
    const plain = !element.hasAttributes();
    if (!plain && hiddenByMarkup(element)) return;
    switch (tag) {
      case 'input':
      case 'select':
      case 'textarea':
        visitControl(element as FormControl, context);
        return;
      case 'img':
      case 'area': {
        const text = squash(element.getAttribute('alt') || element.getAttribute('title') || '');
        if (tag === 'area' && text) push('button', text, element, context.menu);
        else if (text) line += text;
        return;
      }
      case 'br':
      case 'hr':
        flush(element.parentElement ?? element, context);
        return;
      case 'iframe':
      case 'frame':
        return;
    }
    if (element.firstElementChild === null) {
      const text = element.textContent ?? '';
      if (isCloseMark(element, text)) {
        const box = element.parentElement?.parentElement;
        if (box) out.chipBoxes.add(box);
        return;
      }
      if (ALL_LEAF.test(text)) out.allLeaves.push(element);
    }
    const traits = plain ? PLAIN_TRAITS : traitsOf(element);
    const click = clickable(element, tag, traits);
    const inline = INLINE.has(tag);
    const inner =
      tag === 'a' || tag === 'font' || tag === 'span'
        ? contextInline(element, traits.words, context)
        : contextOf(element, tag, traits, context);
    if (!inline) flush(element.parentElement ?? element, context);
    if (tag === 'label') flush(element.parentElement ?? element, context);
    if (click) visitClickable(element, click, inner);
    else {
      const start = line.length;
      children(element, inner);
      if (SHADOWED.has(tag) || tag.includes('-')) {
        const shadow = element.shadowRoot;
        if (shadow) children(shadow, inner);
      }
      if (EMPHASIS.has(tag) && line.length > start) emphasised += line.slice(start);
    }
    if (!inline || tag === 'label' || inner.kind === 'message') flush(element, inner);
  }

  /** Inline elements keep the line they stand in, unless they are the page's own error text. */
  function contextInline(element: Element, words: ClassWords, context: Context): Context {
    if (words.error && context.kind === 'text') {
      flush(element.parentElement ?? element, context);
      return { kind: 'message', menu: context.menu };
    }
    return context;
  }

  function visitControl(control: FormControl, context: Context): void {
    flush(control.parentElement ?? control, context);
    if (isButtonInput(control)) {
      const input = control as HTMLInputElement;
      const text = squash(input.value || input.alt || input.title || '');
      if (text && isRendered(input)) push('button', text, input, context.menu);
    } else if (controlKind(control)) {
      out.controls.push(control);
      out.gaps.set(control, gap);
      gap = [];
      if (heading) out.sections.set(control, heading);
    }
  }

  if (root.documentElement) {
    children(root.documentElement, PLAIN);
    flush(root.documentElement, PLAIN);
  }
  return out;
}
