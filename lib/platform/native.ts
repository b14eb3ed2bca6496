/**
 * The few calls a content script makes, on the browser's own promise API: the polyfill would add 4 kB to every page.
 * Extension pages and the background use lib/platform/browser.ts.
 */
import type { Browser } from 'webextension-polyfill';

type Reply = (answer: unknown) => void;

export interface NativeApi {
  runtime?: {
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: {
      addListener(listener: (message: unknown, sender: unknown, reply: Reply) => boolean | undefined): void;
      removeListener(
        listener: (message: unknown, sender: unknown, reply: Reply) => boolean | undefined,
      ): void;
    };
  };
  storage: Browser['storage'];
}

const scope = globalThis as { browser?: NativeApi; chrome?: NativeApi };
export const native = (scope.browser?.runtime ? scope.browser : scope.chrome) as NativeApi;

/**
 * An update or reload of the extension leaves old content scripts running without an extension behind them:
 * `runtime.id` is gone and every call throws.
 */
export function extensionAlive(): boolean {
  try {
    return Boolean(native.runtime?.id);
  } catch {
    return false;
  }
}
