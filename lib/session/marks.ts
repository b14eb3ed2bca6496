/** What is drawn over the page: rings at errors and at the step's target, dots at fields that can be filled. Pure. */
import type { FieldMatch, Finding, Place } from '../model/advice.ts';
import type { Tone } from '../model/messages.ts';

export interface Mark {
  ref: string;
  tone: Tone;
}

/** @param keys of the profile that hold something; @returns the marks of every frame, also of those without any. */
export function marksOf(
  frames: readonly number[],
  findings: readonly Finding[],
  target: Place | null,
  fields: readonly FieldMatch[],
  keys: readonly string[],
): Map<number, Mark[]> {
  const marks = new Map<number, Mark[]>(frames.map((frameId) => [frameId, []]));
  const add = ({ frameId, ref }: Place, tone: Tone) => {
    const list = marks.get(frameId) ?? [];
    if (!list.some((mark) => mark.ref === ref)) list.push({ ref, tone });
    marks.set(frameId, list);
  };
  for (const { severity, places } of findings)
    if (severity === 'error') for (const place of places) add(place, 'bad');
  if (target) add(target, 'target');
  for (const { frameId, control, profileKey } of fields) {
    if (profileKey && keys.includes(profileKey) && !control.filled)
      add({ frameId, ref: control.ref }, 'mark');
  }
  return marks;
}
