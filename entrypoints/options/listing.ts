/** The list of profiles as the page shows it. */
import type { ListItem } from '../../components/options/types.ts';
import { type Completeness, completeness } from '../../lib/profile/completeness.ts';
import type { StoredProfile } from '../../lib/profile/store.ts';

/** Of a thousand profiles a dozen are in view: how complete one is, is worked out when somebody asks. */
class Row implements ListItem {
  private readonly stored: StoredProfile;
  private state: Completeness | null = null;

  constructor(stored: StoredProfile) {
    this.stored = stored;
  }
  get id() {
    return this.stored.profile.id;
  }
  get title() {
    return this.stored.profile.title;
  }
  get enterpriseName() {
    return this.stored.profile.enterpriseName ?? '';
  }
  get creditCode() {
    return this.stored.profile.creditCode ?? '';
  }
  get updatedAt() {
    return this.stored.updatedAt;
  }
  get archived() {
    return Boolean(this.stored.archivedAt);
  }
  get filled() {
    return this.completeness().filled;
  }
  get total() {
    return this.completeness().total;
  }
  private completeness(): Completeness {
    this.state ??= completeness(this.stored.profile, undefined, Object.keys(this.stored.sealed ?? {}));
    return this.state;
  }
}

/** A stored profile is never changed in place: it has one row, and what is known of that is kept. */
const rows = new WeakMap<StoredProfile, Row>();

export function listItem(stored: StoredProfile): ListItem {
  let row = rows.get(stored);
  if (!row) {
    row = new Row(stored);
    rows.set(stored, row);
  }
  return row;
}
