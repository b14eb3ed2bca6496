/** Node and the packages of package-lock.json. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, run, SetupError, say, withLock } from './run.mjs';

const MODULES = join(ROOT, 'node_modules');
const STAMP = join(MODULES, '.declare-assistant-stamp');

/** The Node of devDependencies, which runs TypeScript; the machine's own may be older. */
export const NODE = join(MODULES, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Stops with a clear sentence on a Node that cannot even install the rest. */
export function ensureNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) {
    throw new SetupError(
      `需要 Node.js 20 或更高版本，当前是 ${process.versions.node}：请到 nodejs.org 安装后再运行 (Node.js >= 20 is needed)。`,
    );
  }
}

/** Names what should be installed. The Node that runs us is left out: it changes once Node 24 is installed. */
async function wanted() {
  const lock = await readFile(join(ROOT, 'package-lock.json'));
  return createHash('sha256').update(lock).update(`${process.platform}-${process.arch}`).digest('hex');
}

/** npm keeps a list of what it installed: a folder made by a plain `npm install` need not be made again. */
async function alreadyInstalled() {
  try {
    const [lock, hidden] = await Promise.all(
      [join(ROOT, 'package-lock.json'), join(MODULES, '.package-lock.json')].map(async (file) =>
        JSON.parse(await readFile(file, 'utf8')),
      ),
    );
    return Object.entries(lock.packages).every(([path, entry]) => {
      if (path === '' || entry.link) return true;
      const installed = hidden.packages[path];
      return installed ? installed.version === entry.version : Boolean(entry.optional || entry.peer);
    });
  } catch {
    return false;
  }
}

async function install() {
  // .npmrc silences npm for `npm run inspect`; here people want to read what goes wrong.
  const options = ['--loglevel=error', '--no-fund', '--no-audit'];
  if ((await run('npm', ['ci', ...options])).code !== 0) {
    // `npm ci` refuses a lock file made where the registry lacked other platforms' optional packages.
    say('npm ci 没有成功，改用 npm install 再试一次 (trying npm install)…');
    if ((await run('npm', ['install', '--no-save', ...options])).code !== 0) return false;
  }
  return existsSync(NODE);
}

/** Installs the dependencies unless they are there as package-lock.json has them. */
export async function ensureDependencies() {
  const stamp = await wanted();
  const fresh = async () => existsSync(NODE) && (await readFile(STAMP, 'utf8').catch(() => '')) === stamp;
  if (await fresh()) return;
  await withLock('setup', async () => {
    if (await fresh()) return;
    if (!(existsSync(NODE) && (await alreadyInstalled()))) {
      say('正在安装依赖，第一次约需一两分钟 (installing dependencies)…');
      if (!(await install())) {
        throw new SetupError(
          '依赖安装失败：请检查网络和 npm 源，再运行一次 (npm ci failed; check the network and the npm registry)。',
        );
      }
    }
    await writeFile(STAMP, stamp);
  });
}
