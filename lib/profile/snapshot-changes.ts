/** What has changed between a copy of the profiles and now. */
import { collator } from '../text/collate.ts';
import type { StoredProfile } from './database.ts';
import { storedDifferences } from './merge.ts';

export interface SnapshotChange {
  id: string;
  title: string;
  /** Seen from then: added since, changed since, removed since. */
  kind: 'added' | 'changed' | 'removed';
  /** Dotted keys that differ; `archivedAt` and `sealed` for what is not in the plain profile. */
  keys: string[];
}

/** @returns what differs, by title: what was removed, what was changed, what was added since. */
export function snapshotChanges(
  then: readonly StoredProfile[],
  now: readonly StoredProfile[],
): SnapshotChange[] {
  const was = new Map(then.map((stored) => [stored.profile.id, stored]));
  const is = new Map(now.map((stored) => [stored.profile.id, stored]));
  const about = ({ profile: { id, title } }: StoredProfile) => ({ id, title });
  const removed = then
    .filter(({ profile }) => !is.has(profile.id))
    .map((stored) => ({ ...about(stored), kind: 'removed' as const, keys: [] }));
  const changed = now.flatMap((stored) => {
    const before = was.get(stored.profile.id);
    const keys = before ? changedKeys(before, stored) : [];
    return keys.length > 0 ? [{ ...about(stored), kind: 'changed' as const, keys }] : [];
  });
  const added = now
    .filter(({ profile }) => !was.has(profile.id))
    .map((stored) => ({ ...about(stored), kind: 'added' as const, keys: [] }));
  const groups: SnapshotChange[][] = [removed, changed, added];
  return groups.flatMap((group) => group.sort((a, b) => collator.compare(a.title, b.title)));
}

/** @returns the keys under which two states of a record say something else, whenever they were written. */
export function changedKeys(a: StoredProfile, b: StoredProfile): string[] {
  // A revision is never used twice for one id.
  if (a.revision === b.revision) return [];
  return [
    ...storedDifferences(a.profile, b.profile),
    ...(Boolean(a.archivedAt) === Boolean(b.archivedAt) ? [] : ['archivedAt']),
    ...(sealedText(a) === sealedText(b) ? [] : ['sealed']),
  ];
}

const sealedText = ({ sealed = {} }: StoredProfile) =>
  JSON.stringify(Object.entries(sealed).sort(([a], [b]) => (a < b ? -1 : 1)));
