/** The built extension, made again only when a source has changed. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ROOT, run, SetupError, say, withLock } from './run.mjs';

const SOURCES = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'globals.d.ts',
  'wxt.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
const OUTPUT = join(ROOT, '.output');

function files(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => files(join(path, name)));
}

/** Contents, not times: a fresh clone has new times, a branch switch old ones. */
function sourceHash() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((name) => files(join(ROOT, name)))) {
    hash
      .update(`${relative(ROOT, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

/** Builds for `chrome` or `firefox` when needed. @returns the folder of the unpacked extension. */
export async function ensureBuild(target) {
  const folder = join(OUTPUT, `${target}-mv3`);
  const stamp = join(OUTPUT, `${target}-mv3.stamp`);
  const fresh = (hash) =>
    existsSync(join(folder, 'manifest.json')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
  if (fresh(sourceHash())) return folder;
  return withLock('build', async () => {
    // Taken before the build: a file saved meanwhile makes the next call build again.
    const hash = sourceHash();
    if (fresh(hash)) return folder;
    say(`正在构建扩展 (building the extension for ${target})…`);
    // The log matters only when something is wrong with it.
    const { code, output } = await run('npm', ['run', '--silent', `build:${target}`], {
      quiet: true,
      // A test runner sets its own; what is tested must be what is shipped.
      env: { NODE_ENV: 'production' },
    });
    if (code !== 0 || !existsSync(join(folder, 'manifest.json'))) {
      say(output);
      throw new SetupError(
        `扩展构建失败：请先改正上面列出的错误，再运行一次 (npm run build:${target} failed)。`,
      );
    }
    await mkdir(OUTPUT, { recursive: true });
    await writeFile(stamp, hash);
    return folder;
  });
}
