/** What is stored of the vault: how to make its key, never the key or the passphrase. */
import type { KeyRecipe, Sealed } from './crypto.ts';

export interface VaultRecord {
  v: 1;
  /** Names the data key: another vault, made after this one was forgotten, has another. */
  id: string;
  /** For the key that the passphrase makes. */
  recipe: KeyRecipe;
  /** The data key, sealed with the passphrase's key in the place {@link dataKeyPlace}. */
  dataKey: Sealed;
  /** Keys the user keeps in the vault beside those that nobody may store in plain. */
  marked: string[];
  /** Minutes without use after which it locks; 0 for only with the browser. */
  lockAfter: number;
}

/** Minutes that can be chosen for `lockAfter`. */
export const LOCK_AFTER: readonly number[] = [1, 5, 15, 30, 60, 0];
export const DEFAULT_LOCK_AFTER = 15;

/** @returns the place for which a vault's data key is sealed. */
export const dataKeyPlace = (id: string): string => `vault/data-key/${id}`;

/** @returns the place for which a profile's value is sealed. */
export const valuePlace = (profileId: string, key: string): string => `profile/${profileId}/${key}`;

/** @returns what was read as a record, null when it is none that this version knows. Its key may still not open. */
export function readVaultRecord(stored: unknown): VaultRecord | null {
  const { v, id, recipe, dataKey, marked, lockAfter } = (stored ?? {}) as Partial<VaultRecord>;
  const known =
    v === 1 &&
    typeof id === 'string' &&
    typeof recipe === 'object' &&
    typeof dataKey === 'object' &&
    Array.isArray(marked) &&
    marked.every((key) => typeof key === 'string') &&
    typeof lockAfter === 'number';
  return known ? (stored as VaultRecord) : null;
}
