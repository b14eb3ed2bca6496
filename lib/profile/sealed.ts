/** What a form gets of values that only the vault opens, and what the vault takes from a form. */
import type { Learnt, LearntItem, ProfileValue, VaultReply } from '../model/messages.ts';
import { profileKeyName } from '../model/profile-keys.ts';
import { masked } from '../text/masked.ts';
import { VaultProblem } from '../vault/problem.ts';
import { vaultWords } from '../vault/texts.ts';
import type { Vault } from '../vault/vault.ts';
import { withField } from './access.ts';
import { checkWithin } from './checks.ts';
import { LIMITS, type Profile } from './schema.ts';
import { t } from './texts.ts';
import { profileValue } from './value.ts';

/** @returns the value with its other writings. Counts as use of the vault. */
export async function sealedValue(
  vault: Vault,
  profileId: string,
  key: string,
): Promise<{ value: ProfileValue | null } | VaultReply> {
  try {
    const text = await vault.openValue(profileId, key);
    if (text === null) return { value: null };
    const plain = profileValue(withField({ id: profileId, title: profileId }, key, text), key);
    return { value: { ...(plain ?? { value: text, display: text, aliases: [] }), sensitive: true } };
  } catch (error) {
    if (!(error instanceof VaultProblem)) throw error;
    const locked = error.trouble === 'locked' || error.trouble === 'none';
    return locked
      ? { error: 'vault-locked', message: vaultWords().fillLocked }
      : { error: 'vault-damaged', message: error.message };
  }
}

/**
 * What the vault would take of what fields hold; nothing is stored.
 * @param profile as it will be, for what depends on the rest of it
 * @param known false for a profile that is yet to be made
 * @returns what becomes of each item, and the sealed values to keep by key; no value is told but masked
 */
export async function learnSealed(
  vault: Vault | undefined,
  profile: Profile,
  known: boolean,
  items: readonly Learnt[],
): Promise<{ items: LearntItem[]; values: Record<string, string> }> {
  const values: Record<string, string> = {};
  if (items.length === 0) return { items: [], values };
  const refuseAll = (reason: string) => ({ items: items.map((item) => refused(item, reason)), values });
  const { state } = (await vault?.status()) ?? { state: 'none' };
  if (!vault || state === 'none') return refuseAll(vaultWords().learnNone);
  if (state !== 'open') return refuseAll(vaultWords().learnLocked);
  const done: LearntItem[] = [];
  for (const item of items) {
    const text = item.text.trim();
    const doubt = checkWithin(profile, item.key, text) ?? (text.length > LIMITS.text ? t().learnLong : null);
    if (doubt) {
      done.push(refused(item, doubt));
      continue;
    }
    const held = known ? await heldText(vault, profile.id, item.key) : null;
    const status = held === null ? 'new' : held === text ? 'same' : 'differs';
    if (status !== 'same') values[item.key] = text;
    const now = held === null ? '' : masked(held);
    done.push({ ...named(item), status, shown: masked(text), now, reason: '' });
  }
  return { items: done, values };
}

/** What cannot be opened any more may be replaced. */
async function heldText(vault: Vault, profileId: string, key: string): Promise<string | null> {
  try {
    return await vault.openValue(profileId, key);
  } catch (error) {
    if (error instanceof VaultProblem && error.trouble === 'damaged') return '';
    throw error;
  }
}

const named = ({ key }: Learnt) => ({ key, name: profileKeyName(key) });
const refused = (item: Learnt, reason: string): LearntItem => ({
  ...named(item),
  status: 'refused',
  shown: masked(item.text),
  now: '',
  reason,
});
