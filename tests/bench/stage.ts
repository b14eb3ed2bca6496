/** A browser with the built extension, and one without, before the same pages at a portal's address. */
import puppeteer, { type Browser } from 'puppeteer';
import { HOSTS } from '../../lib/portals/hosts.ts';
import { importProfile, launchChromium } from '../tools/browsers.ts';
import { ensureBrowser, ensureBuild } from '../tools/ensure.mjs';
import { type Portals, startPortals } from '../tools/portal-server.ts';
import type { Size } from './pages.ts';

export const HOST = HOSTS.zxkt?.[0] as string;
export const SAMPLE = new URL('../tools/sample-profile.json', import.meta.url).pathname;

export const SIZES: Size[] = [
  { controls: 40, nodes: 500 },
  { controls: 300, nodes: 10_000 },
  { controls: 300, nodes: 50_000 },
  { controls: 1000, nodes: 200_000 },
];

/** The sizes asked for on the command line, or all. */
export function askedSizes(): Size[] {
  const asked = process.argv.slice(2).map((word) => {
    const [controls = 0, nodes = 0] = word.split('/').map(Number);
    return { controls, nodes };
  });
  return asked.length > 0 ? asked : SIZES;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

export interface Stage {
  portals: Portals;
  withIt: Browser;
  without: Browser;
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const portals = await startPortals();
  const { proxyPort } = portals;
  const withIt = await launchChromium({ extensionDir: await ensureBuild('chrome'), proxyPort });
  await importProfile(withIt, SAMPLE);
  const without = await puppeteer.launch({
    executablePath: await ensureBrowser('chromium'),
    pipe: true,
    defaultViewport: { width: 1440, height: 900 },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--proxy-server=http://127.0.0.1:${proxyPort}`,
      '--disable-dev-shm-usage',
      '--disable-features=HttpsUpgrades',
    ],
  });
  return {
    portals,
    withIt,
    without,
    async close() {
      await withIt.close();
      await without.close();
      await portals.close();
    },
  };
}
