/** What the views of the vault show, and what can be done on them. */

export type VaultAsk = 'create' | 'unlock' | 'change' | 'forget';

export interface VaultView {
  state: 'loading' | 'none' | 'unreadable' | 'locked' | 'open';
  /** Keys the user keeps in the vault, beside the sensitive ones. */
  marked: readonly string[];
  /** Minutes; 0 for only with the browser. */
  lockAfter: number;
  /** Keys of which the open profile has a value in the vault. */
  sealed: readonly string[];
  /** How many values the vault holds, of all profiles. */
  count: number;
  /** Values shown on request, of the open profile; none while it is locked. */
  shown: Readonly<Record<string, string>>;
  /** The dialog that is open. */
  ask: { kind: VaultAsk; busy: boolean; problem: string } | null;
  /** The key that is being moved in or out. */
  moving: string | null;
  /** What came of the last thing done in the settings, or why it was not. */
  said: { text: string; bad: boolean } | null;
  /** Something to know about the open profile. */
  notice: string;
}

/** What is typed into a dialog; what it does not ask for is empty. */
export interface Passphrases {
  old: string;
  passphrase: string;
  again: string;
}

export interface VaultActions {
  ask(kind: VaultAsk): void;
  closeAsk(): void;
  /** Does what the open dialog is for. */
  answer(typed: Passphrases): void;
  lock(): void;
  mark(key: string, on: boolean): void;
  lockAfter(minutes: number): void;
  show(key: string, on: boolean): void;
  /** Seals a value, or removes it when empty. @returns why it was not, null when it was */
  save(key: string, text: string): Promise<string | null>;
}

export interface VaultDesk {
  /** The page was opened for the vault: it is to be seen at once. */
  wanted: boolean;
  view: VaultView;
  actions: VaultActions;
}
