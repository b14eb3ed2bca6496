/** Every replica, as opened: which page it is, and which known errors stand on it. */
import { expect, it } from 'vitest';
import { REPLICAS } from '../replicas/index.ts';
import { waitUntilQuiet } from '../tools/browsers.ts';
import { inBrowsers } from './harness.ts';

inBrowsers('replicas', { profile: true }, (bench) => {
  for (const replica of REPLICAS) {
    it(`${replica.file}: ${replica.page ?? 'no page'}`, async () => {
      const page = await bench.open(replica.url);
      try {
        const session = await waitUntilQuiet(bench.browser, page, replica.page === null ? 4000 : 15_000);
        const got = {
          page: session?.page ?? null,
          findings: session?.findings.map(({ id }) => id).sort() ?? [],
        };
        expect(got).toEqual({ page: replica.page, findings: [...replica.findings].sort() });
      } finally {
        await page.close();
      }
    });
  }
});
