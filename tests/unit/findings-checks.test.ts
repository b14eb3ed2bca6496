import { describe, expect, test } from 'vitest';
import { namesIn } from '../../lib/advise/findings.ts';
import type { Check } from '../../lib/portals/define.ts';
import { digest } from '../../lib/text/digest.ts';
import { block, blocks, field, page, ZXKT } from './fixtures/engine.ts';
import { cases, files, MB, texts } from './fixtures/engine-checks.ts';
import { at, type Situation } from './fixtures/engine-findings.ts';

const pages = ['p'];

describe.each(cases)('%s', (_, check, bad, fine) => {
  test.each(bad)('finds: %s', (__, situation) => {
    expect(at(check, situation)).toMatchObject({ id: 'made', seen: false, said: false });
    expect(at(check, { ...situation, page: 'q' })).toBeUndefined();
  });
  test.each(fine)('is content: %s', (__, situation) => {
    expect(at(check, situation)).toBeUndefined();
  });
  test('counts as seen when it is an observation', () => {
    const situation = bad[0]?.[1] as Situation;
    const rest = { observed: check };
    expect(at(check, situation, rest)).toMatchObject({ seen: true, said: false });
  });
});

describe('what a finding says', () => {
  test('each place with the name of its field', () => {
    const controls = [field('金额', { error: '不能为空' }), field('日期', { error: '格式不对' })];
    expect(at({ check: 'hinted', pages }, { controls })).toMatchObject({
      message: '有 2 处提示：金额（不能为空）、日期（格式不对）。',
      places: controls.map(({ ref, label }) => ({ frameId: 3, ref, label })),
    });
  });
  test('the detail of its first verdict, else its title', () => {
    const check: Check = {
      check: 'verdict',
      fields: ['代码'],
      verdicts: ['code:length', 'code:checksum'],
      pages,
    };
    const controls = ['code:checksum', 'code:length'].map((one) => field('代码', { verdicts: [one] }));
    const details = { 'code:checksum': '校验位不对。' };
    expect(at(check, { controls }, { details })).toMatchObject({ message: '校验位不对。' });
    expect(at(check, { controls }, { details })?.places).toHaveLength(2);
    expect(at(check, { controls })).toMatchObject({ message: '标题' });
  });
  test('what is missing', () => {
    const check: Check = { check: 'parts-incomplete', parts: [['核心指标']], optional: [], pages };
    const empty = ['甲', '乙', '丙'].map((name) => field(`${name} | 核心指标`));
    const situation = { controls: empty, facts: { pressed: '【提交】' } };
    expect(at(check, situation)).toBeUndefined();
    expect(at(check, situation, { before: ['提交'] })).toMatchObject({
      message: '还有 3 处空着：甲、乙、丙。',
      places: empty.map(({ ref }) => ({ ref })),
    });
  });
  test('several checks are joined', () => {
    const size: Check = { check: 'upload', megabytes: 1, pages };
    const type: Check = { check: 'upload', types: ['pdf'], pages };
    const one = field('甲', { kind: 'file', files: [{ size: 2 * MB, type: 'pdf' }] });
    const other = field('乙', { kind: 'file', files: files('rar') });
    const both = at(size, { controls: [one, other] }, { foreseen: [size, type] });
    expect(both?.places.map(({ ref }) => ref)).toEqual([one.ref, other.ref]);
    expect(both?.message).toBe('选中的文件有 2M。');
    const onlyOnce = at(size, { controls: [one] }, { foreseen: [size, size], observed: size });
    expect(onlyOnce).toMatchObject({ seen: true, places: [{ ref: one.ref }] });
    expect(onlyOnce?.places).toHaveLength(1);
  });
  test('advice stays advice when it is only seen on the page, and weighs more when the portal says it', () => {
    const check: Check = { check: 'page-open', pages };
    expect(at(check, {}, { observed: check, severity: 'advice' })).toMatchObject({ severity: 'advice' });
    const seen = { seen: ['项目已受理，不能修改', '已受理'], severity: 'advice' as const };
    expect(at(check, { heard: ['项目已受理，不能修改'] }, seen)).toMatchObject({ severity: 'warning' });
    expect(at(check, texts('已受理'), seen)).toMatchObject({ severity: 'advice', said: true });
  });
});

describe('a rule of another time', () => {
  const check: Check = { check: 'page-open', pages };
  test.each([
    [{ validTo: '2026-11-20' }, true],
    [{ validFrom: '2026-11-22' }, true],
    [{ validFrom: '2026-11-21', validTo: '2026-11-21' }, false],
    [{}, false],
  ])('%j is out of date: %s', (dates, outdated) => {
    const severity = outdated ? 'advice' : 'error';
    expect(at(check, {}, dates)).toMatchObject({ outdated, severity });
  });
});

describe('names of a list', () => {
  const list = page(
    ZXKT,
    blocks('label', '序号', '项目名称', '项目类型', '状态', '操作'),
    [block('text', '1'), block('link', '境外展览会甲'), block('text', '境外展会'), block('text', '不同意')],
    blocks('button', '修改', '删除'),
    [block('text', '2'), block('text', '境外展览会乙'), block('text', '境外展会'), block('text', '同意')],
    blocks('button', '资金拨付'),
    [block('text', '3'), block('text', '管理体系认证丙'), block('text', '审核结果：不同意')],
  );
  const names = namesIn(list, ['不同意']);
  test('are those in the rows that were refused', () => {
    expect(names).toEqual(expect.arrayContaining([digest('境外展览会甲'), digest('管理体系认证丙')]));
    expect(names).not.toContain(digest('境外展览会乙'));
  });
  test('are not headings, numbers or the status', () => {
    for (const text of ['项目名称', '1', '2', '3', '不同意', '同意'])
      expect(names).not.toContain(digest(text));
  });
});
