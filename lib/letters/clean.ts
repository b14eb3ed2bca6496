/** What people type, made fit to stand inside a sentence of a letter. */

/** Characters that neither a page nor the XML of a Word file can carry; line ends and tabs are dealt with apart. */
const CONTROL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060\ufeff\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const CJK = '\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u201c\u201d';
/** ASCII punctuation between Chinese characters; inside numbers and codes it stays. */
const ASCII: readonly [RegExp, string][] = [
  [new RegExp(`(?<=[${CJK}]),\\s*|,\\s*(?=[${CJK}])`, 'g'), '，'],
  [new RegExp(`(?<=[${CJK}]);\\s*|;\\s*(?=[${CJK}])`, 'g'), '；'],
  [new RegExp(`(?<=[${CJK}]):\\s*`, 'g'), '：'],
  [new RegExp(`(?<=[${CJK}])\\(`, 'g'), '（'],
  [new RegExp(`\\)(?=[${CJK}]|$)`, 'g'), '）'],
];
const ENDS = /[\s，,。.；;、：:]+$/;
const BEGINS = /^[\s，,。；;、：:]+/;

/** One line without what cannot be written. */
function plain(text: string): string {
  return text
    .replace(CONTROL, '')
    .replace(LONE_SURROGATE, '')
    .replace(/[\t \u00a0\u3000]+/g, ' ')
    .trim();
}

/**
 * @returns the text as part of a sentence: one line, Chinese punctuation between Chinese characters, and nothing at
 * its ends that would double the letter's own commas; empty when nothing is left.
 */
export function phrase(text: string | undefined): string {
  const lines = (text ?? '')
    .split(/\r\n?|\n/)
    .map((line) => plain(line).replace(BEGINS, '').replace(ENDS, ''));
  let joined = lines.filter((line) => line !== '').join('，');
  for (const [pattern, chinese] of ASCII) {
    // A bracket is closed in Chinese only when it was opened so.
    if (chinese === '）' && !joined.includes('（')) continue;
    joined = joined.replace(pattern, chinese);
  }
  return joined;
}

/** @returns why something is asked for, without the words that the letter itself puts around it. */
export function reason(text: string | undefined): string {
  return phrase(text)
    .replace(/^(?:由于|因为|因)(?=.)/, '')
    .replace(/(?:的)?原因$/, '');
}

/** @returns one name a line or between separators; doubles are dropped. */
export function names(text: string | undefined): string[] {
  const all = (text ?? '').split(/[\r\n，,、；;\t]+/).map(plain);
  return [...new Set(all.filter((name) => name !== ''))];
}
