/** What the page of letters shows, and what can be done on it. */
import type { LetterDocument, ListDocument } from '../../lib/letters/define.ts';
import type { Choice } from '../../lib/letters/index.ts';

export type Said =
  | { what: 'downloaded'; file: string }
  | { what: 'failed'; reason: string }
  | { what: 'refilled' }
  | { what: 'not-kept' };

export interface LettersView {
  phase: 'loading' | 'ready';
  /** Why profiles cannot be read and what to do; letters can be written all the same. */
  problem: string;
  profiles: readonly { id: string; title: string }[];
  profileId: string | null;
  choice: Choice;
  /** What stands in the fields. */
  values: Readonly<Record<string, string>>;
  /** Something was typed that the profile does not say. */
  typed: boolean;
  ticks: Readonly<Record<string, boolean>>;
  /** What the profile knows, by its keys. */
  known: Readonly<Record<string, string>>;
  document: LetterDocument | ListDocument;
  busy: boolean;
  said: Said | null;
}

export interface LettersActions {
  choose(choice: Choice): void;
  chooseProfile(id: string | null): void;
  change(field: string, value: string): void;
  tick(item: string, on: boolean): void;
  /** Takes back what was typed, so that the profile's values stand again. */
  refill(): void;
  undoRefill(): void;
  /** Brings the field behind a place in the preview to the hand. */
  edit(field: string): void;
  download(): void;
  print(): void;
  openProfiles(): void;
  retry(): void;
}
