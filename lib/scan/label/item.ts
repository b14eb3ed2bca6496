/**
 * Labels by shape, for every layout that is not a table: climb from the field while the box around it holds no other
 * field, and read what stands before it. Works for definition lists, paragraphs, fieldsets and every kit's form item,
 * whatever their class names.
 */
import { cleanLabel } from '../remembered.ts';
import { isLabelLike, isTip, isUnit, pickLabel } from './judge.ts';
import type { LabelHit, Neighbours, Unit } from './neighbours.ts';
import { placedIn } from './place.ts';
import { type Segment, wordsOf } from './segments.ts';

const STOP = new Set(['body', 'html', 'table', 'form']);

/** Texts before `node` among its siblings, in order, back to the nearest sibling that holds a field. */
function before(node: Element, around: Neighbours): { segments: Segment[]; bounded: boolean } {
  const siblings: Node[] = [];
  let bounded = false;
  for (let at: Node | null = node.previousSibling; at; at = at.previousSibling) {
    if (at.nodeType === 1 && around.holds(at as Element)) {
      bounded = true;
      break;
    }
    if (at.nodeType === 1 || at.nodeType === 3) siblings.unshift(at);
  }
  return { segments: joined(siblings, around), bounded };
}

/** Bare text and inline elements side by side are one piece: 注册<b>资本</b>：. */
function joined(nodes: Node[], around: Neighbours): Segment[] {
  const out: Segment[] = [];
  let glue = false;
  for (const node of nodes) {
    const element = node.nodeType === 1 ? (node as Element) : null;
    const pieces = element ? around.segments(element) : textSegment(node as Text);
    const inline = !element || /^(?:span|font|b|strong|em|i|u|a|sup|sub|nobr)$/.test(element.localName);
    const last = out[out.length - 1];
    const piece = pieces[0];
    if (inline && glue && last && piece && pieces.length === 1) {
      const unmarked = !last.marked && !piece.marked;
      if (unmarked || !isLabelLike(last.text) || !isLabelLike(piece.text)) {
        out[out.length - 1] = { ...last, text: last.text + piece.text, marked: last.marked || piece.marked };
        continue;
      }
    }
    out.push(...pieces);
    if (pieces.length > 0 || !inline) glue = inline;
  }
  return out;
}

function textSegment(node: Text): Segment[] {
  const text = node.data.trim();
  const element = node.parentElement;
  return text && element ? [{ text, element, marked: false, heading: false }] : [];
}

export interface ItemHit extends LabelHit {
  /** The box is the field's own: no other field stands in it. */
  bounded: boolean;
  /** The label stands before a box of several fields that this one leads. */
  led: boolean;
  /** Found by where it stands. */
  placed?: true;
  /** A colon says that it is one. */
  said?: boolean;
}

/** Does the field after this one, in the same box, have words of its own? */
function nextIsNamed(node: Element, parent: Element, unit: Unit, around: Neighbours): boolean {
  const next = around.othersIn(parent, unit, 1).at(-1);
  for (let at = node.nextElementSibling; at; at = at.nextElementSibling) {
    if (around.segments(at).some(({ text }) => isLabelLike(text) && !isTip(text))) return true;
    if (!next || at.contains(next.anchor)) break;
  }
  return false;
}

/** @returns the label found by climbing, or null. */
export function itemLabel(unit: Unit, around: Neighbours): ItemHit | null {
  const tick = /radio|checkbox|file/.test(unit.members[0]?.type ?? 'file');
  let led = false;
  let trailed = false;
  let node: Element = unit.anchor;
  for (let depth = 0; depth < 12; depth++) {
    const parent: Element | null = node.parentElement;
    if (!parent) return null;
    const shared = around.holdsOther(parent, unit);
    const { segments, bounded } = before(node, around);
    // A heading before a shared box names the section, unless every field has one; the field must look elsewhere.
    const each = depth === 0 && (bounded || nextIsNamed(node, parent, unit, around));
    const plain = segments.filter((segment) => !segment.heading);
    const own = (shared && !each) || plain.some(({ text }) => isLabelLike(text)) ? plain : segments;
    const pick = pickLabel(trimUnits(own), shared);
    if (pick) {
      const said = /[:：]\s*[*＊]?\s*$/.test(pick.text);
      if (depth > 0 && !tick && !pick.marked && !said) {
        led ||= shared && !bounded && !nextIsNamed(node, parent, unit, around);
        // A title over the form, or a column of labels beside one of fields: the screen tells, not the order.
        const unsure = (trailed && shared) || led || own.filter(({ text }) => isLabelLike(text)).length > 2;
        const label = unsure ? placedIn(parent, unit, around) : '';
        if (label) return { label, context: [], bounded: false, led: true, placed: true };
        if (led && !around.small(parent, unit)) return null;
      }
      const bare = shared && pick.element === parent;
      const text = bare ? lastPhrase(pick.text) : pick.text;
      const parts = bare ? halves(text) : null;
      if (parts) return { label: parts[1]!, context: [parts[0]!], bounded: false, led };
      const line = bare && bounded && !said ? halves(lineStart(node, around))?.[0] : null;
      const over = line ?? (depth === 0 && bounded ? leadOf(parent, around) : '');
      return { label: cleanLabel(text), context: over ? [over] : [], bounded: !shared, led, said };
    }
    trailed ||= !shared && (parent.textContent ?? '').trim() !== '';
    if (
      STOP.has(parent.localName) ||
      parent.localName === 'td' ||
      parent.localName === 'th' ||
      // What stands further up belongs to the field before, unless this one leads a small set: 行政区划 [ ][ ][ ].
      (shared && (bounded || !around.small(parent, unit)))
    )
      return null;
    led ||= shared;
    node = parent;
  }
  return null;
}

/** What the box of several fields is called, by markup: the guarantor in dt, its name and whose it is in dd. */
function leadOf(box: Element, around: Neighbours): string {
  const lead = before(box, around).segments.find(({ text, marked }) => marked && isLabelLike(text));
  return lead ? cleanLabel(lead.text) : '';
}

/** 万元 注册资本 [ ]: the unit of the field before is not part of this label; 人　数 is one word. */
function trimUnits(segments: Segment[]): Segment[] {
  return segments.map((segment) => ({
    ...segment,
    text: segment.text.replace(/^([^\s，,；;]+)[\s，,；;]+(?!\S[:：]?\s*$)/, (all, word: string) =>
      isUnit(word) || /^[条页次]$/.test(word) ? '' : all,
    ),
  }));
}

/** What stands last before the field: 主管部门：某市商务局　联系电话：[ ], 共 3 页，每页[ ]; but 传　　真 is one word. */
function lastPhrase(text: string): string {
  const phrases = text
    .split(/(?<=\S\S)\s{2,}(?=[^\s:：]{2})|(?<=[:：]\S+|[)）])\s+(?=\S+$)|[，；。](?![^（(]*[）)])/)
    .filter((phrase) => isLabelLike(phrase) && !isTip(phrase));
  return phrases.at(-1) ?? text;
}

/** 单位电话：区号 [ ]: what the whole line is about, and what this field of it wants. */
function halves(text: string): string[] | null {
  const halves = text
    .trim()
    .split(/[:：](?=.)/)
    .map(cleanLabel);
  return halves.length === 2 && !/^(?:其中|.?)$/.test(halves[0]!) && isLabelLike(halves[1]!) ? halves : null;
}

/** The words before the first field of the line that `node` stands on. */
function lineStart(node: Element, around: Neighbours): string {
  let text = '';
  for (let at = node.previousSibling; at && at.nodeName !== 'BR'; at = at.previousSibling)
    text = around.holds(at as Element) ? '' : (at.textContent ?? '') + text;
  return text;
}

/** Text behind a field: units and hints, and the label of a lone checkbox. */
export function textAfter(unit: Unit, around: Neighbours): string {
  for (let at: Node | null = unit.anchor.nextSibling; at; at = at.nextSibling) {
    if (at.nodeType === 3 && (at as Text).data.trim()) return (at as Text).data.trim().slice(0, 60);
    if (at.nodeType !== 1) continue;
    if (around.holds(at as Element)) return chosenUnit(at as Element);
    const text = wordsOf(around.segments(at as Element));
    if (text) return text.slice(0, 60);
  }
  // Kits put the field into a box of its own, and the unit beside the box: el-input-group__append, layui-form-mid.
  for (let box = unit.anchor.parentElement, i = 0; box && i < 3; box = box.parentElement, i++) {
    if (box.localName === 'td' || around.holdsOther(box, unit)) break;
    const beside = box.nextElementSibling;
    const text = beside && !around.holds(beside) ? wordsOf(around.segments(beside)) : '';
    if (isUnit(text)) return text.slice(0, 60);
    if (text) break;
  }
  // A cell of its own to the right may hold nothing but the unit or a tip.
  const cell = unit.anchor.closest('td,dd');
  const next = cell && !around.holdsOther(cell, unit) ? cell.nextElementSibling : null;
  const text = next && !around.holds(next) ? wordsOf(around.segments(next)) : '';
  return isUnit(text) || isTip(text) ? text.slice(0, 60) : '';
}

/** Amount and unit side by side: the select's present choice is the unit. */
function chosenUnit(element: Element): string {
  const select = element.localName === 'select' ? element : element.querySelector('select');
  const text = (select as HTMLSelectElement | null)?.selectedOptions[0]?.text ?? '';
  return isUnit(text) ? text : '';
}
