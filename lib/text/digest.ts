/** A short mark of a text: tells that two names are the same without keeping either. */
import { fold } from './normalise.ts';

const PRIME = 0x01000193;

function fnv(text: string, start: number): number {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash >>> 0;
}

/** @returns 16 hexadecimal digits for the folded text, empty when nothing is left of it. */
export function digest(text: string): string {
  const folded = fold(text);
  if (folded === '') return '';
  // Two runs of 32 bits with different starts: 64 bits without BigInt on every scan.
  const halves = [fnv(folded, 0x811c9dc5), fnv(`${folded.length} ${folded}`, 0x9747b28c)];
  return halves.map((half) => half.toString(16).padStart(8, '0')).join('');
}
