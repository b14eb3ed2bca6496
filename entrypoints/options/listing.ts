/** The list of profiles as the page shows it. */
import type { ListItem } from '../../components/options/types.ts';
import { completeness } from '../../lib/profile/completeness.ts';
import type { StoredProfile } from '../../lib/profile/store.ts';

/** A stored profile is never changed in place: its row is worked out once. */
const rows = new WeakMap<StoredProfile, ListItem>();

export function listItem(stored: StoredProfile): ListItem {
  let row = rows.get(stored);
  if (!row) {
    const { filled, total } = completeness(stored.profile, undefined, Object.keys(stored.sealed ?? {}));
    const { id, title, enterpriseName = '', creditCode = '' } = stored.profile;
    const { updatedAt, archivedAt } = stored;
    row = { id, title, enterpriseName, creditCode, filled, total, updatedAt, archived: Boolean(archivedAt) };
    rows.set(stored, row);
  }
  return row;
}
