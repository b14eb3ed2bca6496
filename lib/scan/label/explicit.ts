/** Labels that the page ties to a control itself: aria, `label[for]`, a label around it. */

import { classWords, type FormControl } from '../kind.ts';
import { labelsOf } from '../labels-of.ts';
import { cleanLabel } from '../remembered.ts';
import { isLabelLike } from './judge.ts';
import { segmentsOf, textOf } from './segments.ts';

/** @returns the text of the `label` that points at or wraps the control, cleaned; empty when there is none to trust. */
export function explicitLabel(
  control: FormControl,
): { text: string; source: 'for' | 'wrap' | 'aria' } | null {
  const ids = control.getAttribute('aria-labelledby');
  if (ids) {
    const scope = control.getRootNode() as Document | ShadowRoot;
    const text = cleanLabel(
      ids
        .split(/\s+/)
        .map((id) => scope.getElementById?.(id))
        .filter((element): element is HTMLElement => element != null)
        .map(textOf)
        .join(' '),
    );
    if (isLabelLike(text)) return { text, source: 'aria' };
  }
  for (const label of labelsOf(control)) {
    const wraps = label.contains(control);
    // One id shared by several inputs makes every label point at the first of them.
    if (!wraps && (classWords(label).error || sharedId(control))) continue;
    const text = cleanLabel(wraps ? ownLabelText(label) : textOf(label));
    if (isLabelLike(text)) return { text, source: wraps ? 'wrap' : 'for' };
  }
  const aria = cleanLabel(control.getAttribute('aria-label') ?? '');
  return isLabelLike(aria) ? { text: aria, source: 'aria' } : null;
}

function sharedId(control: FormControl): boolean {
  const scope = control.getRootNode() as Document | ShadowRoot;
  const { id } = control;
  if (id === '') return false;
  // Browsers keep a table of ids; in pages without a doctype it does not tell ABC from abc.
  return Array.from(scope.querySelectorAll(`#${CSS.escape(id)}`)).filter((same) => same.id === id).length > 1;
}

function ownLabelText(label: Element): string {
  return (
    segmentsOf(label)
      .map((segment) => segment.text)
      .find((text) => isLabelLike(text)) ?? ''
  );
}
