/** When the browser locks the vault: with a stand-in for the browser's own interfaces. */
import { beforeEach, expect, test, vi } from 'vitest';

const made = vi.hoisted(() => {
  const heard = {
    alarm: [] as ((alarm: { name: string }) => void)[],
    idle: [] as ((state: string) => void)[],
  };
  return {
    heard,
    runtime: {} as { getBrowserInfo?: () => void },
    interval: vi.fn(),
    created: vi.fn(),
    cleared: vi.fn(),
    level: vi.fn(async () => {}),
  };
});
vi.mock('../../lib/platform/browser.ts', () => ({
  browser: {
    runtime: made.runtime,
    storage: { session: { setAccessLevel: made.level } },
    alarms: {
      create: made.created,
      clear: made.cleared,
      onAlarm: { addListener: (listener: never) => made.heard.alarm.push(listener) },
    },
    idle: {
      setDetectionInterval: made.interval,
      onStateChanged: { addListener: (listener: never) => made.heard.idle.push(listener) },
    },
  },
}));
const { keepLocked, vaultClock } = await import('../../lib/platform/vault-lock.ts');

const vault = { lock: vi.fn(async () => {}), lockWhenDue: vi.fn(async () => {}) };
const say = (state: string) => made.heard.idle.at(-1)?.(state);
beforeEach(() => {
  vi.clearAllMocks();
  made.heard.alarm = [];
  made.heard.idle = [];
  delete made.runtime.getBrowserInfo;
});

test('listens at once, and keeps its memory to itself', () => {
  keepLocked(vault);
  expect([made.heard.alarm.length, made.heard.idle.length]).toEqual([1, 1]);
  expect(made.level).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
});
test('locks with the screen', () => {
  keepLocked(vault);
  say('active');
  say('idle');
  expect(vault.lock).not.toHaveBeenCalled();
  say('locked');
  expect(vault.lock).toHaveBeenCalledOnce();
});
test('in Firefox, which never tells of the screen, locks when nobody is there', () => {
  made.runtime.getBrowserInfo = () => {};
  keepLocked(vault);
  expect(made.interval).toHaveBeenCalledWith(300);
  say('active');
  expect(vault.lock).not.toHaveBeenCalled();
  say('idle');
  expect(vault.lock).toHaveBeenCalledOnce();
});
test('an alarm of its own name is heard; it is set and taken back by the clock', async () => {
  keepLocked(vault);
  await vaultClock.wake(12345);
  const [name, info] = made.created.mock.calls[0] as [string, object];
  expect(info).toEqual({ when: 12345 });
  made.heard.alarm[0]!({ name: 'another' });
  expect(vault.lockWhenDue).not.toHaveBeenCalled();
  made.heard.alarm[0]!({ name });
  expect(vault.lockWhenDue).toHaveBeenCalledOnce();
  await vaultClock.wake(null);
  expect(made.cleared).toHaveBeenCalledWith(name);
});
