import { describe, expect, test } from 'vitest';
import { find, knownErrors, ownContacts, portalData, regionOf } from '../../lib/knowledge/index.ts';
import { blocks, frame, page, ZXKT } from './fixtures/engine.ts';

const ids = (portal: string) => portalData(portal).portals.map(({ id }) => id);

describe('a page is told of its own family of portals', () => {
  test.each(['zxkt', 'ecomp'])('%s', (portal) => expect(ids(portal)).toEqual(['zxkt', 'ecomp']));
  test.each(['zjtx', 'miit-account', 'miit-service'])('%s', (portal) =>
    expect(ids(portal)).toEqual(['zjtx', 'miit-account', 'miit-service']),
  );
  test.each(['', 'elsewhere', 'constructor'])('%j is told of none', (portal) =>
    expect(ids(portal)).toEqual([]),
  );
});

describe('known errors', () => {
  const heard = [{ frameId: 0, text: '统一社会信用代码已存在', spoken: true }];
  const facts = {
    today: '2026-11-21',
    browser: 'Mozilla/5.0 Chrome/130.0.0.0 Safari/537.36',
    unsavedMinutes: null,
    oldNames: [],
    pressed: null,
  };
  const ask = (portal: string) =>
    knownErrors(portal, { page: null, frames: [frame(page(ZXKT))], heard, facts }).findings.map(
      ({ id }) => id,
    );

  test('are those of the family', () => {
    expect(ask('miit-account')).toContain('credit-code-exists');
    expect(ask('zxkt')).not.toContain('credit-code-exists');
  });
  test('names of projects that were turned down are told, as digests', () => {
    const list = page(ZXKT, blocks('text', '出口信用保险扶持项目', '不同意'), blocks('link', '修改', '删除'));
    const { oldNames } = knownErrors('zxkt', {
      page: 'zxkt.project-list',
      frames: [frame(list)],
      heard: [],
      facts,
    });
    expect(oldNames.length).toBeGreaterThan(0);
    expect(oldNames.join()).not.toContain('出口');
  });
});

describe('whom to call', () => {
  test('the enterprise’s own district comes first', () => {
    const region = regionOf('110105');
    expect(region).toMatchObject({ county: '朝阳区' });
    expect(ownContacts('zjtx', region)[0]).toMatchObject({ phones: ['010-65090624'] });
  });
  test('a number that not all manuals give says so', () => {
    const line = ownContacts('zjtx', {}).find(({ phones }) => phones.includes('010-87901067'));
    expect(line?.note).toContain('010-87901067');
  });
});

test('an answer’s known error is found by its id', () => {
  expect(find('all-selected', 'zxkt', {})[0]).toMatchObject({ kind: 'error', id: 'all-selected' });
});
