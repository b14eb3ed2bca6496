import { expect, test, vi } from 'vitest';
import { holdLockAfter } from '../../lib/vault/hold.ts';
import type { Vault, VaultStatus } from '../../lib/vault/vault.ts';

const vaultWith = (status: VaultStatus) => {
  const setLockAfter = vi.fn(async () => {});
  return { vault: { status: async () => status, setLockAfter } as unknown as Vault, setLockAfter };
};
const there = (lockAfter: number): VaultStatus => ({ state: 'locked', marked: [], lockAfter });

test('the time an organisation sets is written where it is another, and nowhere else', async () => {
  for (const [status, minutes, written] of [
    [there(15), 5, [[5]]],
    [there(5), 5, []],
    [there(15), undefined, []],
    [{ state: 'none' }, 5, []],
    [{ state: 'unreadable' }, 5, []],
  ] as const) {
    const { vault, setLockAfter } = vaultWith(status);
    await holdLockAfter(vault, minutes);
    expect(setLockAfter.mock.calls).toEqual(written);
  }
});
