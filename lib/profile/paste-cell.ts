/** One pasted cell as a number. */
import { pasteTexts } from './paste-texts.ts';

/** To 万元, as powers of ten: digits are moved, so that nothing is lost to floating point. */
export const MONEY: Readonly<Record<string, number>> = {
  元: -4,
  千元: -1,
  万元: 0,
  百万元: 2,
  千万元: 3,
  亿元: 4,
};
const PEOPLE = /[人名个位]$/;
const WITH_UNIT = /^(.*?)\s*(百万元|千万元|万美元|亿美元|美元|万欧元|欧元|万港元|港元|亿元|万元|千元|元)$/;
const NOTHING = /^[-—–/\\\s]*$/;

export type PastedNumber = { value: number } | { refused: string } | null;

/** @returns the number shifted by a power of ten, exactly as the digits say. */
function shifted(digits: string, power: number): number {
  return Number(`${digits}e${power}`);
}

/**
 * Reads a cell as Excel shows it: 1,234.50, （1,234）, １２３４, 1200万元, ¥12.
 * @param people the item counts people and has no unit of money.
 * @param unit the unit when the cell itself has none.
 * @returns the number, amounts in 万元; why it was refused; null for an empty cell.
 */
export function readPasted(cell: string, people: boolean, unit: string): PastedNumber {
  const tx = pasteTexts();
  let text = cell.normalize('NFKC').trim();
  if (NOTHING.test(text)) return null;
  if (text.endsWith('%')) return { refused: tx.percent };
  if (/^#+$/.test(text)) return { refused: tx.narrow };
  if (text.startsWith('#')) return { refused: tx.error };
  const own = WITH_UNIT.exec(text);
  if (own) text = own[1]!;
  if (people && own) return { refused: tx.peopleUnit };
  if (people) text = text.replace(PEOPLE, '').trim();
  text = text.replace(/^[¥$]\s*/, '').replace(/\s+/g, '');
  // Accountants put losses in brackets.
  const bracketed = /^\((.+)\)$/.exec(text);
  if (bracketed) text = `-${bracketed[1]}`;
  if (/^[+-]?\d+(?:\.\d*)?e[+-]?\d+$/i.test(text)) return { refused: tx.scientific };
  if (!/^[+-]?(?:[\d,]+(?:\.\d*)?|\.\d+)$/.test(text) || !/\d/.test(text)) return { refused: tx.text };
  if (text.includes(',') && !/^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/.test(text)) return { refused: tx.commas };
  const digits = text.replaceAll(',', '');
  if (people) {
    const value = Number(digits);
    return Number.isSafeInteger(value) && value >= 0 ? { value } : { refused: tx.people };
  }
  const power = MONEY[own?.[2] ?? unit];
  if (power === undefined) return { refused: tx.unit(own?.[2] ?? unit) };
  const value = shifted(digits.replace(/\.$/, ''), power);
  return Number.isFinite(value) ? { value: value === 0 ? 0 : value } : { refused: tx.text };
}
