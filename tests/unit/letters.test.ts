import { describe, expect, test } from 'vitest';
import { blanksIn } from '../../lib/letters/blanks.ts';
import { names, phrase, reason } from '../../lib/letters/clean.ts';
import type { LetterDocument, Run } from '../../lib/letters/define.ts';
import { choiceOf, fileName, LETTERS, LISTS, listDocument } from '../../lib/letters/index.ts';

const NAME = '杭州示例精密机械有限公司';
const line = (runs: readonly Run[]) =>
  runs.map((run) => ('text' in run ? run.text : `〔${run.blank}〕`)).join('');
const body = (letter: LetterDocument) => letter.paragraphs.map(line).join('\n');

describe('the wording of the templates', () => {
  test('变更说明, blank and filled', () => {
    const { compose } = LETTERS.change;
    expect(body(compose({}))).toBe(
      '〔公司名称〕在商务部业务系统统一平台账号〔账号信息〕，由于〔事由〕原因，现申请更改商务部业务系统统一平台外贸发展专项资金（中小）网络管理应用〔具体修改内容〕，〔再次确认修改事项〕变更后对企业之前申报项目无影响。',
    );
    const letter = compose({
      company: NAME,
      account: 'zxkt_example01',
      reason: '由于注册时填写错误的原因，',
      change: '的统一社会信用代码，由____更正为91330106MA2EXAM78K。',
      confirm: '统一社会信用代码变更后',
      date: '2026-01-05',
    });
    expect(body(letter)).toBe(
      `${NAME}在商务部业务系统统一平台账号zxkt_example01，由于注册时填写错误原因，现申请更改商务部业务系统统一平台外贸发展专项资金（中小）网络管理应用的统一社会信用代码，由〔请补充〕更正为91330106MA2EXAM78K，统一社会信用代码变更后对企业之前申报项目无影响。`,
    );
    expect(line(letter.signature.company)).toBe(`${NAME}（加盖公章）`);
    expect(line(letter.signature.date)).toBe('2026年1月5日');
    expect(blanksIn(letter)).toBe(1);
  });
  test.each([
    ['unbind', '解绑'],
    ['close', '注销'],
  ] as const)('%s, blank and filled', (id, verb) => {
    const { compose } = LETTERS[id];
    const blank = compose({});
    expect(body(blank)).toBe(
      `〔公司名称〕在商务部业务系统统一平台存在〔几个〕账号，账号信息分别是〔账号信息〕、〔账号信息〕，由于〔事由〕原因，现申请${verb}〔账号信息〕，账号${verb}后对企业之前申报项目无影响。`,
    );
    expect(blank.title).toBe(`${verb}说明`);
    const values = {
      company: NAME,
      accounts: 'a01\n a02，a03\n',
      reason: '资质审核异常',
      targets: 'a02\na03',
    };
    expect(body(compose(values))).toBe(
      `${NAME}在商务部业务系统统一平台存在3个账号，账号信息分别是a01、a02、a03，由于资质审核异常原因，现申请${verb}a02、a03，账号${verb}后对企业之前申报项目无影响。`,
    );
  });
  test.each(Object.values(LETTERS))(
    '$title has its frame, and blanks where nothing is known',
    ({ compose }) => {
      const letter = compose({ date: 'soon' });
      expect(letter.addressee).toBe('外贸发展专项资金（中小）网络管理应用项目组：');
      expect(letter.closing).toBe('特此说明！');
      expect(line(letter.signature.company)).toBe('〔公司名称〕（加盖公章）');
      expect(line(letter.signature.date)).toBe('〔年〕年〔月〕月〔日〕日');
      for (const run of letter.paragraphs.flat()) expect('text' in run ? run.text : run.blank).not.toBe('');
    },
  );
  test.each(Object.values(LETTERS))(
    '$title: every field has its place in the letter',
    ({ compose, fields }) => {
      const runs = [compose({})].flatMap((letter) => [
        ...letter.paragraphs.flat(),
        ...letter.signature.company,
        ...letter.signature.date,
      ]);
      const blanks = runs.flatMap((run) => ('blank' in run ? [run.field] : []));
      expect([...new Set(blanks)].sort()).toEqual(fields.map(({ key }) => key).sort());
    },
  );
});

describe('several accounts', () => {
  const { compose, remarks } = LETTERS.unbind;
  const accounts = (values: Record<string, string>) => /存在(.*?)，由于/.exec(body(compose(values)))?.[1];
  test('one alone leaves the second place open', () => {
    expect(accounts({ accounts: 'a01' })).toBe('〔几个〕账号，账号信息分别是a01、〔账号信息〕');
  });
  test('a number that was written down counts, and leaves places for what is missing', () => {
    expect(accounts({ accounts: 'a01', count: '1个' })).toBe('1个账号，账号信息分别是a01');
    expect(accounts({ accounts: 'a01', count: '３' })).toBe(
      '3个账号，账号信息分别是a01、〔账号信息〕、〔账号信息〕',
    );
    expect(accounts({ count: '999999' })?.match(/〔账号信息〕/g)).toHaveLength(20);
  });
  test('more accounts than the number says are all named', () => {
    expect(accounts({ accounts: 'a01\na02\na03', count: '2' })).toBe('2个账号，账号信息分别是a01、a02、a03');
  });
  test.each([
    [{ accounts: 'a01' }, ['accounts one-account']],
    [{ accounts: 'a01', count: '1' }, []],
    [{ accounts: 'a01\na02', count: '3' }, ['count count-differs']],
    [{ accounts: 'a01\na02', targets: 'b01' }, ['targets target-unknown']],
    [{ accounts: 'a01\na02', targets: 'a02\na01' }, ['targets all-targeted']],
    [{ accounts: 'a01\na02', targets: 'a02' }, []],
    [{}, []],
  ])('%j is remarked on as %j', (values, said) => {
    expect(remarks(values).map(({ field, message }) => `${field} ${message}`)).toEqual(said);
  });
});

describe('what people type', () => {
  test.each([
    ['  资质审核异常。 ', '资质审核异常'],
    ['第一行\r\n\n第二行；', '第一行，第二行'],
    ['名称(中文),错误', '名称（中文），错误'],
    ['由1,000改为2.5', '由1,000改为2.5'],
    ['a\u0000b\u0007c\u200bd', 'abcd'],
    ['好\ud800', '好'],
    ['𠮷示例', '𠮷示例'],
    ['<b>&"', '<b>&"'],
    ['', ''],
    [undefined, ''],
  ])('%j becomes %j', (text, wanted) => expect(phrase(text)).toBe(wanted));
  test('the letter’s own words are not said twice', () => {
    expect(reason('因为系统异常原因')).toBe('系统异常');
    expect(reason('由于网络的原因。')).toBe('网络');
    expect(reason('因')).toBe('因');
  });
  test('names are divided by lines and marks, doubles dropped', () => {
    expect(names('a01、a02;a01\n\na 03，')).toEqual(['a01', 'a02', 'a 03']);
  });
});

describe('the page’s address', () => {
  test.each([
    ['?letter=close', { kind: 'letter', id: 'close' }],
    ['?list=password-reset&profile=x', { kind: 'list', id: 'password-reset' }],
    ['', { kind: 'letter', id: 'change' }],
    ['?letter=constructor', { kind: 'letter', id: 'change' }],
    ['?list=__proto__', { kind: 'letter', id: 'change' }],
  ])('%s', (search, choice) => expect(choiceOf(search)).toEqual(choice));
});

describe('lists of materials', () => {
  test('what the profile knows stands beside, ticks are kept, nothing sensitive is asked of it', () => {
    const list = listDocument(LISTS['manual-verification'], { licence: true }, { enterpriseName: NAME });
    const items = list.sections.flatMap((section) => section.items);
    expect(items[0]).toMatchObject({ text: `企业中文名称：${NAME}`, ticked: false });
    expect(items.filter(({ ticked }) => ticked).map(({ text }) => text)).toEqual([
      '营业执照扫描件，加盖单位公章',
    ]);
    for (const { sections } of Object.values(LISTS))
      for (const { from } of sections.flatMap((section) => section.items))
        expect(from ?? '').not.toMatch(/idNumber/);
  });
  test.each(Object.values(LISTS))('$title: ids are given once', ({ sections }) => {
    const ids = sections.flatMap(({ items }) => items.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
  test('where each goes', () => {
    expect(LETTERS.change.dispatch.email).toBe('zxzj@ec.com.cn');
    expect(LISTS['password-reset'].dispatch.email).toBe('zxkt@ec.com.cn');
    expect(LETTERS.close.dispatch.attachments).toContain('营业执照加盖公章扫描件');
  });
});

test.each([
  [NAME, `解绑说明-${NAME}.docx`],
  ['', '解绑说明.docx'],
  ['a/b:c*"\n', '解绑说明-a_b_c_.docx'],
])('a file for %j is called %s', (company, wanted) => expect(fileName('解绑说明', company)).toBe(wanted));

/** Texts for people, wherever they stand; examples and sources are quoted as they are. */
function said(given: unknown, key = ''): string[] {
  if (/^(?:id|key|from|source|kind|example)$/.test(key)) return [];
  if (typeof given === 'string') return [given];
  if (typeof given !== 'object' || given === null) return [];
  return Object.entries(given).flatMap(([name, inner]) => said(inner, Array.isArray(given) ? key : name));
}
test.each([...Object.values(LETTERS), ...Object.values(LISTS)])(
  '$title is punctuated as Chinese is',
  (spec) => {
    for (const text of said(spec)) {
      expect(text).not.toMatch(/[\u4e00-\u9fff][,;:!?()]|[,;:!?()][\u4e00-\u9fff]|"|'|，，|。。/);
    }
  },
);
