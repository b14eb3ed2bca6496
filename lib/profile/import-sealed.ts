/** What an import does with values that only the vault may hold: into the open vault, or left out and said so. */
import { SENSITIVE_KEYS } from '../model/profile-keys.ts';
import type { Sealed } from '../vault/crypto.ts';
import { vaultWords } from '../vault/texts.ts';
import type { Vault } from '../vault/vault.ts';
import { readField } from './access.ts';
import type { ImportItem } from './import-all.ts';
import { fieldName } from './names.ts';
import { withoutKeys } from './records.ts';
import type { Profile } from './schema.ts';
import type { Secrets } from './transfer.ts';

/**
 * Prepares profiles of a file for the store.
 * @param secrets what the file holds of sensitive keys, by profile and key
 * @param sealedOf what is sealed of a stored profile now: what the file does not say of it stays
 * @returns what to store in one write, and a note for each profile of which something was left out
 * @throws VaultProblem when the vault is locked meanwhile
 */
export async function sealImport(
  vault: Vault | undefined,
  profiles: readonly Profile[],
  secrets: Secrets,
  sealedOf: (id: string) => Promise<Record<string, Sealed> | undefined>,
): Promise<{ items: ImportItem[]; notes: string[] }> {
  const status = await vault?.status();
  const marked = status && 'marked' in status ? status.marked : [];
  const plain = divert(profiles, secrets, marked);
  const parts = plain.profiles.map((profile) => ({ profile, values: plain.secrets[profile.id] ?? {} }));
  const wanted = parts.filter(({ values }) => Object.keys(values).length > 0);
  if (vault && status?.state === 'open') {
    const sealed = await vault.sealAll(
      Object.fromEntries(wanted.map(({ profile, values }) => [profile.id, values])),
    );
    const items = parts.map(async ({ profile }) => {
      const fresh = sealed[profile.id];
      return fresh ? { profile, sealed: { ...(await sealedOf(profile.id)), ...fresh } } : { profile };
    });
    return { items: await Promise.all(items), notes: [] };
  }
  const notes = wanted.flatMap(({ profile, values }) => {
    // The reader of the file has told already of what nobody keeps without a vault.
    const keys = Object.keys(values).filter((key) => marked.includes(key));
    return keys.length > 0 ? [vaultWords().notImported(profile.title, keys.map(fieldName))] : [];
  });
  return { items: parts.map(({ profile }) => ({ profile })), notes };
}

/**
 * Takes out of the profiles of a file what only a vault may hold.
 * @param secrets what the file holds for the vault besides
 * @param marked dotted keys that the user lets only the vault keep
 * @returns the profiles in plain, and the texts for the vault by profile and key
 */
export function divert(
  profiles: readonly Profile[],
  secrets: Secrets,
  marked: readonly string[],
): { profiles: Profile[]; secrets: Secrets } {
  const keys = [...new Set([...SENSITIVE_KEYS, ...marked])];
  const all: Secrets = { ...secrets };
  const plain = profiles.map((profile) => {
    const held = keys.filter((key) => typeof readField(profile, key) === 'string');
    if (held.length === 0) return profile;
    const values = Object.fromEntries(held.map((key) => [key, readField(profile, key) as string]));
    all[profile.id] = { ...values, ...all[profile.id] };
    return withoutKeys(profile, held);
  });
  return { profiles: plain, secrets: all };
}
