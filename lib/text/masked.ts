/** @returns a value as it may be shown to somebody who need not know it: the last four characters of a long one. */
export function masked(text: string): string {
  const letters = [...text];
  return letters.length < 8 ? '••••' : `••••${letters.slice(-4).join('')}`;
}
