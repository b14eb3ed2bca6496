/** Undoing a deletion: what the vault keeps may be another matter than when the profile was deleted. */
import { isSealedKey } from '../vault/markable.ts';
import { VaultProblem } from '../vault/problem.ts';
import { vaultWords } from '../vault/texts.ts';
import type { Vault } from '../vault/vault.ts';
import { readField, withField } from './access.ts';
import type { StoredProfile } from './database.ts';
import { fieldName } from './names.ts';
import { withoutKeys } from './records.ts';

/**
 * Makes a removed record one that can be stored as the vault is now: what was marked since is sealed, what is kept in
 * plain again is opened, and what a vault that is gone had sealed is left out.
 * @returns the record, and a sentence about what is left out; empty when nothing is
 * @throws VaultProblem `locked` when it has to be opened first, with what to do
 */
export async function fitForVault(
  vault: Vault,
  removed: StoredProfile,
): Promise<{ stored: StoredProfile; note: string }> {
  const { profile, sealed = {} } = removed;
  const { id, title } = profile;
  const status = await vault.status();
  const marked = 'marked' in status ? status.marked : [];
  const fresh = marked.filter((key) => typeof readField(profile, key) === 'string');
  const former = Object.keys(sealed).filter((key) => !isSealedKey(key, marked));
  const said = (keys: readonly string[]) =>
    keys.length > 0 ? vaultWords().notBroughtBack(title, keys.map(fieldName)) : '';
  if (status.state === 'none') {
    const { sealed: _, ...plain } = removed;
    return { stored: plain, note: said(Object.keys(sealed)) };
  }
  if (fresh.length + former.length === 0 || status.state === 'unreadable')
    return { stored: removed, note: '' };
  if (status.state === 'locked')
    throw new VaultProblem('locked', vaultWords().undoLocked(title, [...fresh, ...former].map(fieldName)));
  const texts = Object.fromEntries(fresh.map((key) => [key, readField(profile, key) as string]));
  const kept = { ...sealed, ...(await vault.seal(id, texts)) };
  let plain = withoutKeys(profile, fresh);
  const lost: string[] = [];
  for (const key of former) {
    const held = kept[key]!;
    delete kept[key];
    try {
      plain = withField(plain, key, (await vault.openThese(id, { [key]: held }))[key]);
    } catch (error) {
      if (!(error instanceof VaultProblem) || error.trouble !== 'damaged') throw error;
      lost.push(key);
    }
  }
  return { stored: { ...removed, profile: plain, sealed: kept }, note: said(lost) };
}
