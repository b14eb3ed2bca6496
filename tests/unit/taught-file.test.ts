/** What was taught, handed on as a file. */
import { describe, expect, test } from 'vitest';
import { exportTaught, parseTaught } from '../../lib/profile/taught-file.ts';

const TAUGHT = { 'zxkt.mofcom.gov.cn/a#甲方简称': 'enterpriseName', 'zxkt.mofcom.gov.cn/a#备注': '' };

test('comes back as it was', () => {
  expect(parseTaught(exportTaught(TAUGHT))).toEqual({ taught: TAUGHT });
  expect(parseTaught(`\ufeff${exportTaught(TAUGHT)}`)).toEqual({ taught: TAUGHT });
});

describe('a broken file is refused whole, with the place', () => {
  test.each([
    ['no JSON', '{', /不是 JSON/],
    ['another file', '{"format":"declare-assistant/profiles","version":1,"profiles":[]}', /format/],
    ['a newer one', exportTaught(TAUGHT).replace('"version": 1', '"version": 2'), /version/],
    ['a key of no profile', exportTaught({ 'zxkt.mofcom.gov.cn/a#密码': 'password' }), /密码.*password/],
    ['no text for a key', exportTaught(TAUGHT).replace('"enterpriseName"', '7'), /甲方简称/],
  ])('%s', (_, text, problem) => {
    const parsed = parseTaught(text);
    expect('problem' in parsed && parsed.problem).toMatch(problem);
  });
});
