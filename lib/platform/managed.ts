/** What the browser hands over from an organisation's policy. Read only; most browsers have none. */
import { type Managed, NOT_MANAGED, parseManaged } from '../profile/managed.ts';
import { managedTexts } from '../profile/managed-texts.ts';
import type { Profile } from '../profile/schema.ts';
import { browser } from './browser.ts';

let last: { raw: string; managed: Managed } | null = null;

/** @returns what the policy says, checked; nothing where there is no policy or the browser knows none. */
export async function readManaged(): Promise<Managed> {
  let stored: unknown;
  try {
    stored = await browser.storage.managed.get(null);
  } catch {
    // Firefox: "Managed storage manifest not found". Others have no such area.
    return NOT_MANAGED;
  }
  const raw = JSON.stringify(stored ?? {});
  // The same policy is asked for on every page: what came of it is kept for as long as it stays the same.
  if (last?.raw !== raw) last = { raw, managed: parseManaged(stored) };
  return last.managed;
}

/** @returns the profiles that an organisation provides, with titles that say so. */
export async function providedProfiles(): Promise<Profile[]> {
  const { profiles } = await readManaged();
  return profiles.map((profile) => ({ ...profile, title: managedTexts().provided(profile.title) }));
}

/** Calls back when the policy changes. @returns a function that stops listening. */
export function watchManaged(changed: () => void): () => void {
  const listener = (_: unknown, area: string) => {
    if (area === 'managed') changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
