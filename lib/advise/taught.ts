/** What the user has taught: a field of this page, by its label and place, means this profile key. Pure. */
import type { FieldMatch } from '../model/advice.ts';
import type { Control } from '../model/page.ts';
import { fold } from '../text/normalise.ts';

/** Key by signature; an empty key means that nothing is ever to be filled there. */
export type Taught = Readonly<Record<string, string>>;

/** The page's address without what changes from visit to visit. */
function pageOf(url: string): string {
  const { host, pathname } = new URL(url);
  return host + pathname.replace(/;jsessionid=.*$/i, '');
}

/** @returns each control's signature: page, label and headings, and which of several it is. */
export function signaturesOf(url: string, controls: readonly Control[]): string[] {
  const page = pageOf(url);
  const seen = new Map<string, number>();
  return controls.map(({ label, context, name, kind }) => {
    // Without a label the page's own name of the field is the only thing to know it by.
    const words = label ? [...context].reverse().concat(label).map(fold).join('/') : `${kind} ${name}`;
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    return `${page}#${words}${count > 1 ? `#${count}` : ''}`;
  });
}

/** @returns the matches of one frame with what was taught put first. */
export function withTaught(matches: readonly FieldMatch[], url: string, taught: Taught): FieldMatch[] {
  const signatures = signaturesOf(
    url,
    matches.map(({ control }) => control),
  );
  return matches.map((match, i) => {
    const key = taught[signatures[i]!];
    if (key === undefined) return match;
    const { part: _, ...rest } = match;
    return { ...rest, profileKey: key || null, confidence: key ? 1 : 0, doubt: '' };
  });
}
