/** Facts that a page shows as text: 统一社会信用代码：91…, or a name in one cell and its value in the next. Pure. */
import type { PageModel } from '../../model/page.ts';
import { cleanLabel } from '../../text/normalise.ts';
import { folding } from '../match-text.ts';
import { type BlockHere, carries, type Situation } from '../situation.ts';

export interface Pair {
  label: string;
  /** Empty when nothing stands there. */
  value: string;
  at: BlockHere;
}

const NOTHING =
  /^(?:[-—–_/\\]+|无|空|暂无|暂无数据|未填写|未填报|尚未填写|未评测|未自评|尚未评测|null|undefined)$/i;
const NO_VALUE = new Set(['button', 'link', 'label', 'heading', 'title', 'message', 'dialog', 'toast']);
const NAMES = new Set(['text', 'label', 'heading']);
/** 名称： 甲公司 代码： 乙: the next name ends the value. */
const NEXT_NAME = /[\s\u3000;；,，][^\s:：;；,，]{2,16}[:：]/;

/** Has a name of its own, so it is no value. */
const NAMED = /^[^\s:：]{2,24}\s*[:：]/;

const clean = (value: string): string => {
  const text = value.trim().replace(/[;；,，。]$/, '');
  return NOTHING.test(text) ? '' : text;
};

/** The value behind `name：` inside one text; null when the text does not name it so. */
function inside(text: string, names: readonly string[]): { label: string; value: string } | null {
  for (const match of text.matchAll(/([^\s:：;；,，。]{2,24})\s*[:：]/g)) {
    const label = cleanLabel(match[1]!);
    if (!carries([folding(label)], names)) continue;
    const rest = text.slice(match.index + match[0].length);
    const next = NEXT_NAME.exec(rest);
    return { label, value: clean(next ? rest.slice(0, next.index) : rest) };
  }
  return null;
}

/** Three names in a row are the head of a list. */
function inHead({ blocks }: PageModel, at: number): boolean {
  const isLabel = (i: number) => blocks[i]?.kind === 'label';
  return isLabel(at) && ((isLabel(at + 1) && isLabel(at + 2)) || isLabel(at - 1));
}

/**
 * @param fits the shape a value must have; what is not so shaped is another field's.
 * @returns every place where a text of the page carries one of the names, with its value.
 */
export function pairs(
  situation: Situation,
  names: readonly string[],
  fits: (text: string) => boolean = () => true,
): Pair[] {
  const found: Pair[] = [];
  for (const here of situation.holding(names)) {
    const { block, folded, page, at } = here;
    if (block.menu || !NAMES.has(block.kind)) continue;
    const colon = inside(block.text, names);
    const ends = /[:：]\s*$/.test(block.text);
    if (colon && !(ends && colon.value === '')) {
      if (fits(colon.value)) found.push({ ...colon, at: here });
      continue;
    }
    if (!ends && (block.kind === 'heading' || !carries([folded], names) || inHead(page, at))) continue;
    const next = page.blocks[at + 1];
    const text = next && !NO_VALUE.has(next.kind) ? next.text : '';
    const value = NAMED.test(text) || !fits(text) ? '' : clean(text);
    found.push({ label: cleanLabel(block.text), value, at: here });
  }
  return found;
}

/** A text of letters and digits, as codes are; stars hide a part of it. */
export const codeShaped = (text: string): boolean =>
  text === '' || /^[\s0-9A-Za-z*-]{8,24}$/.test(text.trim());
