/**
 * When the vault locks by itself: an alarm for the time without use, and the browser's word that the screen was locked.
 * Its key lives in `storage.session`, which is memory, and which content scripts cannot read.
 */
import { browser } from './browser.ts';
import { sessionMemory } from './memory.ts';
import { report } from './report.ts';

const ALARM = 'vault-lock';
/** Firefox never says that the screen was locked: this long without mouse and keys is the nearest it tells. */
const IDLE_SECONDS = 300;

export interface Lockable {
  lock(): Promise<void>;
  lockWhenDue(): Promise<void>;
}

interface Session {
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

export const vaultMemory = sessionMemory;

export const vaultClock = {
  now: (): number => Date.now(),
  async wake(at: number | null): Promise<void> {
    if (at === null) await browser.alarms.clear(ALARM);
    else browser.alarms.create(ALARM, { when: at });
  },
};

/** Firefox has a call that no other browser has. */
const tellsLocked = (): boolean => typeof browser.runtime.getBrowserInfo !== 'function';

/** Registers at once, as a service worker must. */
export function keepLocked(vault: Lockable): void {
  const session = (browser.storage as never as { session: Session }).session;
  // It is so by default: said, so that it stays so.
  session.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })?.catch(report);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) vault.lockWhenDue().catch(report);
  });
  if (!tellsLocked()) browser.idle.setDetectionInterval(IDLE_SECONDS);
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'locked' || (state === 'idle' && !tellsLocked())) vault.lock().catch(report);
  });
}

/** Calls back when the vault was opened or locked, in whichever window. @returns a function that stops listening. */
export function watchVault(changed: () => void): () => void {
  const listener = (changes: object, area: string) => {
    if (area === 'session' && Object.keys(changes).includes('vault.key')) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
