/** The leak test's own eyes: it must see a secret in every writing, wherever it stands. */
import { expect, test } from 'vitest';
import { findSecrets, formsOf } from '../e2e/forms-of.ts';

const SECRET = '小桥 Bench-77/?+~';
const around = (bytes: Buffer, before: number) =>
  Buffer.concat([Buffer.from('xyz'.slice(0, before)), bytes, Buffer.from('after')]);
const sees = (where: Buffer | string) => findSecrets(Buffer.from(where as string), { it: SECRET });

test.each([0, 1, 2, 3])('in base64, %s bytes into a stream', (before) => {
  for (const bytes of [Buffer.from(SECRET), Buffer.from(SECRET, 'utf16le')]) {
    expect(sees(around(bytes, before).toString('base64'))).not.toEqual([]);
    expect(sees(around(bytes, before).toString('base64url'))).not.toEqual([]);
  }
});
test.each([
  ['plain', `{"a":"${SECRET}"}`],
  ['hex', around(Buffer.from(SECRET), 1).toString('hex')],
  ['URL-encoded', `https://x/?q=${encodeURIComponent(SECRET)}`],
  ['in a form', new URLSearchParams({ q: SECRET }).toString()],
  ['UTF-16', around(Buffer.from(SECRET, 'utf16le'), 1)],
  ['escaped', 'a\\u5c0f\\u6865 Bench-77/?+~b'],
])('%s', (_, where) => expect(sees(where)).not.toEqual([]));
test('and nothing where there is nothing', () => {
  expect(sees('小桥 Bench-76/?+~'.repeat(9))).toEqual([]);
  for (const bytes of formsOf('13800000002').values()) expect(bytes.length).toBeGreaterThan(8);
});
