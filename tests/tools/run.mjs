/**
 * Starts one of the TypeScript tools: `node tests/tools/run.mjs [chromium] [firefox] tool.ts [arguments…]`.
 * The machine's Node may be too old to run TypeScript, and a shell that looked `node` up before the
 * dependencies were installed may go on using that one; so the pinned Node is started here, by its path.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensure, NODE, orExplain, ROOT } from './ensure.mjs';

const words = process.argv.slice(2);
const at = words.findIndex((word) => word.endsWith('.ts'));

await orExplain(async () => {
  await ensure(words.slice(0, at));
  const child = spawn(NODE, [join(ROOT, words[at]), ...words.slice(at + 1)], {
    stdio: 'inherit',
  });
  // Ctrl+C reaches the whole group: the tool closes its browser, this process waits for it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.exitCode = await new Promise((resolve) => {
    child.on('error', () => resolve(2));
    child.on('close', (code) => resolve(code ?? 2));
  });
});
