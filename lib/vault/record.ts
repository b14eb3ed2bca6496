/** What is stored of the vault: how to make its key, never the key or the passphrase. */
import type { KeyRecipe, Sealed } from './crypto.ts';

export interface VaultRecord {
  v: 1;
  /** For the key that the passphrase makes. */
  recipe: KeyRecipe;
  /** The data key, sealed with the passphrase's key in the place {@link DATA_KEY_PLACE}. */
  dataKey: Sealed;
  /** Keys the user keeps in the vault beside those that nobody may store in plain. */
  marked: string[];
  /** Minutes without use after which it locks; 0 for only with the browser. */
  lockAfter: number;
}

export const DATA_KEY_PLACE = 'vault/data-key';

/** @returns the place for which a profile's value is sealed. */
export const valuePlace = (profileId: string, key: string): string => `profile/${profileId}/${key}`;
