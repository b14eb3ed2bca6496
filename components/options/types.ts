/** What the options page shows, and what can be done on it. */
import type { LocalState } from '../../lib/platform/storage.ts';
import type { FieldValue } from '../../lib/profile/access.ts';
import type { Profile } from '../../lib/profile/schema.ts';
import type { BrokenRecord } from '../../lib/profile/store.ts';
import type { ImportProblem } from '../../lib/profile/transfer.ts';

export interface ListItem {
  id: string;
  title: string;
  enterpriseName: string;
  creditCode: string;
  filled: number;
  total: number;
}

export type SaveState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'failed'; reason: string }
  | { kind: 'conflict'; deleted: boolean };

export type TransferView =
  | { step: 'reading'; file: string }
  | { step: 'problems'; file: string; problems: ImportProblem[] }
  | { step: 'preview'; file: string; added: string[]; replaced: string[]; notes: string[] }
  | { step: 'done'; added: number; replaced: number }
  | { step: 'failed'; message: string };

export interface OptionsView {
  phase: 'loading' | 'ready' | 'unavailable';
  /** Why the store cannot be used and what to do. */
  unavailable: string;
  tab: 'profiles' | 'settings';
  items: ListItem[];
  broken: BrokenRecord[];
  query: string;
  draft: Profile | null;
  /** Changes when the form must be rebuilt from the draft. */
  draftKey: string;
  save: SaveState;
  /** Title of the profile that can still be brought back. */
  removed: string | null;
  transfer: TransferView | null;
  settings: Pick<LocalState, 'language' | 'panel' | 'enabled' | 'taught'>;
  /** What came of an import or of forgetting, with what was known before. */
  taughtNote: { text: string; before: LocalState['taught'] | null } | null;
}

export interface OptionsActions {
  retry(): void;
  show(tab: OptionsView['tab']): void;
  search(query: string): void;
  select(id: string | null): void;
  create(): void;
  duplicate(): void;
  remove(): void;
  undoRemove(): void;
  dismissRemoved(): void;
  change(key: string, value: FieldValue | undefined): void;
  removeYear(year: string): void;
  saveNow(): void;
  resolve(keep: 'mine' | 'theirs'): void;
  useSample(): void;
  readFile(file: File): void;
  confirmImport(): void;
  closeTransfer(): void;
  exportAll(): void;
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
}
