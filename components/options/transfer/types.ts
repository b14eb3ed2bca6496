/** What the dialog of import and export shows, and what can be done in it. */
import type { ImportProblem } from '../../../lib/profile/transfer.ts';
import type { Compared } from '../../../lib/transfer/compare.ts';

export type ExportKind = 'excel' | 'json' | 'sealed';
/** Done and all, of what is being counted; null while that is not known. */
export type Progress = readonly [done: number, total: number] | null;

export type TransferView =
  | { step: 'start' }
  | { step: 'reading'; file: string; progress: Progress }
  | { step: 'locked'; file: string; wrong: boolean }
  | { step: 'problems'; file: string; problems: ImportProblem[] }
  | {
      step: 'preview';
      file: string;
      compared: readonly Compared[];
      /** Keys to take from the file, by place in `compared`. */
      choices: ReadonlyMap<number, ReadonlySet<string>>;
      notes: readonly string[];
      /** How many stored profiles changed elsewhere while this was looked at. */
      moved: number;
    }
  | { step: 'writing'; progress: Progress }
  | { step: 'cancelled' }
  | { step: 'done'; added: number; changed: number; same: number }
  | { step: 'undoing'; progress: Progress }
  | { step: 'undone'; kept: readonly string[] }
  | { step: 'failed'; message: string }
  | {
      step: 'export';
      /** Of the one profile, null for several. */
      title: string | null;
      count: number;
      /** Whether sensitive values can go into an encrypted file. */
      vault: 'none' | 'locked' | 'open';
    }
  | { step: 'saving'; kind: ExportKind | 'template' }
  | { step: 'saved'; name: string; kind: ExportKind | 'template' };

export interface TransferActions {
  read(file: File): void;
  template(): void;
  unlock(passphrase: string): void;
  /** Takes these fields of a profile from the file, and no others. */
  choose(index: number, keys: ReadonlySet<string>): void;
  /** All that differs, of every profile: from the file, or as stored. */
  chooseAll(fromFile: boolean): void;
  confirm(): void;
  /** Stops what is running; nothing is written. */
  cancel(): void;
  undo(): void;
  close(): void;
  save(kind: ExportKind, passphrase: string): void;
}
