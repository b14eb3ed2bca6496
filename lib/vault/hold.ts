/** The time after which the vault locks, where somebody other than the user sets it. */
import type { Vault } from './vault.ts';

/** @param minutes undefined: it is the user's to choose. Writes only where it is not so already. */
export async function holdLockAfter(vault: Vault, minutes: number | undefined): Promise<void> {
  if (minutes === undefined) return;
  const status = await vault.status();
  if ('lockAfter' in status && status.lockAfter !== minutes) await vault.setLockAfter(minutes);
}
