/** What a passphrase must be, and what is said of one while it is typed. */
import { vaultWords as t } from './texts.ts';

export const LEAST = 8;
/** Longer ones are files pasted by mistake. */
export const MOST = 200;
const SAFE = 12;

/** Beginnings of what everybody tries first. */
const COMMON =
  /^(?:1234567|password|passw0rd|qwert|asdf|abc123|abcd|admin|iloveyou|woaini|5201314|8888|6666|0000)/i;
const ROWS = ['01234567890', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

const letters = (text: string): string[] => [...text.normalize('NFKC')];

/** @returns why a new passphrase cannot be taken, null when it can. @param again typed a second time. */
export function passphraseProblem(passphrase: string, again: string): string | null {
  const { length } = letters(passphrase);
  if (length < LEAST) return t().short(LEAST);
  if (length > MOST) return t().long(MOST);
  return passphrase.normalize('NFKC') === again.normalize('NFKC') ? null : t().differ;
}

/** How many of the letters do not follow from the one before: 12345678 has one, aaaaaaaa has one. */
function surprising(text: string[]): number {
  return text.filter((letter, i) => {
    const before = text[i - 1];
    if (before === undefined) return true;
    const pair = `${before}${letter}`.toLowerCase();
    return before !== letter && !ROWS.some((row) => row.includes(pair));
  }).length;
}

/** @returns how good a passphrase is and, in a sentence, why; null while it is too short to say. */
export function passphraseHint(passphrase: string): { level: 'weak' | 'fair' | 'good'; text: string } | null {
  const typed = letters(passphrase);
  if (typed.length < LEAST) return null;
  const { weak, good } = t();
  if (COMMON.test(typed.join(''))) return { level: 'weak', text: weak.common };
  if (surprising(typed) < LEAST / 2 || new Set(typed).size < LEAST / 2)
    return { level: 'weak', text: weak.repeated };
  if (/^\d+$/.test(typed.join(''))) return { level: 'weak', text: weak.digits };
  // A Chinese character says as much as two letters.
  const weight = typed.reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 2 : 1), 0);
  return weight < SAFE ? { level: 'fair', text: weak.short } : { level: 'good', text: good };
}
