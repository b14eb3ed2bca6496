/** What the view of past days shows, and what can be done on it. */
import type { SnapshotChange } from '../../../lib/profile/snapshot-changes.ts';
import type { SnapshotInfo } from '../../../lib/profile/snapshots.ts';

export interface OpenDay {
  key: string;
  /** What going back would change; null while it is being read. */
  changes: SnapshotChange[] | null;
  /** Titles of records in the copy that cannot be read. */
  unreadable: string[];
}

export interface SnapshotsView {
  /** Null until they have been read. */
  days: SnapshotInfo[] | null;
  open: OpenDay | null;
  busy: boolean;
  /** What came of the last act, with what takes it back. */
  note: { text: string; bad: boolean; undo: { key: string; ids: string[] } | null } | null;
}

export const NO_SNAPSHOTS: SnapshotsView = { days: null, open: null, busy: false, note: null };

export interface SnapshotActions {
  loadSnapshots(): void;
  /** Null closes the day that is open. */
  openSnapshot(key: string | null): void;
  restoreSnapshot(key: string, ids: string[]): void;
  undoRestore(): void;
}
