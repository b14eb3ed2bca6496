/**
 * Makes a fresh clone ready: `node tests/tools/ensure.mjs [chromium] [firefox] [build] [kits]`.
 * Runs on the machine's own Node, before anything is installed; does nothing when nothing is missing.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureFonts } from './setup/apt.mjs';
import { ensureBrowser } from './setup/browsers.mjs';
import { ensureBuild } from './setup/build.mjs';
import { ensureDependencies, ensureNode } from './setup/dependencies.mjs';
import { ensureKits } from './setup/kits.mjs';
import { SetupError, say } from './setup/run.mjs';

export { ensureBrowser, findBrowser } from './setup/browsers.mjs';
export { ensureBuild } from './setup/build.mjs';
export { NODE } from './setup/dependencies.mjs';
export { ensureKits } from './setup/kits.mjs';
export { CACHE, ROOT, SetupError, say } from './setup/run.mjs';

/** Sees to Node, the dependencies and each thing named: `chromium`, `firefox`, `build`, `kits`. */
export async function ensure(needs) {
  ensureNode();
  await ensureDependencies();
  const browsers = needs.filter((need) => need === 'chromium' || need === 'firefox');
  for (const kind of browsers) await ensureBrowser(kind);
  if (browsers.length > 0) await ensureFonts();
  if (needs.includes('kits')) await ensureKits();
  if (needs.includes('build')) for (const target of ['chrome', 'firefox']) await ensureBuild(target);
}

/** Runs `work`; what a person can put right becomes one sentence and exit code 2, without a stack. */
export async function orExplain(work) {
  try {
    await work();
  } catch (error) {
    say(error instanceof SetupError ? error.message : (error?.stack ?? String(error)));
    process.exitCode = 2;
  }
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  await orExplain(() => ensure(process.argv.slice(2)));
}
