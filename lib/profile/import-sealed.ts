/** What an import does with values that only the vault may hold: into the open vault, or left out and said so. */
import type { Sealed } from '../vault/crypto.ts';
import { isSealedKey } from '../vault/markable.ts';
import { vaultWords } from '../vault/texts.ts';
import type { Vault } from '../vault/vault.ts';
import { heldKeys, readField } from './access.ts';
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
  const parts = profiles.map((profile) => apart(profile, marked, secrets[profile.id]));
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
 * Takes out of a profile what the store would drop from it.
 * @param secrets what else its file holds for the vault
 * @returns the profile in plain, and the texts for the vault by key
 */
export function apart(
  profile: Profile,
  marked: readonly string[],
  secrets: Readonly<Record<string, string>> = {},
): { profile: Profile; values: Record<string, string> } {
  const keys = heldKeys(profile).filter((key) => isSealedKey(key, marked));
  const held = keys.map((key) => [key, String(readField(profile, key))] as const);
  return { profile: withoutKeys(profile, keys), values: { ...Object.fromEntries(held), ...secrets } };
}
