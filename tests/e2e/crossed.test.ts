/** Every practice page in every skin, laid out by real browsers, is recognised as itself and as nothing else. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SURE_PAGE } from '../../lib/advise/recognise.ts';
import type { PracticePage, Skin } from '../../lib/practice/define.ts';
import { pages, skins, strangers } from '../../lib/practice/index.ts';
import { openStage, type Stage } from './stage.ts';
import type { Told } from './stage-inside.ts';

/** So many documents at once that waiting for them to go quiet is shared, and few enough for a small machine. */
const BATCH = 20;
const MOST_SECONDS = 60;

interface Case {
  spec: PracticePage;
  skin: Skin;
  told: Told;
}

async function askAll(stage: Stage): Promise<Case[]> {
  const all = skins.flatMap((skin) => [...pages, ...strangers].map((spec) => ({ spec, skin })));
  const cases: Case[] = [];
  for (let at = 0; at < all.length; at += BATCH) {
    const batch = all.slice(at, at + BATCH);
    const told = await stage.ask(batch.map(({ spec, skin }) => ({ ...skin.render(spec), url: spec.url })));
    batch.forEach((one, i) => {
      cases.push({ ...one, told: told[i]! });
    });
  }
  return cases;
}

const right = ({ spec, told }: Case) => told.page === spec.page;
const wrong = ({ spec, told }: Case) => told.page !== null && told.page !== spec.page;
const say = ({ spec, skin, told }: Case) =>
  `${spec.page ?? `nothing (${spec.title})`}${spec.variant ? `/${spec.variant}` : ''} in ${skin.id}: ${
    told.page ?? 'not named'
  } [${told.candidates.map(({ page, confidence }) => `${page} ${confidence}`).join(', ')}]`;

function figures(cases: readonly Case[]): string {
  const known = cases.filter(({ spec }) => spec.page !== null);
  const unknown = cases.filter(({ spec }) => spec.page === null);
  const hits = known.filter(right).length;
  const named = cases.filter(({ told }) => told.page !== null).length;
  const precision = (named === 0 ? 0 : hits / named).toFixed(3);
  const recall = (hits / known.length).toFixed(3);
  return `pages ${hits}/${known.length}, strangers ${unknown.filter(right).length}/${unknown.length}, precision ${precision}, recall ${recall}`;
}

for (const kind of ['chromium', 'firefox'] as const) {
  describe(`crossed recognition (${kind})`, () => {
    let stage: Stage;
    let cases: Case[];
    let seconds: number;

    beforeAll(async () => {
      stage = await openStage(kind);
      const began = performance.now();
      cases = await askAll(stage);
      seconds = (performance.now() - began) / 1000;
      const lines = skins.map(
        (skin) => `  ${skin.id}: ${figures(cases.filter((one) => one.skin.id === skin.id))}`,
      );
      console.log(
        [`crossed recognition (${kind}, ${seconds.toFixed(1)} s): ${figures(cases)}`, ...lines].join('\n'),
      );
    });
    afterAll(async () => {
      await stage?.close();
    });

    test('every page is recognised as itself in every skin', () => {
      const missed = cases.filter((one) => one.spec.page !== null && !right(one));
      expect(missed.map(say), 'Pages that were not recognised').toEqual([]);
    });
    test('no page is taken for another', () => {
      expect(cases.filter((one) => one.spec.page !== null && wrong(one)).map(say), 'Mistaken pages').toEqual(
        [],
      );
    });
    test('pages that are none of the catalogue are taken for none', () => {
      expect(cases.filter((one) => one.spec.page === null && wrong(one)).map(say), 'Strangers named').toEqual(
        [],
      );
    });
    test('a page is named only from the threshold of the panel on', () => {
      const unsure = cases.filter(({ told }) => (told.candidates[0]?.confidence ?? 0) < SURE_PAGE);
      expect(unsure.filter(({ told }) => told.page !== null).map(say), 'Named though unsure').toEqual([]);
      const named = cases.filter(({ told }) => told.page !== null);
      expect(
        named.filter(({ told }) => told.confidence < SURE_PAGE).map(say),
        'Named with too little',
      ).toEqual([]);
    });
    test('all of it takes no longer than a minute', () => {
      expect(seconds).toBeLessThan(MOST_SECONDS);
    });
  });
}
