import { describe, expect, test } from 'vitest';
import {
  importDataKey,
  keyOf,
  newDataKey,
  newRecipe,
  open,
  ROUNDS,
  seal,
  UnknownSeal,
  WrongKey,
} from '../../lib/vault/crypto.ts';

const recipe = newRecipe();
const key = await keyOf('口令 一二三 pass', recipe);

describe('sealing with a passphrase', () => {
  test('what was sealed opens with the same passphrase, however it was typed', async () => {
    const sealed = await seal(key, '11010119900307001X 张三', 'here');
    expect(JSON.stringify(sealed)).not.toContain('1101011990');
    // Full-width letters are what an input method in Chinese mode gives.
    const again = await keyOf('口令 一二三 ｐａｓｓ', JSON.parse(JSON.stringify(recipe)));
    expect(await open(again, sealed, 'here')).toBe('11010119900307001X 张三');
  });
  test('the same text never looks the same twice', async () => {
    const [a, b] = [await seal(key, 'x', 'here'), await seal(key, 'x', 'here')];
    expect(a.iv).not.toBe(b.iv);
    expect(a.data).not.toBe(b.data);
  });
  test('another passphrase, another place, or a changed byte open nothing', async () => {
    const sealed = await seal(key, 'secret', 'here');
    await expect(open(await keyOf('other', recipe), sealed, 'here')).rejects.toBeInstanceOf(WrongKey);
    await expect(open(key, sealed, 'there')).rejects.toBeInstanceOf(WrongKey);
    const data = sealed.data.replace(/^./, (c) => (c === 'A' ? 'B' : 'A'));
    await expect(open(key, { ...sealed, data }, 'here')).rejects.toBeInstanceOf(WrongKey);
  });
  test('another salt makes another key', async () => {
    const sealed = await seal(key, 'secret', 'here');
    const other = await keyOf('口令 一二三 pass', newRecipe());
    await expect(open(other, sealed, 'here')).rejects.toBeInstanceOf(WrongKey);
  });
  test('a data key survives being written down', async () => {
    const written = newDataKey();
    const sealed = await seal(await importDataKey(written), 'secret', 'here');
    expect(await open(await importDataKey(written), sealed, 'here')).toBe('secret');
  });
});

describe('what this version does not know', () => {
  test.each([
    ['another version', { ...recipe, v: 2 }],
    ['too few rounds', { ...recipe, rounds: ROUNDS - 1 }],
    ['rounds that would hang the page', { ...recipe, rounds: 1e9 }],
    ['another way to make keys', { ...recipe, kdf: 'scrypt' }],
    ['a short salt', { ...recipe, salt: 'AAAA' }],
    ['a salt that is no base64', { ...recipe, salt: '盐' }],
  ])('%s is refused', async (_, strange) => {
    await expect(keyOf('x', strange as typeof recipe)).rejects.toBeInstanceOf(UnknownSeal);
  });
  test('a sealed text of another version is refused', async () => {
    const sealed = await seal(key, 'secret', 'here');
    await expect(open(key, { ...sealed, v: 2 } as never, 'here')).rejects.toBeInstanceOf(UnknownSeal);
    await expect(open(key, { ...sealed, iv: '**' }, 'here')).rejects.toBeInstanceOf(UnknownSeal);
  });
});
