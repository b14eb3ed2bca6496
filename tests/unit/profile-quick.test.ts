/** What is known at a glance is what the schema and normalising would say. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from '../../lib/profile/access.ts';
import { isAsStored } from '../../lib/profile/quick.ts';
import sample from '../../lib/profile/sample.json';
import { type Profile, profileSchema } from '../../lib/profile/schema.ts';

const whole = normalise(sample.profiles[0] as Profile);

/** Texts and numbers such as a damaged or hand-made record may hold, and whole ones. */
const odd = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    ' a',
    'a ',
    '正常',
    'x'.repeat(501),
    0,
    -0,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    null,
    undefined,
  ),
  fc.string(),
  fc.double(),
  fc.array(fc.constantFrom('甲', '', ' ', 1), { maxLength: 3 }),
  fc.constantFrom(
    {},
    { name: '张' },
    { name: '' },
    { idNumber: '1' },
    { zxkt: 'shili' },
    { zxkt: 'shili 123456' },
    { province: '330000', x: 1 },
    [{ name: '甲' }],
  ),
);
const key = fc.constantFrom(...Object.keys(profileSchema._zod.def.shape), '__proto__', 'unknown');
const year = fc.constantFrom('2025', '1899', '25', 'x');

test('what the program stores is known at a glance', () => {
  expect(isAsStored(whole)).toBe(true);
  expect(isAsStored(structuredClone(whole))).toBe(true);
  expect(isAsStored({ id: 'a', title: '甲' })).toBe(true);
  expect(isAsStored({ ...whole, loginNames: { zxkt: 'shili', miit: '示例企业' } })).toBe(true);
});

test('whatever is known at a glance is accepted, and normalising leaves it as it is', () => {
  let known = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(key, odd), { maxLength: 3 }),
      fc.option(fc.tuple(year, fc.constantFrom('revenue', 'x'), odd)),
      (changes, figure) => {
        const record: Record<string, unknown> = { ...structuredClone(whole), ...Object.fromEntries(changes) };
        if (figure)
          record.figures = { ...(record.figures as object), [figure[0]]: { [figure[1]]: figure[2] } };
        if (!isAsStored(record)) return;
        known++;
        const parsed = profileSchema.safeParse(record);
        expect(parsed.success).toBe(true);
        expect(normalise(parsed.data as Profile)).toStrictEqual(record);
      },
    ),
    { numRuns: 5000 },
  );
  expect(known).toBeGreaterThan(100);
});

test.each([
  ['a text with a space at its end', { fax: '1 ' }],
  ['an empty text', { fax: '' }],
  ['a code not yet folded', { creditCode: '91330106ma2exam78k' }],
  ['an id number', { legalRepresentative: { name: '张', idNumber: '1' } }],
  ['a login name that may hold a password', { loginNames: { zxkt: 'shili 密码123' } }],
  ['an unknown field', { nickname: 'x' }],
  ['a group without anything', { contact: {} }],
  ['a number that is none', { employees: Number.NaN }],
])('%s is looked at closely', (_, change) => {
  expect(isAsStored({ ...whole, ...change })).toBe(false);
});
