import { defineContentScript } from 'wxt/utils/define-content-script';
import { PATTERNS } from '../lib/portals/hosts.ts';

/**
 * Runs in the page's own world and tells our content script what alert, confirm and prompt said, before they show.
 * It never answers for the user. The proxies keep the functions' own names, texts and behaviour.
 */
export default defineContentScript({
  matches: PATTERNS,
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_start',
  world: 'MAIN',
  main() {
    for (const kind of ['alert', 'confirm', 'prompt'] as const) {
      const native = window[kind] as (...words: unknown[]) => unknown;
      const told = new Proxy(native, {
        apply(original, self, args) {
          try {
            const detail = JSON.stringify({ kind, text: String(args[0] ?? '').slice(0, 1000) });
            document.dispatchEvent(new CustomEvent('declare-assistant:dialog', { detail }));
          } catch {
            // A page may have replaced CustomEvent: its own dialog matters more than our help.
          }
          return Reflect.apply(original, self, args);
        },
      });
      Object.assign(window, { [kind]: told });
    }
  },
});
