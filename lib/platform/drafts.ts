/**
 * What is being written on an extension page, kept in the page's own storage: content scripts and portals cannot read
 * it. Never sensitive values.
 */
export type Draft = Record<string, string>;

const PREFIX = 'draft/';

/** @returns what was kept under the name; nothing when there is none or it cannot be read. */
export function readDraft(name: string): Draft {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFIX + name) ?? '{}');
    if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return {};
    return Object.fromEntries(Object.entries(kept).filter(([, value]) => typeof value === 'string')) as Draft;
  } catch {
    return {};
  }
}

/** Keeps a draft, or forgets it when it is empty. @returns false when the browser refuses to keep anything. */
export function writeDraft(name: string, draft: Draft): boolean {
  try {
    if (Object.keys(draft).length === 0) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Forgets the drafts whose names are not wanted any more, such as those of deleted profiles. */
export function pruneDrafts(wanted: (name: string) => boolean): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(PREFIX) && !wanted(key.slice(PREFIX.length))) localStorage.removeItem(key);
    }
  } catch {
    // Nothing can be kept here, so nothing has to be forgotten.
  }
}
