import type { LetterDocument, Run } from './define.ts';

/** @returns in how many fields of the letter something is still missing. */
export function blanksIn({ paragraphs, signature }: LetterDocument): number {
  const runs: Run[] = [...paragraphs.flat(), ...signature.company, ...signature.date];
  return new Set(runs.flatMap((run) => ('blank' in run ? [run.field] : []))).size;
}
