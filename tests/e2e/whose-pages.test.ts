/** Whose a page is, on every practice page in every skin and on every replica, laid out by real browsers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageOwner } from '../../lib/advise/whose.ts';
import type { FrameModel } from '../../lib/model/page.ts';
import { pages, skins, strangers } from '../../lib/practice/index.ts';
import { compareOwner, type Identity } from '../../lib/profile/same-enterprise.ts';
import { CREDIT_CODE, ENTERPRISE } from './made.ts';
import { openStage, type Shown, type Stage } from './stage.ts';

const BATCH = 20;
const REPLICAS = join(import.meta.dirname, '../replicas');
const SAMPLE: Identity = {
  id: 'sample',
  title: '示例企业',
  enterpriseName: ENTERPRISE,
  creditCode: CREDIT_CODE,
};
const STRANGER: Identity = { ...SAMPLE, enterpriseName: '宁波范例电器有限公司', creditCode: '' };

const practice = skins.flatMap((skin) =>
  [...pages, ...strangers].map((spec) => ({
    name: `${spec.page ?? spec.title}${spec.variant ? `/${spec.variant}` : ''} in ${skin.id}`,
    shown: { ...skin.render(spec), url: spec.url } as Shown,
  })),
);
const replicas = (readdirSync(REPLICAS, { recursive: true }) as string[])
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({
    name: file,
    shown: {
      html: readFileSync(join(REPLICAS, file), 'utf8'),
      url: `http://${file.startsWith('ecomp') ? 'ecomp' : 'zxkt'}.mofcom.gov.cn/`,
    } as Shown,
  }));

for (const kind of ['chromium', 'firefox'] as const) {
  describe(`whose page it is (${kind})`, () => {
    let stage: Stage;
    const seen: { name: string; frames: FrameModel[] }[] = [];

    beforeAll(async () => {
      stage = await openStage(kind);
      const all = [...practice, ...replicas];
      for (let at = 0; at < all.length; at += BATCH) {
        const batch = all.slice(at, at + BATCH);
        const models = await stage.models(batch.map(({ shown }) => shown));
        seen.push(...batch.map(({ name }, i) => ({ name, frames: models[i]! })));
      }
    });
    afterAll(async () => {
      await stage?.close();
    });

    const verdicts = (identity: Identity, wanted: string) =>
      seen.filter(({ frames }) => compareOwner(pageOwner(frames), identity).verdict === wanted);

    test('none is taken for another enterprise’s than the one it shows', () => {
      expect(seen.length).toBeGreaterThan(300);
      expect(verdicts(SAMPLE, 'other').map(({ name }) => name)).toEqual([]);
    });
    test('those that name their enterprise are told from another’s', () => {
      const named = seen.filter(({ frames }) => JSON.stringify(frames).includes(ENTERPRISE));
      const told = verdicts(STRANGER, 'other').length;
      const same = verdicts(SAMPLE, 'same').length;
      console.log(`whose page (${kind}): ${seen.length} pages, ${named.length} name it, ${told} told`);
      expect(told).toBe(same);
      expect(told / named.length).toBeGreaterThan(0.9);
    });
    test('the account is shown where there is one, and is nobody’s phrase', () => {
      const accounts = new Set(seen.map(({ frames }) => pageOwner(frames).account));
      expect([...accounts].sort()).toEqual(['', 'demo_user', 'hzsl2026', ENTERPRISE].sort());
    });
  });
}
