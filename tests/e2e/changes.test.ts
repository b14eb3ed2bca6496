/** After a change only what has changed is read again; it must come to the same as reading all of it. */
import { expect, it } from 'vitest';
import { pageOf } from '../bench/pages.ts';
import { corpus } from '../corpus/index.ts';
import { engineBundle } from '../tools/engine/bundle.ts';
import { readBothWays } from './changes-inside.ts';
import { type Bench, inBrowsers } from './harness.ts';

/** Not a portal's, so that the extension is not at work beside what is tried. */
const HOST = 'changes.test';
const STEPS = 10;
const AWAY = '<style>.away{display:none}</style>';

const layouts = (await corpus()).map(({ name, html }) => ({ name, html: `${html}${AWAY}` }));
/** Long enough for texts to be left out. */
const long = { name: 'long', html: `${pageOf({ controls: 60, nodes: 12_000 })}${AWAY}` };

async function differences(bench: Bench, seeds: readonly number[], pages: typeof layouts): Promise<string[]> {
  const engine = await engineBundle();
  const found: string[] = [];
  for (const { name, html } of pages) {
    for (const seed of seeds) {
      bench.portals.setRoute(HOST, `/${name}.html`, html);
      const page = await bench.open(`http://${HOST}/${name}.html`);
      await page.evaluate(engine);
      const difference = await page.evaluate(readBothWays, seed, STEPS);
      if (difference) found.push(`${name}, seed ${seed}, ${difference}`);
      await page.close();
    }
  }
  return found;
}

inBrowsers('reading what has changed', {}, (bench) => {
  it('comes to the same on every layout of the corpus', async () => {
    expect(await differences(bench, [1], layouts)).toEqual([]);
  });
  it('comes to the same on a page too long to be kept whole', async () => {
    expect(await differences(bench, [1, 2, 3, 4], [long])).toEqual([]);
  });
});
