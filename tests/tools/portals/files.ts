/** Files as a portal's server would send them. */
import { readFile } from 'node:fs/promises';
import { basename, extname, join, resolve, sep } from 'node:path';
import iconv from 'iconv-lite';
import type { Reply } from './proxy.ts';

/** No charset anywhere: the page's own `meta` decides, as on the old portals. */
const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'text/xml',
};

/** @returns the file's bytes untouched; what is no known kind of asset (.jsp, .do, no ending) is a page. */
export async function fileReply(path: string): Promise<Reply | null> {
  try {
    const type = TYPES[extname(path).toLowerCase()] ?? 'text/html';
    return { headers: { 'content-type': type }, body: await readFile(path) };
  } catch {
    return null;
  }
}

/** Like `fileReply`, but a replica named `x.gbk.html` is kept as UTF-8 and leaves as GB18030. */
export async function replicaReply(path: string): Promise<Reply | null> {
  const reply = await fileReply(path);
  if (!reply || !path.endsWith('.gbk.html')) return reply;
  return { ...reply, body: iconv.encode((reply.body as Buffer).toString('utf8'), 'gb18030') };
}

/**
 * A saved page's folder: `page` at exactly `url`, and `folder` at the URL's own folder.
 * @returns the answer for an address, or null when it lies outside.
 */
export function savedPage(url: string, page: string, folder: string) {
  const exact = new URL(url);
  exact.hash = '';
  const base = exact.pathname.slice(0, exact.pathname.lastIndexOf('/') + 1);
  const root = resolve(folder);
  return async (asked: URL): Promise<Reply | null> => {
    if (asked.host !== exact.host || asked.protocol !== exact.protocol) return null;
    if (asked.pathname === exact.pathname && asked.search === exact.search) {
      const reply = await fileReply(page);
      return reply && { ...reply, headers: { 'content-type': 'text/html' } };
    }
    if (!asked.pathname.startsWith(base)) return null;
    let inside: string;
    try {
      inside = decodeURIComponent(asked.pathname.slice(base.length));
    } catch {
      return null;
    }
    const file = resolve(root, inside);
    if (!file.startsWith(root + sep)) return null;
    // `main.do?method=left` may have been saved under its whole name.
    return (await fileReply(join(file, '..', basename(file) + asked.search))) ?? (await fileReply(file));
  };
}
