import { describe, expect, test } from 'vitest';
import { portalOf, recognise, SURE_PAGE } from '../../lib/advise/recognise.ts';
import zxkt from '../../lib/portals/zxkt/index.ts';
import { block, blocks, field, frame, menu, page, ZXKT } from './fixtures/engine.ts';
import { apply, full, HOST, on, portal, spec } from './fixtures/engine-portal.ts';

describe('the host is a gate', () => {
  test.each(['https://portal.example/', 'http://portal.example/any/path?x=1', 'HTTPS://PORTAL.EXAMPLE/a'])(
    '%s is the portal',
    (url) => {
      expect(portalOf(url, [portal([apply])])?.id).toBe('p');
      expect(on([apply], full(url))).toMatchObject({ portal: 'p', page: { page: 'p.apply' } });
    },
  );

  test.each([
    'https://portal.example.evil.example/',
    'https://portal-example/',
    'https://www.portal.example/',
    'https://example/portal.example/',
    'https://portal.example@evil.example/',
    'https://evil.example/?u=https://portal.example/',
    'https://evil.example/#portal.example',
    'https://p\u043ertal.example/',
    'file:///portal.example/index.html',
    'about:blank',
    'not an address',
    '',
  ])('%s is not', (url) => {
    expect(portalOf(url, [portal([apply])])).toBeNull();
    expect(on([apply], full(url))).toEqual({ portal: null, page: null, candidates: [] });
  });

  test('on a portal’s host an unknown page still names the portal', () => {
    expect(on([apply], page(HOST))).toEqual({ portal: 'p', page: null, candidates: [] });
  });
});

describe('paths are hints', () => {
  const hinted = { ...apply, paths: ['/apply'] };
  test('a fitting path makes surer', () => {
    const some = (url: string) =>
      on([hinted], page(url, blocks('heading', '项目申报'))).candidates[0]?.confidence ?? 0;
    expect(some(`${HOST}apply/1`)).toBeGreaterThan(some(`${HOST}other`));
  });
  test('a path alone is not enough', () => {
    expect(on([hinted], page(`${HOST}apply`)).candidates).toEqual([]);
  });
  test('another path does no harm', () => {
    expect(on([hinted], full(`${HOST}other`)).page?.page).toBe('p.apply');
  });
});

describe('surrounds and what stands inside', () => {
  const shell = spec('p.shell', { signals: [{ text: '我的工作台', weight: 3 }], shell: true });
  const around = page(HOST, blocks('heading', '我的工作台'));
  test('a sure page inside hides the surround', () => {
    expect(on([shell, apply], around, full()).page?.page).toBe('p.apply');
  });
  test('without one the surround is the page', () => {
    expect(on([shell, apply], around, page(HOST)).page?.page).toBe('p.shell');
  });
});

describe('what a menu offers', () => {
  const apply2 = spec('p.apply', { signals: [{ text: '项目申报', kind: 'heading', weight: 3 }] });
  test('a link with an ornament is a link, not the page’s title', () => {
    const line = (text: string) => page(HOST, blocks('link', '项目申报'), blocks('text', text));
    expect(on([apply2], line('├ 项目申报')).page).toBeNull();
    expect(on([apply2], page(HOST, blocks('text', '项目申报'))).page?.page).toBe('p.apply');
    // More than an ornament beside the link is a text of its own.
    expect(on([apply2], line('项目申报表')).page?.page).toBe('p.apply');
  });
  test('a heading inside the menu is none of the page', () => {
    expect(on([apply2], page(HOST, [block('heading', '项目申报', true)])).page).toBeNull();
    expect(on([apply2], page(HOST, [block('heading', '项目申报')])).page?.page).toBe('p.apply');
  });
});

describe('articles', () => {
  test('a long text without fields is talked about, not worked on', () => {
    expect(on([apply], full(HOST, { proseLength: 5000 })).page).toBeNull();
  });
  test('a long text among fields is a form with instructions', () => {
    expect(
      on([apply], full(HOST, { proseLength: 5000 }, [field('甲'), field('乙'), field('丙')])).page,
    ).not.toBeNull();
  });
  test('a page that is known to carry a long text is still itself', () => {
    expect(on([{ ...apply, prose: true }], full(HOST, { proseLength: 5000 })).page?.page).toBe('p.apply');
  });
});

describe('doubt', () => {
  const twin = { ...apply, id: 'p.twin', title: 'twin' };
  test('two pages that fit equally give candidates and no page', () => {
    const result = on([apply, twin], full());
    expect(result.page).toBeNull();
    expect(result.portal).toBe('p');
    expect(result.candidates.map((c) => c.page).sort()).toEqual(['p.apply', 'p.twin']);
  });
  test('the clearly better one is named, the other is still a candidate', () => {
    const poorer = { ...twin, sure: 5 };
    const result = on([poorer, apply], full());
    expect(result.page?.page).toBe('p.apply');
    expect(result.candidates.map((c) => c.page)).toEqual(['p.apply', 'p.twin']);
  });
  test('some signs give a candidate below the line, best first, at most three', () => {
    const vague = ['a', 'b', 'c', 'd'].map((name, i) => ({ ...apply, id: `p.${name}`, sure: 4 + i * 0.4 }));
    const { page: best, candidates } = on(vague, page(HOST, blocks('heading', '项目申报')));
    expect(best).toBeNull();
    expect(candidates.map((c) => c.page)).toEqual(['p.a', 'p.b', 'p.c']);
    for (const { confidence } of candidates) expect(confidence).toBeLessThan(SURE_PAGE);
  });
});

describe('frames of several hosts', () => {
  const other = portal(
    [spec('q.login', { signals: [{ text: '登录', kind: 'button', weight: 3 }] })],
    'q',
    'sign.example',
  );
  const login = (url: string) => page(url, blocks('button', '登录'));
  test('each frame speaks for its own portal only', () => {
    const frames = [frame(page(HOST)), frame(login('https://sign.example/'), 1)];
    expect(recognise(frames, [portal([apply]), other])).toMatchObject({
      portal: 'q',
      page: { page: 'q.login' },
    });
    expect(recognise([frame(page(HOST)), frame(login(HOST), 1)], [portal([apply]), other]).page).toBeNull();
  });
  test('a foreign frame’s words do not count', () => {
    const frames = [frame(page(HOST)), frame(full('https://ads.example/'), 1)];
    expect(recognise(frames, [portal([apply])])).toEqual({ portal: 'p', page: null, candidates: [] });
  });
  test('the signs may be spread over the portal’s frames', () => {
    const frames = [
      frame(page(HOST, blocks('heading', '项目申报'))),
      frame(page(HOST, blocks('button', '暂存')), 1),
    ];
    expect(recognise(frames, [portal([apply])]).page?.page).toBe('p.apply');
  });
});

test('a list of messages beside the workspace’s navigation is not the workspace', () => {
  const entries = ['申报管理', '资质管理', '输出申请表', '管理部门电话'];
  const shell = (...rest: Parameters<typeof page>[1][]) =>
    recognise([frame(page(ZXKT, menu(...entries), ...rest))], [zxkt]).page?.page ?? null;
  expect(shell()).toBe('zxkt.workspace');
  expect(shell(blocks('heading', '站内消息'), blocks('text', '标题', '发送时间', '状态'))).toBeNull();
  expect(shell(blocks('heading', '通知查阅'), blocks('button', '查询', '下一页'))).toBeNull();
});

test('no frames give nothing', () => {
  expect(recognise([], [portal([apply])])).toEqual({ portal: null, page: null, candidates: [] });
});
