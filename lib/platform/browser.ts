/** The one place that touches `browser.*`; everything else goes through lib/platform. */
import browser from 'webextension-polyfill';

/**
 * An update or reload of the extension leaves old content scripts running without an extension behind them:
 * `runtime.id` is gone and every call throws.
 */
export function extensionAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

export { browser };
