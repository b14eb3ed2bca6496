/** The one pass over a document: texts in reading order, controls, buttons. Reads, never writes. */
import type { BlockKind } from '../model/page.ts';
import { isAlternative } from './alternative.ts';
import { isCloseMark } from './chosen.ts';
import { type ClassWords, controlKind, type FormControl, INLINE, isButtonInput, OPAQUE } from './kind.ts';
import type { Changes, Memory } from './memory.ts';
import type { Begun } from './pieces.ts';
import type { Registry } from './registry.ts';
import { squash } from './remembered.ts';
import { BULK, roomIn } from './room.ts';
import { EMPHASIS, SHADOWED } from './tags.ts';
import { type Context, clickable, contextOf, PLAIN_TRAITS, traitsOf } from './traits.ts';
import { hiddenByMarkup, isRendered } from './visible.ts';
import { startWalking, type Walked } from './walking.ts';

const MAX_TEXT = 400;
const ALL_LEAF = /^\s*(?:全部|全选|所有)\s*$/;
/** Longer texts between two fields are no headings. */
const GAP_TEXT = 30;
/** Longer than this is prose: read for its length, not for signals. */
const SHORT = 60;

/** Elements below a box that is gone through in parts. */
const LARGE = 2000;
/** Of so many children none is likely to be large. */
const MANY = 200;
/** Children between two yields. */
const PART = 50;

/** A box that has been entered and not left. */
interface Open {
  inner: Context;
  begun: Begun;
}
const PLAIN: Context = { kind: 'text', menu: false };
const shortText = ({ textContent }: Element): string =>
  textContent && textContent.length <= MAX_TEXT ? textContent : '';
/**
 * Walks `root`, entering open shadow roots but not frames; yields where the page may have its turn. `skip` is our own
 * host element.
 * @param memory of earlier readings: what is not among `changes` is put back. Once the page has said enough, nothing
 *   is looked at but what `kept` has (see ./kept.ts); null: all of it
 */
export function* walk(
  root: Document,
  registry: Registry,
  skip: (element: Element) => boolean,
  { kept, pieces, blank }: Memory,
  { all, touched, anew, direct }: Changes,
): Generator<undefined, Walked> {
  const out = startWalking();
  /** Deeper than 0: everything here is read. */
  let fresh = 0;
  let line = '';
  let emphasised = '';
  let linked = '';

  const { full, level, fits } = roomIn(out);

  function push(kind: BlockKind, text: string, element: Element, menu: boolean): void {
    if (full(kind) || text.length > MAX_TEXT) return;
    if (BULK.has(kind)) out.bulk++;
    const ref = kind === 'text' ? '' : registry.refOf(element);
    out.blocks.push(menu ? { kind, text, ref, menu } : { kind, text, ref });
  }

  function flush(element: Element, context: Context): void {
    if (line === '') return;
    out.flushed++;
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
      if (text.length <= GAP_TEXT) out.gap.push({ text, of: element, unsure: true });
      return;
    }
    if (!isRendered(element)) return;
    if (text.length <= GAP_TEXT) out.gap.push({ text, of: element, unsure: false });
    if (kind === 'heading' && !isAlternative(element)) out.heading = text;
    push(kind, text, element, context.menu);
  }

  function children(element: Element | ShadowRoot, context: Context): void {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      out.nodes++;
      if (node.nodeType === 3) line += (node as Text).data;
      else if (node.nodeType === 1) {
        const renewed = anew.size > 0 && anew.has(node as Element);
        if (renewed) fresh++;
        visit(node as Element, context);
        if (renewed) fresh--;
      }
    }
  }

  /** As `children`, for a box that holds much of the page: yields on the way, and passes by the blanks it knows of. */
  function* descend(element: Element, context: Context): Generator<undefined> {
    const passed = !all && blank.has(element) && !direct.has(element);
    const few = element.childElementCount < MANY;
    let words = false;
    let n = 0;
    let next: ChildNode | null;
    for (
      let node = passed ? element.firstElementChild : element.firstChild;
      node;
      node = next as typeof node
    ) {
      next = passed ? (node as Element).nextElementSibling : node.nextSibling;
      out.nodes++;
      if (node.nodeType === 3) {
        const { data } = node as Text;
        words ||= data.trim() !== '';
        line += data;
      } else if (node.nodeType === 1) {
        const child = node as Element;
        const renewed = anew.has(child);
        if (renewed) fresh++;
        const open = visit(child, context, few && child.getElementsByTagName('*').length > LARGE);
        if (open) {
          yield* descend(child, open.inner);
          close(child, context, open);
        }
        if (renewed) fresh--;
      }
      if (++n % PART === 0) yield;
      // The page may have changed meanwhile, and will be read again; what has been taken out leads nowhere.
      if (next && next.parentNode !== element) next = null;
    }
    if (words) blank.delete(element);
    else blank.add(element);
  }

  function close(element: Element, context: Context, { inner, begun }: Open): void {
    flush(element, inner);
    pieces.end(out, element, context, begun, level());
  }

  function visitClickable(element: Element, kind: BlockKind, context: Context): void {
    const outer = line;
    const before = out.controls.length;
    const flushes = out.flushed;
    line = '';
    children(element, { kind: context.kind, menu: context.menu });
    // A break inside the link has carried off its first part.
    const whole = out.flushed === flushes ? line : shortText(element);
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

  /** @param wide it is to be gone through in parts: what was begun is returned. */
  function visit(element: Element, context: Context, wide = false): Open | undefined {
    const tag = element.localName;
    if (OPAQUE.has(tag) || skip(element)) return;
    if (kept && full() && element.firstElementChild !== null && !kept.has(element) && !element.shadowRoot)
      return;
    if (!all && pieces.has(element)) {
      if (fresh > 0 || touched.has(element)) pieces.delete(element);
      else {
        flush(element.parentElement ?? element, context);
        if (pieces.put(out, element, context, level(), fits)) return;
      }
    }
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
        if (box) out.chipBoxes.push(box);
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
    if (click || inline) read(element, tag, click, inner);
    else {
      const open = { inner, begun: pieces.begin(out, level()) };
      if (wide && !element.shadowRoot) return open;
      read(element, tag, null, inner);
      close(element, context, open);
      return;
    }
    if (!inline || tag === 'label' || inner.kind === 'message') flush(element, inner);
  }

  /** What is in the element. */
  function read(element: Element, tag: string, click: BlockKind | null, inner: Context): void {
    if (click) {
      visitClickable(element, click, inner);
      return;
    }
    const start = line.length;
    children(element, inner);
    const shadow = SHADOWED.has(tag) || tag.includes('-') ? element.shadowRoot : null;
    if (shadow) {
      // Nobody tells of changes in there.
      out.shadows++;
      fresh++;
      children(shadow, inner);
      fresh--;
    }
    if (EMPHASIS.has(tag) && line.length > start) emphasised += line.slice(start);
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
      out.gaps.push(out.gap);
      out.headings.push(out.heading);
      out.gap = [];
    }
  }

  if (root.documentElement) {
    yield* descend(root.documentElement, PLAIN);
    flush(root.documentElement, PLAIN);
  }
  const { blocks, controls, allLeaves, proseLength, nodes, gaps, headings } = out;
  return {
    ...{ blocks, controls, allLeaves, proseLength, nodes },
    chipBoxes: new Set(out.chipBoxes),
    gaps: new Map(controls.map((control, i) => [control, gaps[i]!])),
    sections: new Map(controls.map((control, i) => [control, headings[i] ?? ''])),
  };
}
