/** Starts Chromium or Firefox with the extension, talking only to the stand-in. */
import puppeteer, { type Browser } from 'puppeteer';
import { ensureBrowser } from '../ensure.mjs';
import { rememberExtension } from './extension.ts';

export interface LaunchOptions {
  /** The unpacked extension, e.g. what `ensureBuild` returned. */
  extensionDir: string;
  proxyPort: number;
  /** Default true. */
  headless?: boolean;
  /** Default: a temporary one, removed when the browser closes. */
  userDataDir?: string;
  /** Default 1440 × 900. With a visible browser the page takes the window's size. */
  windowSize?: { width: number; height: number };
  /** Put over this process's own. */
  env?: Record<string, string>;
}

const SIZE = { width: 1440, height: 900 };

/** Firefox gives each add-on a random origin unless it is told one: tests must know it. */
const FIREFOX_ADDON = 'declare-assistant@example.org';
const FIREFOX_UUID = '5d0c6d0b-3f0e-4c51-9b0a-0d2f6c1a7e42';

export async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const { extensionDir, proxyPort, headless = true, userDataDir, windowSize = SIZE } = options;
  const root = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: [extensionDir],
    acceptInsecureCerts: true,
    defaultViewport: headless ? windowSize : null,
    ...(userDataDir ? { userDataDir } : {}),
    args: [
      ...(root ? ['--no-sandbox'] : []),
      `--proxy-server=http://127.0.0.1:${proxyPort}`,
      // Saved pages may come from localhost, which would go past the proxy.
      '--proxy-bypass-list=<-loopback>',
      `--window-size=${windowSize.width},${windowSize.height}`,
      '--lang=zh-CN',
      '--accept-lang=zh-CN,zh',
      '--disable-quic',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
      // An http address must stay one: zxkt may have no other.
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedMode,HttpsFirstBalancedModeAutoEnable,Translate,OptimizationHints,AutofillServerCommunication',
    ],
  });
  const id = await loadedExtension(browser);
  if (!id) {
    await browser.close();
    throw new Error(`Chromium did not load the extension in ${extensionDir}: is it built?`);
  }
  rememberExtension(browser, `chrome-extension://${id}`);
  return browser;
}

/** The list stays empty for a moment after the start. */
async function loadedExtension(browser: Browser): Promise<string | undefined> {
  for (let tries = 0; tries < 100; tries++) {
    const [id] = (await browser.extensions()).keys();
    if (id) return id;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return undefined;
}

export async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const { extensionDir, proxyPort, headless = true, userDataDir, windowSize = SIZE } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    env: { ...process.env, ...options.env },
    executablePath: await ensureBrowser('firefox'),
    headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? windowSize : null,
    ...(userDataDir ? { userDataDir } : {}),
    // Without system access Firefox refuses to open an extension's own pages for a test.
    args: ['--remote-allow-system-access', `--width=${windowSize.width}`, `--height=${windowSize.height}`],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.failover_direct': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'network.trr.mode': 5,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'dom.security.https_first': false,
      'dom.security.https_first_schemeless': false,
      'intl.accept_languages': 'zh-CN,zh',
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ADDON]: FIREFOX_UUID }),
      // The background is let go after a second of rest, as it may be at any time: nothing may depend on it.
      'extensions.background.idle.timeout': 1000,
      'xpinstall.signatures.required': false,
      'extensions.getAddons.cache.enabled': false,
      'browser.safebrowsing.malware.enabled': false,
      'browser.safebrowsing.phishing.enabled': false,
    },
  });
  try {
    const id = await browser.installExtension(extensionDir);
    if (id !== FIREFOX_ADDON) throw new Error(`the add-on's id is ${id}, not ${FIREFOX_ADDON}`);
  } catch (error) {
    await browser.close();
    throw new Error(`Firefox did not load the extension in ${extensionDir}: ${String(error)}`);
  }
  rememberExtension(browser, `moz-extension://${FIREFOX_UUID}`);
  return browser;
}
