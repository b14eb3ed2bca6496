/** What the user taught goes before what we think, on that page and nowhere else. */
import { expect, test } from 'vitest';
import { matchFields } from '../../lib/advise/meaning.ts';
import { signaturesOf, withTaught } from '../../lib/advise/taught.ts';
import { field } from './fixtures/engine.ts';

const PAGE = 'http://zxkt.mofcom.gov.cn/entp/form.jsp;jsessionid=AB12?id=7';
const fields = [
  field('企业名称'),
  field('联系电话 | 法定代表人'),
  field('联系电话 | 联系人'),
  field('备注'),
  field('备注'),
  field('', { name: 'c07' }),
];

test('signatures tell fields apart, and stay the same from visit to visit', () => {
  const signatures = signaturesOf(PAGE, fields);
  expect(new Set(signatures).size).toBe(fields.length);
  expect(signaturesOf('https://zxkt.mofcom.gov.cn/entp/form.jsp?id=8', fields)).toEqual(signatures);
  expect(signaturesOf('http://zxkt.mofcom.gov.cn/entp/other.jsp', fields)).not.toEqual(signatures);
});

test('a taught key is sure; an empty one keeps the field empty; others stay as they are', () => {
  const matches = matchFields(0, fields);
  const signatures = signaturesOf(PAGE, fields);
  const taught = { [signatures[0]!]: '', [signatures[4]!]: 'mainProducts', [signatures[5]!]: 'fax' };
  const got = withTaught(matches, PAGE, taught);
  expect(got[0]).toMatchObject({ profileKey: null, confidence: 0 });
  expect(got[1]).toEqual(matches[1]);
  expect(got[3]?.profileKey).toBeNull();
  expect(got[4]).toMatchObject({ profileKey: 'mainProducts', confidence: 1, doubt: '' });
  expect(got[5]?.profileKey).toBe('fax');
});
