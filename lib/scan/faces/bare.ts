/** Widgets that are drawn without any input, select or textarea: told by their role alone. */
import type { FormControl } from '../kind.ts';
import { isUsable } from '../visible.ts';
import type { Walked } from '../walking.ts';

const FIELDS = 'input,select,textarea';

/** Everything that may be such a face. */
export const bareFacesIn = (document: Document): FormControl[] =>
  Array.from(document.querySelectorAll<FormControl>(`[role=combobox]:not(${FIELDS})`));

/**
 * @param faces of the document
 * @returns the controls together with these, in document order; each stands in the section of the one before.
 */
export function withBareFaces(
  faces: readonly FormControl[],
  { controls, sections }: Walked,
): readonly FormControl[] {
  if (faces.length === 0) return controls;
  const all = [...controls];
  for (const face of faces) {
    if (!isUsable(face) || Array.from(face.querySelectorAll(FIELDS)).some(isUsable)) continue;
    // The controls stand in document order: the first that follows the face is behind it.
    const next = all.findIndex((control) => face.compareDocumentPosition(control) & 4);
    const at = next < 0 ? all.length : next;
    sections.set(face, sections.get(all[at - 1] ?? face) ?? '');
    all.splice(at, 0, face);
  }
  return all;
}
