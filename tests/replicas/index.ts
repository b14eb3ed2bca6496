/**
 * The practice portals: plausible copies of pages known only from the manuals' words, with invented
 * enterprises. Each folder is the root of one host; `ALIASES` adds the addresses that are no file names.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ECOMP } from './ecomp.ts';
import { ELSEWHERE } from './elsewhere.ts';
import { ZXKT } from './zxkt.ts';

export interface Replica {
  /** Below tests/replicas. */
  file: string;
  /** Where the stand-in serves it. */
  url: string;
  /** Page id it must be recognised as, null when it is no known page. */
  page: string | null;
  /** Findings as opened, before anything is touched: these and no others. */
  findings: readonly string[];
  /** Advice that is in place here but need not be given. */
  mayFind?: readonly string[];
  note: string;
}

export const REPLICAS: readonly Replica[] = [...ZXKT, ...ECOMP, ...ELSEWHERE];

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

const HOSTS: Record<string, string> = {
  'zxkt.mofcom.gov.cn': 'zxkt',
  'ecomp.mofcom.gov.cn': 'ecomp',
  'zxkt.mofcom.gov.cn.example.com': 'lookalike',
};

export const REPLICA_HOSTS: readonly string[] = Object.keys(HOSTS);

/** Addresses whose page is kept under another name. */
const ALIASES = new Map(
  REPLICAS.map(({ url, file }) => {
    const { hostname, pathname } = new URL(url);
    return [hostname + pathname, file] as const;
  }),
);

/** @returns the replica's path on disk for an address, or null when the host is none of the practice portals. */
export function replicaFile({ hostname, pathname }: URL): string | null {
  const folder = HOSTS[hostname];
  if (!folder || pathname.includes('..')) return null;
  return join(FOLDER, ALIASES.get(hostname + pathname) ?? join(folder, decodeURIComponent(pathname)));
}
