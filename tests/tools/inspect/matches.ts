/** Is an address one the built extension works on? Asked of its manifest, which is what the browser obeys. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A match pattern of a manifest, as a test of addresses; ports do not count, as in browsers. */
export function matchesPattern(pattern: string, address: URL): boolean {
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*:]+)(?::\*)?(\/.*)$/.exec(pattern);
  if (!parts) return false;
  const [, scheme, host, path] = parts as unknown as [string, string, string, string];
  if (scheme !== '*' && `${scheme}:` !== address.protocol) return false;
  const bare = host.replace(/^\*\./, '');
  const sub = host.startsWith('*.') && address.hostname.endsWith(`.${bare}`);
  if (host !== '*' && address.hostname !== bare && !sub) return false;
  const wild = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*');
  return new RegExp(`^${wild}$`).test(address.pathname + address.search);
}

/** @returns whether the extension in `folder` has a content script for `address`. */
export async function worksOn(folder: string, address: string): Promise<boolean> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as {
    content_scripts?: { matches: string[] }[];
  };
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return (manifest.content_scripts ?? []).some(({ matches }) =>
    matches.some((pattern) => matchesPattern(pattern, url)),
  );
}
