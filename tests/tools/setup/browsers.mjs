/** Chromium and Firefox: one that is installed, else one that can be had. */
import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { aptInstall } from './apt.mjs';
import { CACHE, ROOT, run, SetupError, say, withLock } from './run.mjs';

const DOWNLOADS = join(CACHE, 'browsers');

/** Programs that hold Windows' and macOS' usual folders. */
const WINDOWS = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((name) => process.env[name] ?? '');
const MAC = ['/Applications', join(process.env.HOME ?? '/', 'Applications')];

const KINDS = {
  chromium: {
    env: 'CHROME_PATH',
    package: 'chromium',
    download: 'chrome@stable',
    title: 'Chrome、Edge 或 Chromium',
    commands: [
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge-stable',
    ],
    linux: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
    mac: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((app) => `${app}.app/Contents/MacOS/${app}`),
    windows: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Chromium\\Application\\chrome.exe',
    ],
  },
  firefox: {
    env: 'FIREFOX_PATH',
    package: 'firefox-esr',
    download: 'firefox@stable',
    title: 'Firefox',
    commands: ['firefox', 'firefox-esr'],
    linux: ['/usr/lib/firefox/firefox', '/usr/lib/firefox-esr/firefox-esr', '/opt/firefox/firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
  },
};

function runnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** @returns the path of an installed browser of that kind (`chromium` or `firefox`), or null. */
export function findBrowser(kind) {
  const known = KINDS[kind];
  const chosen = process.env[known.env];
  if (chosen) {
    if (runnable(chosen)) return chosen;
    throw new SetupError(`${known.env} 指向的文件不能运行：${chosen}。请改正或去掉这个环境变量。`);
  }
  const places =
    process.platform === 'win32'
      ? WINDOWS.filter(Boolean).flatMap((folder) => known.windows.map((file) => join(folder, file)))
      : process.platform === 'darwin'
        ? MAC.flatMap((folder) => known.mac.map((file) => join(folder, file)))
        : [
            ...known.commands.flatMap((name) =>
              (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)),
            ),
            ...known.linux,
          ];
  const note = join(DOWNLOADS, `${kind}.path`);
  if (existsSync(note)) places.push(readFileSync(note, 'utf8').trim());
  return places.find(runnable) ?? null;
}

function downloadedBytes(folder = DOWNLOADS) {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const file = join(folder, entry.name);
    if (entry.isDirectory()) return sum + downloadedBytes(file);
    return sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0);
  }, 0);
}

/** Behind a firewall a download may hang instead of failing: given up when nothing has come for a while. */
function stopWhenStalled(stop) {
  let last = downloadedBytes();
  const timer = setInterval(() => {
    const now = downloadedBytes();
    if (now === last) stop();
    last = now;
  }, 30_000);
  return () => clearInterval(timer);
}

async function download(kind) {
  const known = KINDS[kind];
  await mkdir(DOWNLOADS, { recursive: true });
  const puppeteer = join(ROOT, 'node_modules', '.bin', 'puppeteer');
  const { code, output } = await run(
    puppeteer,
    ['browsers', 'install', known.download, '--path', DOWNLOADS],
    {
      quiet: true,
      timeoutMs: 600_000,
      watch: stopWhenStalled,
      // Its shebang looks for Node on PATH, where the machine's own may be too old for it.
      env: { PATH: `${join(ROOT, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}` },
    },
  );
  const path = /^(?:chrome|firefox)@\S+ (.+)$/m.exec(output)?.[1]?.trim();
  if (code !== 0 || !path || !runnable(path)) return;
  // A bare Linux may lack the libraries it needs: only one that starts is kept.
  const tried = await run(path, ['--version'], { quiet: true, timeoutMs: 30_000 });
  if (tried.code === 0 || process.platform !== 'linux')
    await writeFile(join(DOWNLOADS, `${kind}.path`), path);
}

/** @returns the path of a browser of that kind, got from somewhere if need be. */
export async function ensureBrowser(kind) {
  const found = findBrowser(kind);
  if (found) return found;
  return withLock('setup', async () => {
    const { title, env, package: debian } = KINDS[kind];
    const again = findBrowser(kind);
    if (again) return again;
    say(`没有找到${title}，正在下载 (downloading a browser)…`);
    await download(kind);
    if (!findBrowser(kind)) await aptInstall([debian]);
    const path = findBrowser(kind);
    if (path) return path;
    throw new SetupError(
      `没有可用的${title}：请安装后再运行，或用环境变量 ${env} 指出它的位置 (no ${kind} found)。`,
    );
  });
}
