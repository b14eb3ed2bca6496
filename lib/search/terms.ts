/** Cuts texts into what the index knows: pairs of Chinese characters, and words of Latin letters and digits. */

const BETWEEN = /(?<=[㐀-鿿])[\s"'`“”‘’「」『』《》〈〉【】[\]（）()]+(?=[㐀-鿿])/g;
const RUN = /[㐀-鿿]+|[a-z0-9]+/g;
const CHINESE = /^[㐀-鿿]/;

/** Half width, lower case; quotes, brackets and spaces between Chinese characters do not part words. */
export function even(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(BETWEEN, '');
}

export interface Piece {
  term: string;
  /** Where it stands in the evened text. */
  from: number;
  to: number;
  chinese: boolean;
}

/** The pieces of an evened text, in order; a lone Chinese character is a piece of its own. */
export function piecesOf(evened: string): Piece[] {
  return Array.from(evened.matchAll(RUN)).flatMap(({ 0: run, index: from }) => {
    const chinese = CHINESE.test(run);
    if (!chinese || run.length === 1) return [{ term: run, from, to: from + run.length, chinese }];
    return Array.from({ length: run.length - 1 }, (_, i) => ({
      term: run.slice(i, i + 2),
      from: from + i,
      to: from + i + 2,
      chinese,
    }));
  });
}

/** All terms of a text, for the index. With `single` each Chinese character counts as well. */
export function termsOf(text: string, single = false): string[] {
  const evened = even(text);
  const terms = piecesOf(evened).map(({ term }) => term);
  return single ? [...terms, ...(evened.match(/[㐀-鿿]/g) ?? [])] : terms;
}

const NUMBER = /\d(?:[\s-]{0,3}\d){3,}/g;

/** Digits of everything in a text that may be a phone number. */
export function numbersOf(text: string): string[] {
  return Array.from(text.normalize('NFKC').matchAll(NUMBER), ([number]) => number.replace(/\D/g, ''));
}
