import { describe, expect, test } from 'vitest';
import { compareOwner, type Identity } from '../../lib/profile/same-enterprise.ts';
import { creditCheckCharacter } from '../../lib/text/codes.ts';

const code = (first17: string) => first17 + creditCheckCharacter(first17);
const MINE = code('91330106MA2EXAM78');
const THEIRS = code('91330200MA2DEMQ11');
const me: Identity = {
  id: 'me',
  title: '示例企业',
  enterpriseName: '杭州示例（中国）精密机械有限公司',
  creditCode: MINE,
};
const none = { names: [], codes: [] };
const fields = (names: string[], codes: string[] = []) => ({
  fields: { names, codes },
  head: none,
  texts: none,
});

describe('the same enterprise', () => {
  test.each([
    '杭州示例(中国)精密机械有限公司',
    '杭州示例（中国） 精密机械有限公司',
    '杭州示例（中国）精密机械有限责任公司',
    '杭州示例﹙中国﹚精密机械有限公司',
  ])('%s', (name) => expect(compareOwner(fields([name]), me).verdict).toBe('same'));
  test('by its code, whatever it is called by now', () => {
    expect(compareOwner(fields(['杭州新名科技有限公司'], [MINE.toLowerCase()]), me).verdict).toBe('same');
  });
  test('by one tier, whatever the others say: agents are signed in as themselves', () => {
    const agent = { names: ['宁波代办服务有限公司'], codes: [] };
    expect(compareOwner({ ...fields([me.enterpriseName]), head: agent }, me).verdict).toBe('same');
    expect(
      compareOwner(
        {
          fields: { names: ['宁波范例电器有限公司'], codes: [] },
          head: none,
          texts: { names: [], codes: [MINE] },
        },
        me,
      ).verdict,
    ).toBe('same');
  });
});

describe('another enterprise', () => {
  test('by its name, by its code, by both', () => {
    expect(compareOwner(fields(['宁波范例电器有限公司']), me)).toMatchObject({
      verdict: 'other',
      shown: '宁波范例电器有限公司',
    });
    expect(compareOwner(fields([], [THEIRS]), me)).toMatchObject({ verdict: 'other', shown: THEIRS });
    expect(compareOwner(fields(['宁波范例电器有限公司'], [THEIRS]), me)).toMatchObject({
      verdict: 'other',
      seen: { names: ['宁波范例电器有限公司'], codes: [THEIRS] },
    });
  });
  test('a branch is another one', () => {
    expect(compareOwner(fields([`${me.enterpriseName}宁波分公司`]), me).verdict).toBe('other');
  });
  test('the form goes before the head', () => {
    const owner = {
      ...fields(['宁波范例电器有限公司']),
      head: { names: ['宁波代办服务有限公司'], codes: [] },
    };
    expect(compareOwner(owner, me)).toMatchObject({ verdict: 'other', shown: '宁波范例电器有限公司' });
  });
});

describe('in doubt', () => {
  test('nothing on the page, nothing in the profile', () => {
    expect(compareOwner(fields([]), me).verdict).toBe('unknown');
    const bare = { ...me, enterpriseName: '', creditCode: '' };
    expect(compareOwner(fields(['宁波范例电器有限公司'], [THEIRS]), bare).verdict).toBe('unknown');
    expect(compareOwner(fields([], [THEIRS]), { ...me, creditCode: '' }).verdict).toBe('unknown');
  });
  test('several enterprises', () => {
    expect(compareOwner(fields(['宁波范例电器有限公司', '温州样例鞋业有限公司']), me).verdict).toBe(
      'unknown',
    );
    expect(compareOwner(fields([], [THEIRS, code('91330300MA2DEMQ11')]), me).verdict).toBe('unknown');
  });
  test('limited by shares or not, by name alone', () => {
    expect(compareOwner(fields(['杭州示例（中国）精密机械股份有限公司']), me).verdict).toBe('unknown');
  });
});
