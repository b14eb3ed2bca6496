/** Every known error that a practice scenario shows is seen in every skin, and not on the page without it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PracticeScenario, Rendered, Skin } from '../../lib/practice/define.ts';
import { pages, scenarios, skins } from '../../lib/practice/index.ts';
import { openStage, type Stage } from './stage.ts';
import type { Told } from './stage-inside.ts';

const BATCH = 20;

/** What one document was said to be, with what it was. */
interface Case {
  error: string;
  shape: string;
  skin: Skin;
  told: Told;
}

const say = ({ error, shape, skin, told }: Case) =>
  `${error} on ${shape} in ${skin.id}: found [${told.findings
    .map(({ id, seen }) => `${id} ${seen ? 'seen' : 'foreseen'}`)
    .join(', ')}], page ${told.page}`;

const shown = (rendered: Rendered, url: string) => ({ ...rendered, url });

async function played(stage: Stage, { error, page, said }: PracticeScenario): Promise<Case[]> {
  const told = await stage.ask(
    skins.map((skin) => shown(skin.render(page, said), page.url)),
    said?.on,
  );
  return skins.map((skin, i) => ({ error, shape: page.page ?? page.title, skin, told: told[i]! }));
}

/** Shapes of the catalogue's pages that are the sign in themselves, changed by a scenario or not. */
const SIGNS: Readonly<Record<string, readonly (string | undefined)[]>> = {
  // The catalogue knows the user centre by 未实名认证.
  'not-verified': ['new', 'old'],
  // Being there at all is what the error is about.
  'sent-to-service-portal': [undefined],
  countdown: [undefined],
};

/** The shapes of the page on which a scenario plays, as they are when nothing has gone wrong. */
const plainOf = ({ error, page, said }: PracticeScenario) =>
  pages.filter(
    (plain) => plain.page === page.page && (plain !== page || said) && !SIGNS[error]?.includes(plain.variant),
  );

async function askPlain(stage: Stage): Promise<Case[]> {
  const all = scenarios.flatMap((scenario) =>
    plainOf(scenario).flatMap((plain) => skins.map((skin) => ({ error: scenario.error, plain, skin }))),
  );
  const cases: Case[] = [];
  for (let at = 0; at < all.length; at += BATCH) {
    const batch = all.slice(at, at + BATCH);
    const told = await stage.ask(batch.map(({ plain, skin }) => shown(skin.render(plain), plain.url)));
    batch.forEach(({ error, plain, skin }, i) => {
      const shape = `${plain.page}${plain.variant ? `/${plain.variant}` : ''}`;
      cases.push({ error, shape, skin, told: told[i]! });
    });
  }
  return cases;
}

const sees = ({ error, told }: Case) => told.findings.some(({ id, seen }) => id === error && seen);

for (const kind of ['chromium', 'firefox'] as const) {
  describe(`scenarios (${kind})`, () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await openStage(kind);
    });
    afterAll(async () => {
      await stage?.close();
    });

    for (const scenario of scenarios) {
      test(`${scenario.error} is seen on ${scenario.page.page} in every skin`, async () => {
        const cases = await played(stage, scenario);
        const lost = cases.filter(({ told }) => told.page !== scenario.page.page);
        expect(lost.map(say), 'Page not recognised').toEqual([]);
        expect(cases.filter((one) => !sees(one)).map(say), 'Not seen').toEqual([]);
      });
    }

    test('none of them is seen on the page where nothing has gone wrong', async () => {
      const cases = await askPlain(stage);
      expect(cases.length).toBeGreaterThan(0);
      expect(cases.filter(sees).map(say), 'Seen without cause').toEqual([]);
    });
  });
}
