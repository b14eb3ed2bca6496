/** What a remedy has the user copy from the chosen profile. */
import { ask } from '../platform/link.ts';
import type { Remedy } from '../portals/define.ts';

/** One value of a profile as a person writes it. */
async function profileValue(profileId: string, key: string): Promise<string | null> {
  const reply = await ask({ type: 'profile.value', profileId, key });
  return reply && 'value' in reply ? (reply.value?.display ?? null) : null;
}

/**
 * The login of an account that was there before the change is zxkt_ and the old name (000 二.2).
 * @returns null when the profile does not say it.
 */
export async function copied(
  profileId: string | null,
  what: Exclude<Extract<Remedy, { do: 'copy' }>['what'], 'text'>,
): Promise<string | null> {
  if (what === 'organisationCode') return profileId && profileValue(profileId, what);
  const old = profileId && (await profileValue(profileId, 'loginNames.zxkt'));
  return old ? (old.startsWith('zxkt_') ? old : `zxkt_${old}`) : 'zxkt_';
}
