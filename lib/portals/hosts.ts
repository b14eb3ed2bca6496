/** Exact host names of the portals, for gates that need no more than that. */
export const HOSTS: Record<string, readonly string[]> = {
  zxkt: ['zxkt.mofcom.gov.cn'],
  ecomp: ['ecomp.mofcom.gov.cn'],
  zjtx: ['zjtx.miit.gov.cn'],
  'miit-account': ['ucenter.miit.gov.cn'],
  'miit-service': ['ythzxfw.miit.gov.cn'],
};

/** Match patterns of all portals' pages, for the manifest. */
export const PATTERNS: string[] = Object.values(HOSTS).flatMap((hosts) =>
  hosts.map((host) => `*://${host}/*`),
);

/** Portals on which nothing is ever filled: profile values do not go there. */
export const DISPLAY_ONLY: readonly string[] = ['miit-account'];

/** @returns the portal's id for an exact host name, or null. */
export function portalIdOf(url: string | undefined): string | null {
  if (!url) return null;
  let host: string;
  try {
    host = new URL(url).hostname;
  } catch {
    return null;
  }
  return Object.keys(HOSTS).find((id) => HOSTS[id]?.includes(host)) ?? null;
}
