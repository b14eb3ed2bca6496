/**
 * `npm start`: the practice portals at their real host names, a browser with the assistant and a sample
 * enterprise, on the main job. Without a display it walks that job itself and tells what happened.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { importProfile, launchChromium } from './browsers.ts';
import { ensureBuild, ROOT, SetupError } from './ensure.mjs';
import { startPortals } from './portal-server.ts';
import { FRONT_PAGE, walkRegistration } from './start/walk.ts';

const PROFILE = fileURLToPath(new URL('sample-profile.json', import.meta.url));
const PICTURES = join(ROOT, '.output', 'start');

const tell = (text: string) => void process.stdout.write(`${text}\n`);

function hasDisplay(): boolean {
  if (process.argv.includes('--headless')) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function open(proxyPort: number, headless: boolean): Promise<{ browser: Browser; page: Page }> {
  const browser = await launchChromium({ extensionDir: await ensureBuild('chrome'), proxyPort, headless });
  const reply = await importProfile(browser, PROFILE);
  if (!reply?.ok)
    throw new SetupError(`示例企业资料导入失败：${JSON.stringify(reply?.problems ?? '没有回应')}`);
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.bringToFront();
  return { browser, page };
}

async function interactive(browser: Browser, page: Page): Promise<void> {
  await page.goto(FRONT_PAGE);
  tell('浏览器已打开练习门户，网址与真实网站相同，但都在本机，不会连到外网。');
  tell('示例企业的资料已导入。请从【在线注册】开始，跟着右侧面板操作。');
  tell('按 Ctrl+C 或关闭浏览器结束。');
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
}

async function headless(browser: Browser, page: Page): Promise<void> {
  tell('没有显示器，改为自动走一遍“中小企业新用户注册”。');
  await rm(PICTURES, { recursive: true, force: true });
  await mkdir(PICTURES, { recursive: true });
  page.on('dialog', (dialog) => void dialog.accept().catch(() => {}));
  let count = 0;
  const picture = async (name: string) => {
    const file = join(PICTURES, `${String(++count).padStart(2, '0')}-${name}.png`);
    await page.screenshot({ path: file as `${string}.png` });
    return relative(ROOT, file);
  };
  try {
    await walkRegistration({ browser, page, tell, picture });
  } catch (error) {
    tell(`  出错时的截图：${await picture('stuck')}`);
    throw error;
  }
  tell(`\n全部走完。${count} 张截图在 ${relative(ROOT, PICTURES)}/ 里。`);
}

let close = async () => {};
try {
  const portals = await startPortals();
  close = portals.close;
  let visible = hasDisplay();
  const { browser, page } = await open(portals.proxyPort, !visible).catch((error: Error) => {
    if (!visible || error instanceof SetupError) throw error;
    // A DISPLAY that is named but not there, as over a dropped remote connection.
    tell('打不开浏览器窗口。');
    visible = false;
    return open(portals.proxyPort, true);
  });
  close = async () => {
    await browser.close();
    await portals.close();
  };
  await (visible ? interactive : headless)(browser, page);
} catch (error) {
  const text = error instanceof SetupError ? error.message : String((error as Error).stack ?? error);
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
} finally {
  await close().catch(() => {});
}
