import { describe, expect, test } from 'vitest';
import type { Contact, FlowSpec, KnownError, Portal } from '../../lib/portals/define.ts';
import { buildSearch } from '../../lib/search/index.ts';

const ABOUT = { source: '000 一', checkedOn: '2026-11-21' };
const flow = (id: string, title: string): FlowSpec => ({
  ...ABOUT,
  id,
  title,
  choose: `要${title}`,
  branches: [
    { id: 'paper', choose: '用纸质材料办' },
    { id: 'online', choose: '在网上办' },
  ],
  steps: [
    { title: '打开首页', pages: [], action: '点击【进入】。' },
    { title: '邮寄材料', pages: [], action: '把材料寄给窗口。', branch: 'paper' },
    {
      title: '等待回执',
      pages: [],
      action: '三天内会有短信。',
      branch: 'paper',
      note: '可以打 020-55501234 问。',
    },
    { title: '填写表格', pages: [], action: '填好以后点击【下一步】。', branch: 'online' },
  ],
});
const broken: KnownError = {
  ...ABOUT,
  id: 'broken',
  title: '窗口系统打不开',
  why: '夜里在维护。',
  remedy: ['明天早上再来。'],
  severity: 'error',
  seen: ['系统维护中，请于次日八点后访问'],
  details: { unsure: '节假日的维护时间不一样。' },
  actions: [
    { do: 'call', phone: '020-55501234', label: '复制电话' },
    { do: 'flow', flow: 'zxkt.visit', label: '带我去办' },
  ],
};
const portal = (id: string, given: Partial<Portal>): Portal => ({
  id,
  name: id,
  short: id,
  hosts: [],
  pages: [],
  flows: [],
  errors: [],
  answers: [],
  ...given,
});
const line = (portalId: string, region: string[], phones: string[]): Contact => ({
  ...ABOUT,
  portal: portalId,
  region,
  kind: '政策咨询',
  phones,
  purpose: '回答政策问题',
});
const search = buildSearch(
  [
    portal('zxkt', {
      flows: [flow('zxkt.visit', '预约窗口')],
      errors: [broken],
      answers: [
        {
          ...ABOUT,
          id: 'a1',
          question: '预约能取消吗？',
          answer: ['能取消。', '提前一天。'],
          leadsTo: 'zxkt.visit',
        },
      ],
    }),
    portal('zjtx', { flows: [flow('zjtx.visit', '预约窗口')] }),
  ],
  [
    {
      ...ABOUT,
      id: 'slow',
      title: '网速太慢',
      why: '网络拥挤。',
      remedy: ['换个时间。'],
      severity: 'advice',
    },
  ],
  [
    line('zjtx', [], ['12345']),
    line('zjtx', ['广东省'], ['020-11112222']),
    line('zjtx', ['广东省', '珠海市'], ['0756-2223333']),
    line('zjtx', ['吉林省'], ['0431-1112222']),
    line('zjtx', ['吉林省'], ['0431-9998888']),
  ],
);
const ids = (query: string, options = {}) => search.find(query, options).map(({ id }) => id);

describe('what comes first', () => {
  test('the own family, the other behind', () => {
    expect(ids('预约窗口', { family: 'fund' }).slice(0, 2)).toEqual(['zxkt.visit#0', 'zjtx.visit#0']);
    expect(ids('预约窗口', { family: 'sme' }).slice(0, 2)).toEqual(['zjtx.visit#0', 'zxkt.visit#0']);
  });
  test('a pasted message, whatever portal is open', () => {
    expect(ids('系统维护中，请于次日八点后访问', { family: 'sme' })[0]).toBe('broken');
  });
  test('what belongs to no portal is common to both', () => {
    expect(ids('网速太慢', { family: 'sme' })[0]).toBe('slow');
    expect(search.find('网速太慢', { family: 'fund' })[0]!.score).toBe(search.find('网速太慢')[0]!.score);
  });
  test('the first step of a flow by the name of the flow', () => {
    expect(ids('预约窗口', { family: 'fund' })[0]).toBe('zxkt.visit#0');
  });
  test('the first step of a case by the name of the case', () => {
    expect(ids('纸质材料', { family: 'fund' })[0]).toBe('zxkt.visit#1');
  });
  test('own region: city, province, the national line, elsewhere', () => {
    const region = { province: '广东省', city: '珠海市', county: '香洲区' };
    expect(ids('政策咨询 电话', { region })).toEqual([
      'zjtx|广东省/珠海市|政策咨询',
      'zjtx|广东省|政策咨询',
      'zjtx||政策咨询',
      'zjtx|吉林省|政策咨询',
      'zjtx|吉林省|政策咨询|2',
    ]);
  });
  test('without a region the national line; a region that is named is the one', () => {
    expect(ids('电话')[0]).toBe('zjtx||政策咨询');
    expect(ids('吉林 电话', { region: { province: '广东省' } })[0]).toBe('zjtx|吉林省|政策咨询');
    expect(ids('吉林 电话')).not.toContain('zjtx|广东省|政策咨询');
  });
});

describe('what a hit carries', () => {
  test('a step: flow, branch, index, action and note', () => {
    expect(search.find('等待回执', { family: 'fund' })[0]).toMatchObject({
      kind: 'step',
      id: 'zxkt.visit#2',
      portal: 'zxkt',
      flow: 'zxkt.visit',
      branch: 'paper',
      step: 2,
      lines: ['三天内会有短信。', '可以打 020-55501234 问。'],
      ...ABOUT,
    });
  });
  test('a known error: why, remedy, phone, and where it leads', () => {
    expect(search.find('系统维护中')[0]).toMatchObject({
      kind: 'error',
      id: 'broken',
      text: '系统维护中，请于次日八点后访问',
      why: '夜里在维护。',
      lines: ['明天早上再来。'],
      phones: ['020-55501234'],
      leadsTo: 'zxkt.visit',
    });
  });
  test('details of an error are searched, and shown when they matched', () => {
    expect(search.find('节假日')[0]).toMatchObject({ id: 'broken', text: '节假日的维护时间不一样。' });
  });
  test('an answer: the sentence that matched, and where it leads', () => {
    expect(search.find('提前一天')[0]).toMatchObject({
      kind: 'answer',
      text: '提前一天。',
      leadsTo: 'zxkt.visit',
    });
  });
  test('a contact: its phones; a letter and a list: which one', () => {
    expect(search.find('珠海')[0]).toMatchObject({ kind: 'contact', phones: ['0756-2223333'] });
    expect(search.find('注销说明')[0]).toMatchObject({ kind: 'letter', letter: 'close' });
    expect(search.find('人工核验材料')[0]).toMatchObject({
      kind: 'letter',
      checklist: 'manual-verification',
    });
  });
  test('nothing but plain data', () => {
    const hits = search.find('预约');
    expect(hits.length).toBeGreaterThan(0);
    expect(structuredClone(hits)).toEqual(JSON.parse(JSON.stringify(hits)));
  });
  test('no id twice, not more than asked for, falling scores', () => {
    const hits = search.find('电话');
    expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
    expect(search.find('电话', { limit: 2 })).toHaveLength(2);
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a));
  });
  test.each([
    ['02055501234', ['broken', 'zjtx.visit#2', 'zxkt.visit#2']],
    ['5550 1234', ['broken', 'zjtx.visit#2', 'zxkt.visit#2']],
    ['0756', ['zjtx|广东省/珠海市|政策咨询']],
    ['99998', []],
  ])('digits %s', (query, wanted) => {
    expect(ids(query).sort()).toEqual(wanted);
  });
});

test('nothing told, nothing found', () => {
  const empty = buildSearch([], [], []);
  expect(empty.find('注册')).toEqual([]);
  expect(empty.find('变更说明')).toHaveLength(1);
});
