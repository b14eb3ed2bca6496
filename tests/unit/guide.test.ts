import { describe, expect, test } from 'vitest';
import { guide, type Way } from '../../lib/advise/guide.ts';
import type { FrameModel } from '../../lib/model/page.ts';
import { defineFlow, type FlowSpec, type Step } from '../../lib/portals/define.ts';
import zjtx from '../../lib/portals/zjtx/index.ts';
import zxkt from '../../lib/portals/zxkt/index.ts';
import { blocks, ECOMP, field, frame, page, ZXKT } from './fixtures/engine.ts';
import { shape, whole } from './fixtures/engine-pages.ts';

const REGISTER = 'zxkt.register';
const SIGN_IN = 'zxkt.sign-in';
const way = (active: string | null, step?: number): Way => ({
  active,
  flows: active && step !== undefined ? { [active]: { step } } : {},
});
const at = (id: string, on: Way, frames: FrameModel[] = [whole(shape(id))]) =>
  guide(zxkt.flows, id, frames, on);

const hall = (...texts: string[]) => [
  frame(page(`${ECOMP}hall.html`, blocks('button', '增加应用'), blocks('text', ...texts))),
];
const emptyHall = hall('您还没有添加应用');
const fundHall = [
  frame(
    page(
      `${ECOMP}hall.html`,
      blocks('button', '增加应用', '进入应用'),
      blocks('text', '外贸发展专项资金（中小）网络管理应用'),
    ),
  ),
];
const form = (filled: boolean) => [
  frame(
    page(
      `${ZXKT}entp/regist.jsp`,
      ['企业名称', '行业划分', '主营业务', '商品选择'].map((label) => field(label, { filled })),
      blocks('button', '注册会员'),
    ),
  ),
];

describe('a walk through zxkt.register', () => {
  const walk: [string, number, string, number, FrameModel[] | undefined][] = [
    ['the front page', 1, 'zxkt.home', 0, undefined],
    ['the account form', 2, 'ecomp.register', 0, undefined],
    ['the list of applications', 3, 'ecomp.app-picker', 1, undefined],
    ['the hall without the application', 3, 'ecomp.hall', 1, emptyHall],
    ['the hall with the application', 4, 'ecomp.hall', 2, fundHall],
    ['the statement', 5, 'zxkt.registration-statement', 3, undefined],
    ['the empty form', 6, 'zxkt.qualification-form', 4, form(false)],
    ['the filled form', 7, 'zxkt.qualification-form', 5, form(true)],
    ['the hall after 注册会员', 8, 'ecomp.hall', 6, fundHall],
    ['the year page after 注册会员', 8, 'zxkt.year-select', 6, undefined],
    ['the workspace after 注册会员', 8, 'zxkt.workspace', 6, undefined],
    ['the qualification', 8, 'zxkt.qualification-view', 7, undefined],
  ];
  test.each(walk)('%s is step %i', (_, step, id, reached, frames) => {
    const told = at(id, way(REGISTER, reached), frames);
    expect(told).toMatchObject({ flow: REGISTER, step, of: 8, chosen: true });
    expect(told?.action).toMatch(/[。]$/);
    expect(told?.next === null).toBe(step === 8);
  });

  test('another application in the hall is not the one to enter', () => {
    const other = [
      frame(
        page(`${ECOMP}hall.html`, blocks('button', '增加应用', '进入应用'), blocks('text', '对外投资合作')),
      ),
    ];
    expect(at('ecomp.hall', way(REGISTER, 1), other)).toMatchObject({ step: 3 });
  });
  test('the user who comes back to an early page is told the early step', () => {
    expect(at('zxkt.home', way(REGISTER, 5))).toMatchObject({ flow: REGISTER, step: 1 });
  });
});

describe('a walk through zxkt.sign-in', () => {
  test.each([
    [1, 'zxkt.home', '在线申报'],
    [2, 'zxkt.login-notice', '这里'],
    [3, 'ecomp.login', '登录'],
    [4, 'ecomp.hall', '进入应用'],
    [5, 'zxkt.year-select', '确定'],
    [6, 'zxkt.workspace', '申报管理'],
  ])('step %i is %s with 【%s】', (step, id, button) => {
    const told = at(id, way(SIGN_IN));
    expect(told).toMatchObject({ flow: SIGN_IN, step, of: 6, chosen: true });
    expect(told?.target).toContain(button);
    expect(told?.action).toContain(`【${button}】`);
  });
});

describe('who has not said which flow', () => {
  test.each([
    ['zxkt.home', [REGISTER, SIGN_IN, 'zxkt.admin-sign-in']],
    ['ecomp.hall', [REGISTER, SIGN_IN, 'zxkt.admin-sign-in']],
    ['zxkt.workspace', [SIGN_IN, 'zxkt.declare-project', 'zxkt.change-qualification', 'zxkt.print-forms']],
  ])('is asked on %s', (id, flows) => {
    const told = at(id, way(null));
    expect(told).toMatchObject({ chosen: false, settled: false });
    expect(told?.choices.map(({ flow }) => flow)).toEqual(flows);
    for (const { label } of told?.choices ?? []) expect(label).not.toBe('');
  });
  test.each([
    ['ecomp.register', REGISTER],
    ['ecomp.login', SIGN_IN],
    ['zxkt.login-notice', SIGN_IN],
    ['zxkt.year-select', SIGN_IN],
    ['zxkt.qualification-form', REGISTER],
    ['zxkt.project-form', 'zxkt.declare-project'],
    ['zxkt.code-change', 'zxkt.change-qualification'],
    ['zxkt.print', 'zxkt.print-forms'],
    ['ecomp.recover-index', 'zxkt.recover'],
    ['zxkt.admin-workspace', 'zxkt.admin-sign-in'],
  ])('is not asked on %s, which is clearly one flow’s', (id, flow) => {
    expect(at(id, way(null))).toMatchObject({ flow, settled: true, chosen: false });
  });
  test('is taken on zxkt.workspace for somebody who signs in', () => {
    expect(at('zxkt.workspace', way(null))?.flow).toBe(SIGN_IN);
  });
  test.each([
    ['zjtx.home', 'zjtx.register'],
    ['miit-account.register', 'zjtx.register'],
    ['miit-account.login', 'zjtx.register'],
    ['zjtx.form-innovative', 'zjtx.apply-innovative'],
    ['zjtx.form-specialised', 'zjtx.apply-specialised'],
    ['zjtx.form-little-giant', 'zjtx.apply-little-giant'],
    ['zjtx.digital-assessment', 'zjtx.apply-specialised'],
    ['zjtx.enterprise-info-edit', 'zjtx.complete-info'],
    ['zjtx.application-records', 'zjtx.amend-application'],
    ['zjtx.info-update', 'zjtx.update-info'],
    ['zjtx.review', 'zjtx.review-qualification'],
    ['zjtx.major-change', 'zjtx.report-major-change'],
    ['zjtx.financing-form', 'zjtx.register-points'],
    ['miit-account.phone-change', 'zjtx.recover'],
    ['miit-service.portal', 'zjtx.return-from-service-portal'],
    ['miit-service.sme-zone', 'zjtx.return-from-service-portal'],
  ])('on %s is told %s', (id, flow) => {
    expect(guide(zjtx.flows, id, [], way(null))?.flow).toBe(flow);
  });
});

describe('a chosen flow', () => {
  test.each([
    ['zxkt.home', REGISTER],
    ['zxkt.home', SIGN_IN],
    ['ecomp.hall', REGISTER],
    ['ecomp.hall', SIGN_IN],
  ])('is kept on %s: %s', (id, flow) => {
    expect(at(id, way(flow))).toMatchObject({ flow, chosen: true, settled: true });
  });
  test('gives way, without being called chosen, on a page it does not go through', () => {
    expect(at('ecomp.login', way(REGISTER, 1))).toMatchObject({ flow: SIGN_IN, chosen: false });
  });
});

describe('a flow with cases', () => {
  const RECOVER = 'zxkt.recover';
  const chosen = (branch: string): Way => ({ active: RECOVER, flows: { [RECOVER]: { step: 0, branch } } });
  test('counts the steps of one case only', () => {
    const flow = zxkt.flows.find(({ id }) => id === RECOVER)!;
    for (const { id } of flow.branches ?? []) {
      const own = flow.steps.filter((step) => !step.branch || step.branch === id);
      const page = own.findLast((step) => step.pages.length > 0 && step.branch === id)?.pages[0];
      if (!page) continue;
      const told = guide([flow], page, [], chosen(id));
      expect(told?.of).toBe(own.length);
      expect(own[(told?.step ?? 0) - 1]).toBe(flow.steps[told?.index ?? -1]);
      expect(told?.branches.filter((one) => one.chosen).map((one) => one.id)).toEqual([id]);
    }
  });
  test('is told on the page on which it was chosen, even if it begins elsewhere', () => {
    const flow = zxkt.flows.find(({ id }) => id === 'zxkt.print-forms')!;
    const told = guide([flow], 'zxkt.home', [], way(flow.id), true);
    expect(told).toMatchObject({ flow: flow.id, step: 1, chosen: true });
    expect(guide([flow], 'zxkt.home', [], way(flow.id))).toBeNull();
  });
  test('stays in the case that was chosen on a page of another case', () => {
    const flow = zxkt.flows.find(({ id }) => id === RECOVER)!;
    for (const { id } of flow.branches ?? []) {
      for (const { pages, branch } of flow.steps) {
        if (!branch || branch === id || pages.length === 0) continue;
        const told = guide([flow], pages[0]!, [], chosen(id));
        const step = flow.steps[told?.index ?? -1];
        expect(step?.branch ?? id).toBe(id);
      }
    }
  });
  test('tells the first case that fits while none is chosen', () => {
    const told = at('zxkt.project-list', way('zxkt.declare-project'));
    expect(told).toMatchObject({ flow: 'zxkt.declare-project', chosen: true });
    expect(told?.branches.length).toBeGreaterThan(1);
    expect(told?.branches.some((one) => one.chosen)).toBe(false);
  });
});

test.each([null, 'zxkt.contacts', 'nowhere'])('page %s has no step', (id) => {
  expect(guide(zxkt.flows, id, [], way(REGISTER))).toBeNull();
});

describe('when a form counts as filled', () => {
  const step = (rest: Partial<Step>): Step => ({ title: 't', pages: ['p'], action: 'a。', ...rest });
  const flow: FlowSpec = defineFlow({
    id: 'f',
    title: 'f',
    choose: 'f',
    source: 'test',
    checkedOn: '2026-01-01',
    steps: [step({}), step({ when: { fieldsFilled: true } })],
  });
  const of = (controls: ReturnType<typeof field>[]) =>
    guide([flow], 'p', [frame(page('x', controls))], way('f'))?.step;
  const many = (count: number, rest: Parameters<typeof field>[1]) =>
    Array.from({ length: count }, (_, i) => field(`栏${i}`, rest));

  test('nine of ten are filled', () => {
    expect(of([...many(9, { filled: true }), ...many(1, {})])).toBe(2);
    expect(of([...many(8, { filled: true }), ...many(2, {})])).toBe(1);
  });
  test('all required ones are filled, whatever else is empty', () => {
    expect(of([...many(3, { filled: true, required: true }), ...many(7, {})])).toBe(2);
    expect(of([...many(2, { filled: true, required: true }), ...many(1, { required: true })])).toBe(1);
  });
  test('chips chosen count, locked fields and passwords do not', () => {
    expect(of(many(2, { kind: 'listbox', chosen: ['服装'] }))).toBe(2);
    expect(
      of([...many(1, { filled: true }), ...many(3, { disabled: true }), ...many(2, { kind: 'password' })]),
    ).toBe(2);
  });
  test('a page without fields is not filled', () => {
    expect(of([])).toBe(1);
  });
});
