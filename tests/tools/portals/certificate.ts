/** The self-made certificate of the stand-in; browsers under test are told to accept it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { CACHE } from '../ensure.mjs';

export const PORTAL_HOSTS = [
  'zxkt.mofcom.gov.cn',
  'ecomp.mofcom.gov.cn',
  'zjtx.miit.gov.cn',
  'ucenter.miit.gov.cn',
  'ythzxfw.miit.gov.cn',
] as const;

export interface Certificate {
  key: string;
  cert: string;
  /** ISO date. */
  until: string;
}

const DAY = 24 * 3600 * 1000;

/** @returns the certificate for the portals' hosts, made once and kept in the cache. */
export async function certificate(): Promise<Certificate> {
  const file = join(CACHE, 'portal-certificate.json');
  try {
    const kept = JSON.parse(await readFile(file, 'utf8')) as Certificate;
    if (Date.parse(kept.until) > Date.now() + DAY) return kept;
  } catch {
    // None yet, or a damaged one: make it.
  }
  const notAfterDate = new Date(Date.now() + 300 * DAY);
  const names = [...PORTAL_HOSTS, 'zxkt.mofcom.gov.cn.example.com', '*.example.com', 'localhost'];
  const made = await generate([{ name: 'commonName', value: 'local practice portals' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notAfterDate,
    extensions: [{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) }],
  });
  const kept = { key: made.private, cert: made.cert, until: notAfterDate.toISOString() };
  await mkdir(CACHE, { recursive: true });
  await writeFile(file, JSON.stringify(kept));
  return kept;
}
