/** Kept until the browser closes, for the background alone; the service worker may end in between. */
import { browser } from './browser.ts';

interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

const area = (): Area => (browser.storage as never as { session: Area }).session;

export const sessionMemory = {
  get: async (key: string): Promise<unknown> => (await area().get(key))[key],
  set: (key: string, value: unknown): Promise<void> => area().set({ [key]: value }),
  remove: (key: string): Promise<void> => area().remove(key),
};
