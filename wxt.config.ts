import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { defineConfig } from 'wxt';
import { PATTERNS } from './lib/portals/hosts.ts';

/** Chromium 111 is the first with MAIN-world content scripts; Firefox 140 the first with data_collection_permissions. */
const CHROMIUM = '111';
const FIREFOX = '140.0';

/** Every page of a portal loads the content script: a second minifier makes it most of a kilobyte lighter. */
const lighterContentScript = {
  name: 'lighter-content-script',
  async generateBundle(_options: unknown, bundle: Record<string, { type: string; code?: string }>) {
    for (const [file, chunk] of Object.entries(bundle)) {
      // Not the one in the page's own world: a variable at its top would be seen there.
      if (file !== 'content-scripts/assistant.js' || chunk.type !== 'chunk' || !chunk.code) continue;
      const { code } = await minify(chunk.code, {
        ecma: 2020,
        compress: { passes: 3, ecma: 2020 },
        mangle: { toplevel: true },
      });
      if (code) chunk.code = code;
    }
  },
};

export default defineConfig({
  imports: false,
  outDir: '.output',
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    // Scripting brings what writes to pages into the frames where the user fills something, and nowhere else.
    // Alarms and idle lock the vault: after its time without use, and with the screen.
    permissions: ['storage', 'scripting', 'alarms', 'idle'],
    host_permissions: PATTERNS,
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'declare-assistant@example.org',
              strict_min_version: FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: CHROMIUM,
          // What an organisation may set by policy; Firefox asks for no schema. See docs/managed.md.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
  vite: () => ({
    resolve: {
      alias: {
        // Tells every page that we are there; see the file.
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('lib/platform/content-context.ts', import.meta.url),
        ),
      },
    },
    // Older 360 and Sogou kernels need their own build; these targets match the minimum versions above.
    build: { target: ['chrome111', 'firefox140'], modulePreload: false },
    plugins: [lighterContentScript],
  }),
});
