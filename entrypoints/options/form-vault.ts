/** What the form needs of the vault. */
import type { StoredProfile } from '../../lib/profile/store.ts';

export interface FormVault {
  /** Keys that the user lets only the vault keep. */
  marked(): readonly string[];
  /** Makes a removed record fit for being stored again; null, and said why, when it cannot be yet. */
  fit(removed: StoredProfile): Promise<StoredProfile | null>;
  /** @returns what to say of fields that were typed in plain and that the vault keeps by now. */
  leftOut(keys: readonly string[]): string;
}

/** Until the vault is there. */
export const NO_VAULT: FormVault = { marked: () => [], fit: async (removed) => removed, leftOut: () => '' };
