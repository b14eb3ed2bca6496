/**
 * The `label` elements of a control. The browser's own `control.labels` looks through the whole document for every
 * control, again after every change; here all labels with a `for` are gathered once a scan.
 */
import type { FormControl } from './kind.ts';

/** The labels of a document that point somewhere. */
export interface Labels {
  root: Document;
  byId: ReadonlyMap<string, HTMLLabelElement[]>;
}

let gathered: Labels | null = null;

export function labelsIn(root: Document): Labels {
  const byId = new Map<string, HTMLLabelElement[]>();
  for (const label of root.querySelectorAll<HTMLLabelElement>('label[for]')) {
    const known = byId.get(label.htmlFor);
    if (known) known.push(label);
    else byId.set(label.htmlFor, [label]);
  }
  return { root, byId };
}

/** Runs `work`, which must not change the page, with the document's labels at hand. */
export function withLabels<T>(labels: Labels, work: () => T): T {
  const before = gathered;
  gathered = labels;
  try {
    return work();
  } finally {
    gathered = before;
  }
}

/** @returns as `control.labels` does: those that point at it and the one around it, in document order. */
export function labelsOf(control: FormControl): readonly HTMLLabelElement[] {
  // In a shadow root ids are its own.
  if (!gathered || control.getRootNode() !== gathered.root) return Array.from(control.labels ?? []);
  const pointing = (control.id && gathered.byId.get(control.id)) || [];
  const own = pointing.length > 0 ? pointing.filter((label) => label.control === control) : pointing;
  const around = control.closest('label');
  if (!around || around.hasAttribute('for') || around.control !== control) return own;
  return [around, ...own];
}
