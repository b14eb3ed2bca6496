/** What the options page shows, and what can be done on it. */
import type { LocalState } from '../../lib/platform/storage.ts';
import type { FieldValue } from '../../lib/profile/access.ts';
import type { Managed } from '../../lib/profile/managed.ts';
import type { Merged } from '../../lib/profile/merge.ts';
import type { Profile } from '../../lib/profile/schema.ts';
import type { BrokenRecord } from '../../lib/profile/store.ts';
import type { SnapshotActions, SnapshotsView } from './snapshots/types.ts';
import type { TransferActions, TransferView } from './transfer/types.ts';

export interface ListItem {
  readonly id: string;
  readonly title: string;
  readonly enterpriseName: string;
  readonly creditCode: string;
  readonly filled: number;
  readonly total: number;
  /** ISO time of the last write. */
  readonly updatedAt: string;
  readonly archived: boolean;
}

export type SortOrder = 'title' | 'changed' | 'completeness';

export type SaveState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'failed'; reason: string }
  /** `merge` is what both windows have changed since; null when the other one deleted it. */
  | { kind: 'conflict'; deleted: boolean; merge: Merged | null };

export interface OptionsView {
  phase: 'loading' | 'ready' | 'unavailable';
  /** Why the store cannot be used and what to do. */
  unavailable: string;
  tab: 'profiles' | 'settings';
  items: ListItem[];
  broken: BrokenRecord[];
  query: string;
  sort: SortOrder;
  /** A row that is to have the focus; a new object each time it is asked for. */
  reveal: { id: string } | null;
  draft: Profile | null;
  /** Changes when the form must be rebuilt from the draft. */
  draftKey: string;
  /** The open profile has been put away. */
  archived: boolean;
  /** The flow of which the form shows what is missing; null for all common data. */
  flow: string | null;
  save: SaveState;
  /** The last larger change of the open profile, which can be taken back. */
  step: string | null;
  /** What was deleted last and can still be brought back, with how many deletions before it. */
  removed: { key: number; title: string; count: number; more: number } | null;
  transfer: TransferView | null;
  settings: Pick<LocalState, 'language' | 'panel' | 'enabled' | 'taught'>;
  /** What an organisation has set by policy. */
  managed: Managed;
  /** What came of an import or of forgetting, with what was known before. */
  taughtNote: { text: string; before: LocalState['taught'] | null } | null;
  /** What the store had to give up for want of room. */
  notice: string | null;
  snapshots: SnapshotsView;
}

export interface OptionsActions extends SnapshotActions {
  dismissNotice(): void;
  retry(): void;
  show(tab: OptionsView['tab']): void;
  search(query: string): void;
  sort(order: SortOrder): void;
  select(id: string | null): void;
  create(): void;
  duplicate(): void;
  archive(ids: readonly string[], away: boolean): void;
  remove(ids: readonly string[]): void;
  undoRemove(): void;
  dismissRemoved(): void;
  change(key: string, value: FieldValue | undefined): void;
  /** Several fields at once, with a name under which the step can be taken back. */
  changeAll(values: readonly [key: string, value: FieldValue | undefined][], step: string): void;
  undoStep(): void;
  chooseFlow(id: string | null): void;
  copy(text: string): void;
  saveNow(): void;
  /** `choices` by key, for what both windows changed. */
  resolve(keep: 'mine' | 'theirs' | 'merged', choices?: Record<string, 'mine' | 'theirs'>): void;
  useSample(): void;
  transfer: TransferActions;
  /** Offers to choose a file and to download the template. */
  openImport(): void;
  readFile(file: File): void;
  exportAll(): void;
  exportSome(ids: readonly string[]): void;
  /** Opens the page that makes letters from this profile. */
  letters(): void;
  exportOne(): void;
  exportBroken(id: string): void;
  removeBroken(id: string): void;
  set(change: Partial<OptionsView['settings']>): void;
  exportTaught(): void;
  importTaught(file: File): void;
  forgetTaught(): void;
  undoTaught(): void;
  /** Makes a profile of the user's own from one that is provided. */
  copyProvided(profile: Profile): void;
}
