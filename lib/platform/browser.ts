/** `browser.*` for the background and the extension's own pages; everything else goes through lib/platform. */
import browser from 'webextension-polyfill';

export { browser };
