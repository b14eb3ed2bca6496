/** What was taught, handed on as a file. */
import { describe, expect, test } from 'vitest';
import { createProfileService } from '../../lib/profile/service.ts';
import { exportTaught, parseTaught } from '../../lib/profile/taught-file.ts';

const TAUGHT = {
  'zxkt.mofcom.gov.cn/a#甲方简称': 'enterpriseName',
  'zxkt.mofcom.gov.cn/a#备注': '',
  'zxkt.mofcom.gov.cn/a#所在': 'registeredRegion',
  'zxkt.mofcom.gov.cn/a#负债水平': 'ratios.2025.liabilities',
};

test('comes back as it was', () => {
  expect(parseTaught(exportTaught(TAUGHT))).toEqual({ taught: TAUGHT });
  expect(parseTaught(`\ufeff${exportTaught(TAUGHT)}`)).toEqual({ taught: TAUGHT });
});

test('all that a field can be taught to mean has a name, and can be handed on', () => {
  const keys = createProfileService().keys();
  expect(keys.filter(([key, name]) => name === key)).toEqual([]);
  expect(keys.map(([key]) => key)).toEqual(expect.arrayContaining(['registeredRegion']));
  expect(keys.filter(([key]) => key.startsWith('ratios.'))).toHaveLength(15);
  const taught = Object.fromEntries(keys.map(([key]) => [`host/page#${key}`, key]));
  expect(parseTaught(exportTaught(taught))).toEqual({ taught });
});

describe('a broken file is refused whole, with the place', () => {
  test.each([
    ['no JSON', '{', /不是 JSON/],
    ['another file', '{"format":"declare-assistant/profiles","version":1,"profiles":[]}', /format/],
    ['a newer one', exportTaught(TAUGHT).replace('"version": 1', '"version": 2'), /version/],
    ['a key of no profile', exportTaught({ 'zxkt.mofcom.gov.cn/a#密码': 'password' }), /密码.*password/],
    ['a ratio of no year', exportTaught({ 'zxkt.mofcom.gov.cn/a#增速': 'ratios.growth' }), /增速.*ratios/],
    ['no text for a key', exportTaught(TAUGHT).replace('"enterpriseName"', '7'), /甲方简称/],
  ])('%s', (_, text, problem) => {
    const parsed = parseTaught(text);
    expect('problem' in parsed && parsed.problem).toMatch(problem);
  });
});
