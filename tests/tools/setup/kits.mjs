/** The UI kits that the filling is tried against: packages of their own, beside the extension's. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, run, SetupError, say, withLock } from './run.mjs';

const FOLDER = join(ROOT, 'tests', 'kits');
const STAMP = join(FOLDER, 'node_modules', '.declare-assistant-stamp');

/** Installs the kits unless they are there as tests/kits/package-lock.json has them. @returns their folder. */
export async function ensureKits() {
  const lock = await readFile(join(FOLDER, 'package-lock.json'));
  const stamp = createHash('sha256').update(lock).digest('hex');
  const fresh = async () => (await readFile(STAMP, 'utf8').catch(() => '')) === stamp;
  if (await fresh()) return FOLDER;
  return withLock('setup', async () => {
    if (await fresh()) return FOLDER;
    say('正在安装试填用的界面库，第一次约需一分钟 (installing the UI kits for the tests)…');
    const { code } = await run('npm', ['ci', '--prefix', FOLDER, '--loglevel=error']);
    if (code !== 0) {
      throw new SetupError(
        '界面库安装失败：请检查网络和 npm 源，再运行一次 (npm ci in tests/kits failed; check the network and the npm registry)。',
      );
    }
    await writeFile(STAMP, stamp);
    return FOLDER;
  });
}
