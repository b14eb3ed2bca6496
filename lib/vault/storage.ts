/** What the vault asks of whoever keeps its record and the profiles. Every method is one transaction. */
import type { Sealed } from './crypto.ts';
import type { VaultRecord } from './record.ts';

/** A key's value in a profile or in a snapshot of one: in plain, or sealed. */
export interface Held {
  profileId: string;
  value: string | Sealed;
}

/** Revisions of a profile's record, so that whoever knows the former one can go on from the other. */
export interface Written {
  before: number;
  after: number;
}

export interface VaultStorage {
  /** The stored record as it is, unchecked; undefined for none. */
  read(): Promise<unknown>;
  /** Puts `next` in the place of `before` (null: none). @returns false when something else is there: nothing is written. */
  replace(before: VaultRecord | null, next: VaultRecord): Promise<boolean>;
  /** Removes the record and every sealed value, of profiles and of snapshots. */
  clear(): Promise<void>;
  /** Every value of a key, in profiles and snapshots. */
  held(key: string): Promise<Held[]>;
  /**
   * Puts `next` in the place of `before`, and for each value of the key what `other` gives.
   * @returns false when the record is another, or `other` knows a value not: nothing is written.
   */
  move(
    before: VaultRecord,
    next: VaultRecord,
    key: string,
    other: (held: Held) => string | Sealed | undefined,
  ): Promise<boolean>;
  /** The sealed values of a profile by key; none when there is no such profile. */
  sealed(profileId: string): Promise<Record<string, Sealed>>;
  /** Changes sealed values; null removes one. @returns null when the profile or this vault is gone: nothing is written. */
  keep(
    vaultId: string,
    profileId: string,
    change: Readonly<Record<string, Sealed | null>>,
  ): Promise<Written | null>;
}
