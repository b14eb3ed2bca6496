import { describe, expect, test } from 'vitest';
import { recognise } from '../../lib/advise/recognise.ts';
import ecomp from '../../lib/portals/ecomp/index.ts';
import miitAccount from '../../lib/portals/miit-account/index.ts';
import miitService from '../../lib/portals/miit-service/index.ts';
import zjtx from '../../lib/portals/zjtx/index.ts';
import zxkt from '../../lib/portals/zxkt/index.ts';
import { blocks, ECOMP, field, frame, menu, page, ZXKT } from './fixtures/engine.ts';
import { half, SHAPES, shape, whole } from './fixtures/engine-pages.ts';
import { LAYOUTS } from './fixtures/engine-pages-layouts.ts';
import { MORE } from './fixtures/engine-pages-more.ts';
import { TALK } from './fixtures/engine-pages-talk.ts';

const PORTALS = [zxkt, ecomp, zjtx, miitAccount, miitService];
const named = (...frames: ReturnType<typeof frame>[]) => recognise(frames, PORTALS).page?.page ?? null;

test('every page of every portal is tried here', () => {
  const known = PORTALS.flatMap((portal) => portal.pages.map(({ id }) => id));
  expect(SHAPES.map(({ id }) => id).sort()).toEqual(known.sort());
});

describe('a page is recognised by the words of the manuals', () => {
  test.each(SHAPES.map((one) => [one.id, one] as const))('%s', (id, one) => {
    const { page: best, candidates } = recognise([whole(one)], PORTALS);
    expect({
      best: best?.page ?? null,
      candidates: candidates.map((c) => `${c.page} ${c.confidence}`),
    }).toEqual({
      best: id,
      candidates: expect.anything(),
    });
    expect(best?.confidence).toBeGreaterThanOrEqual(0.6);
    expect(best?.title).not.toBe('');
    expect(best?.signals.length).toBeGreaterThan(0);
  });
});

describe.each(Object.entries(LAYOUTS))('built as %s', (_, build) => {
  test.each(SHAPES.map((one) => [one.id, one] as const))('%s keeps its name', (id, one) => {
    const { page: best, candidates } = recognise(build(one), PORTALS);
    expect([best?.page ?? null, candidates.map((c) => `${c.page} ${c.confidence}`)]).toEqual([
      id,
      expect.anything(),
    ]);
  });
});

test.each(MORE)('%s: %s', (_, id, frames) => {
  const { page: best, candidates } = recognise(frames, PORTALS);
  expect([best?.page ?? null, candidates.map((c) => `${c.page} ${c.confidence}`)]).toEqual([
    id,
    expect.anything(),
  ]);
});

describe('a page is not known by half of its words', () => {
  // The contacts page is marked by one text only: without it nothing is left to halve.
  const several = SHAPES.filter(({ marks }) => marks.length > 1);
  test.each(several.map((one) => [one.id, one] as const))('%s', (id, one) => {
    expect(named(half(one))).not.toBe(id);
  });
});

test.each(['http://elsewhere.example/', 'http://zxkt.mofcom.gov.cn.example/'])(
  'none of them is recognised on %s',
  (url) => {
    for (const one of SHAPES) expect(named(whole({ ...one, url }))).toBeNull();
  },
);

describe('a portal does not own the pages of another', () => {
  const homes = PORTALS.map(({ hosts }) => `https://${hosts[0]}/`);
  test.each(SHAPES.map((one) => [one.id, one] as const))('%s', (_, one) => {
    const others = homes.filter((home) => new URL(home).host !== new URL(one.url).host);
    for (const url of others) expect(named(whole({ ...one, url }))).not.toBe(one.id);
  });
});

describe('pages that only talk about another', () => {
  const head = menu('在线注册', '在线申报', '在线工作');
  test.each([
    [
      'an FAQ with the front page’s head',
      page(
        `${ZXKT}news/faq.jsp`,
        head,
        blocks('text', '当前位置：首页 > 常见问题'),
        blocks('heading', '企业用户常见问题', '提交资质信息时报错如何处理？'),
        blocks(
          'text',
          '请将注册填写页面，行业划分、主营业务和商品选择方框里选择的“全部”删除即可，再点击“注册会员”。',
        ),
        { proseLength: 3200 },
      ),
    ],
    [
      'a news article about the notice',
      page(
        `${ZXKT}news/1024.jsp`,
        head,
        blocks('heading', '关于登录账号变更的通知'),
        blocks('text', '发布时间：2026-03-01', '登录账号变更为“zxkt_原账号”，原登录密码保持不变。'),
        blocks('link', '上一篇', '下一篇'),
        { proseLength: 1800 },
      ),
    ],
    [
      'a manual that names every button of the hall',
      page(
        `${ECOMP}help.html`,
        blocks('heading', '个人业务大厅', '操作手册'),
        blocks('text', '通过个人业务大厅首页左上角的“增加应用”，打开选择应用页面，再点击“进入应用”。'),
        { proseLength: 5000 },
      ),
    ],
    ['an empty page', page(ZXKT)],
    [
      'a list with the columns of the contacts page',
      page(
        `${ZXKT}entp/list.jsp`,
        blocks('heading', '参展企业名单'),
        blocks('label', '地区', '企业名称', '联系人', '联系电话'),
      ),
    ],
  ])('%s is none', (_, model) => {
    expect(named(frame(model))).toBeNull();
  });
  test.each(TALK)('%s is none', (_, model) => {
    const { page: best, candidates } = recognise([model], PORTALS);
    expect([best?.page ?? null, candidates.map((c) => `${c.page} ${c.confidence}`)]).toEqual([
      null,
      expect.anything(),
    ]);
  });
});

test('a project form that shares fields with the qualification is the project form', () => {
  const model = page(
    `${ZXKT}entp/project.jsp`,
    blocks('heading', '项目申报'),
    [
      field('项目名称'),
      field('行业划分'),
      field('主营业务'),
      field('统一社会信用代码'),
      field('申请金额（万元）'),
    ],
    blocks('button', '保存', '提交'),
  );
  expect(named(frame(model))).toBe('zxkt.project-form');
});

describe('pages inside the workspace', () => {
  const around = page(`${ZXKT}entp/work/index.jsp`, { title: '外贸发展专项资金' });
  const left = whole(shape('zxkt.workspace')).page;

  const INNER = [
    'qualification-view',
    'year-select',
    'project-list',
    'project-form',
    'fund-disbursement',
    'print',
  ];
  test.each([...INNER, 'code-change'].map((name) => `zxkt.${name}`))(
    '%s is named rather than its surround',
    (id) => {
      expect(named(frame(around), frame(left, 1), { ...whole(shape(id)), frameId: 2, top: false })).toBe(id);
    },
  );
  test('the welcome page is the workspace itself', () => {
    const welcome = page(`${ZXKT}entp/work/main.jsp`, blocks('text', '审核结果：已公示'));
    expect(named(frame(around), frame(left, 1), frame(welcome, 2))).toBe('zxkt.workspace');
  });
  test('the contacts page keeps its name under the head of the front page', () => {
    const { url, marks, rest } = shape('zxkt.contacts');
    expect(named(frame(page(url, ...rest, ...marks, menu('在线注册', '在线申报', '在线工作'))))).toBe(
      'zxkt.contacts',
    );
  });
});

test('a wrapper that claims to be a menu does not hide the page inside it', () => {
  const whole = page(
    `${ZXKT}entp/qualification.jsp`,
    menu('申报管理', '资质管理', '输出申请表', '管理部门电话'),
    [
      '企业资质信息',
      '审核状态',
      '已公示',
      '企业名称',
      '统一社会信用代码',
      '行政区划',
      '行业划分',
      '主营业务',
      '商品选择',
    ].map((text) => ({ ...blocks('text', text)[0]!, menu: true })),
    menu('修改'),
  );
  expect(named(frame(whole))).toBe('zxkt.qualification-view');
});

test('the authorities’ workspace is not the enterprise’s', () => {
  const admin = page(
    ZXKT,
    menu('企业资质审核', '企业代码修改审核', '终端用户管理', '申报管理', '资质管理', '输出申请表'),
  );
  expect(named(frame(admin))).toBe('zxkt.admin-workspace');
});
