/** One pasted cell as a number. */
import { foreignCurrency, isAmountUnit, parseAmountIn, parseCount } from './amounts.ts';
import { pasteTexts } from './paste-texts.ts';

const MONEY = /[元块]$/;
const NOTHING = /^[-—–/\\\s]*$/;

export type PastedNumber = { value: number } | { refused: string } | null;

/**
 * Reads a cell as Excel shows it: 1,234.50, （1,234）, １２３４, 1200万元, 1亿2000万, ¥12.
 * @param people the item counts people and has no unit of money.
 * @param unit the unit when the cell itself has none.
 * @returns the number, amounts in 万元; why it was refused; null for an empty cell.
 */
export function readPasted(cell: string, people: boolean, unit: string): PastedNumber {
  const tx = pasteTexts();
  const text = cell.normalize('NFKC').trim();
  if (NOTHING.test(text)) return null;
  if (text.endsWith('%')) return { refused: tx.percent };
  if (/^#+$/.test(text)) return { refused: tx.narrow };
  if (text.startsWith('#')) return { refused: tx.error };
  const foreign = foreignCurrency(text);
  const money = foreign !== null || MONEY.test(text);
  if (people && money) return { refused: tx.peopleUnit };
  if (foreign !== null) return { refused: tx.unit(foreign) };
  if (/\d\.?e[+-]?\d/i.test(text)) return { refused: tx.scientific };
  const grouped = (text.match(/[\d,]*,[\d,]*/g) ?? []).filter((run) => /\d/.test(run));
  if (grouped.some((run) => !/^\d{1,3}(?:,\d{3})+$/.test(run))) return { refused: tx.commas };
  if (people) {
    const read = parseCount(text);
    if ('reason' in read) return { refused: tx.text };
    return Number.isSafeInteger(read.value) && read.value >= 0 ? read : { refused: tx.people };
  }
  if (!money && !isAmountUnit(unit)) return { refused: tx.unit(unit) };
  const read = parseAmountIn(text, '万元', isAmountUnit(unit) ? unit : '万元');
  return 'value' in read ? read : { refused: tx.text };
}
