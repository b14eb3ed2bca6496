/** Every way of finding a field's label, tried in the order in which people trust them. */
import type { LabelSource } from '../../model/page.ts';
import { placeholderLabel } from '../../text/normalise.ts';
import { cleanLabel } from '../remembered.ts';
import { explicitLabel } from './explicit.ts';
import { itemLabel, textAfter } from './item.ts';
import { isLabelLike } from './judge.ts';
import type { Neighbours, Unit } from './neighbours.ts';
import { placedLabel } from './place.ts';
import { tableLabel } from './table.ts';

export interface FoundLabel {
  label: string;
  source: LabelSource;
  context: string[];
  hint: string;
}

/** The field before, whose label goes on when this one has none: address line 2, the city behind the province. */
export interface FormerField {
  unit: Unit;
  label: string;
  source: LabelSource;
  context: string[];
  /** What it offers to choose from. */
  options: string[];
}

/** A placeholder that says which part of one value goes here. */
const PART = /^(?:区号|(?:电话)?号码|分机|[省市区县]|[开起截终结][始止束].*|年|月|日|日期|时间)$/;

/** One behind the other on a line, as amount and unit are. */
function touches(former: Unit, unit: Unit, around: Neighbours): boolean {
  const [before, own] = [around.box(former), around.box(unit)];
  return Math.abs(before.top - own.top) < 9 && Math.abs(own.left - before.right - 20) < 21;
}

/** Do the two stand in one small box, and is there nothing between them but 至, -, a unit or a hand's breadth? */
function continues(unit: Unit, former: FormerField, around: Neighbours): 'joined' | 'beside' | null {
  let node: Element = unit.anchor;
  while (node.parentElement && !around.holdsOther(node.parentElement, unit)) node = node.parentElement;
  const box = node.parentElement;
  const { anchor } = former.unit;
  if (!box?.contains(anchor)) return null;
  // An item that looks like the one before, with nothing where that has its label: the city behind the province.
  const last = node.previousElementSibling;
  if (last?.contains(anchor) && last.className === node.className && node.localName === 'div')
    if (unit.members[0]?.localName === 'select' && anchor.localName === 'select') return 'beside';
  let between = '';
  for (let at = node.previousSibling; at && !at.contains(anchor); at = at.previousSibling)
    between = `${at.textContent ?? ''}${between}`;
  if (between.trim() ? !isLabelLike(between) : node === unit.anchor && touches(former.unit, unit, around))
    return 'joined';
  return around.small(box, unit) || anchor.closest('td,th,dd,li,p')?.contains(unit.anchor) ? 'beside' : null;
}

/**
 * @param unit one control, or the members of a group; @param former the field before it, if any.
 * @returns its label with where it came from.
 */
export function findLabel(unit: Unit, around: Neighbours, former: FormerField | null = null): FoundLabel {
  const first = unit.members[0];
  if (!first) return { label: '', source: 'none', context: [], hint: '' };
  const group = unit.members.length > 1;
  const single = first.type === 'checkbox' || first.type === 'radio';
  const hint = textAfter(unit, around);
  const table = tableLabel(unit, around);
  const context = table?.context ?? [];

  // Inside a group a label names one option, not the field.
  const explicit = group || single ? null : explicitLabel(first);
  if (explicit && explicit.source !== 'aria')
    return { label: explicit.text, source: explicit.source, context, hint };
  const item = itemLabel(unit, around);
  if (table) {
    // Text right before the field in its own cell is closer than the cell to the left: 区号 [ ] 号码 [ ].
    if (item && (item.said || inSharedCell(unit, around))) {
      return {
        label: item.label,
        source: 'before',
        context: [...item.context, table.label, ...context],
        hint,
      };
    }
    return { label: table.label, source: 'table', context, hint };
  }
  if (explicit) return { label: explicit.text, source: 'aria', context, hint };
  const placeholder = placeholderLabel(first.getAttribute('placeholder') ?? '');
  if (item?.led && isLabelLike(placeholder) && !PART.test(placeholder)) {
    // 联系人及电话 [联系人] [电话]: the box has one label, each field says in itself what it wants.
    return { label: placeholder, source: 'placeholder', context: [item.label, ...context], hint };
  }
  if (item) {
    const source = item.placed ? 'geometry' : item.bounded ? 'item' : 'before';
    return { label: item.label, source, context: [...item.context, ...context], hint };
  }
  if (single) {
    const option = explicitLabel(first)?.text ?? cleanLabel(hint);
    if (isLabelLike(option)) return { label: option, source: 'after', context, hint: '' };
  }
  const tie = former && !single ? continues(unit, former, around) : null;
  const goesOn = former?.label && former.source !== 'placeholder';
  if (former && goesOn && tie === 'joined')
    return { label: former.label, source: former.source, context: former.context, hint };
  const place = group || single || isLabelLike(placeholder) ? '' : placedLabel(unit, around);
  if (place) return { label: place, source: 'geometry', context, hint };
  const part = PART.test(placeholder) && goesOn && tie;
  if (isLabelLike(placeholder) && !part) {
    const led = former?.source === 'placeholder' && former.context.length > 0 && tie;
    const shared = led ? former.context.slice(0, 1) : [];
    return { label: placeholder, source: 'placeholder', context: [...shared, ...context], hint };
  }
  const title = placeholderLabel(first.getAttribute('title') ?? '');
  if (isLabelLike(title)) return { label: title, source: 'title', context, hint };
  if (former && goesOn && tie)
    return { label: former.label, source: former.source, context: former.context, hint };
  return { label: '', source: 'none', context, hint };
}

/** The label of one radio or checkbox among others: its own label, or the text just behind it. */
export function optionLabel(member: HTMLInputElement, around: Neighbours): string {
  const own = explicitLabel(member);
  if (own) return own.text;
  for (let at: Node | null = member.nextSibling; at; at = at.nextSibling) {
    const text = cleanLabel(at.textContent ?? '');
    if (at.nodeType === 1 && around.holds(at as Element)) break;
    if (text) return text;
  }
  const alone = member.parentElement;
  const text = cleanLabel(alone?.textContent ?? '');
  return text.length <= 30 ? text || member.value : member.value;
}

function inSharedCell(unit: Unit, around: Neighbours): boolean {
  const cell = unit.anchor.closest('td,th');
  return cell !== null && around.holdsOther(cell, unit);
}
