import { describe, expect, test } from 'vitest';
import type { Control } from '../../lib/model/page.ts';
import { field, options } from './fixtures/engine.ts';
import { FAILED, FORM, found, ids, industry, type Situation } from './fixtures/engine-findings.ts';

describe('“全部” is foreseen', () => {
  const forms: [string, Control][] = [
    ['as a selected option', industry('>全部', '制造业')],
    ['as a chip', field('商品选择', { chosen: ['服装', '全部'] })],
    ['as a ticked box', field('主营业务', { kind: 'checkbox', options: options('>全部', '出口') })],
    ['among others', industry('>制造业', '>全部')],
    ['with dressing', field('行业划分（可多选）', { kind: 'select', options: options('>“全 部”') })],
    ['under a longer name', field('出口商品选择', { chosen: ['全部'] })],
    [
      'where only the row tells the name',
      field('| 行业划分', { kind: 'checkbox', options: options('>全部') }),
    ],
  ];
  test.each(forms)('%s', (_, control) => {
    const [finding, ...others] = found({ page: FORM, controls: [control] });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ id: 'all-selected', seen: false, severity: 'error', fix: true });
    expect(finding?.places).toMatchObject([{ frameId: 3, ref: control.ref }]);
    expect(finding?.places[0]?.label).toBe(control.label || control.context[0]);
  });
  test('at each of the fields that hold it', () => {
    const [finding] = found({
      page: FORM,
      controls: [industry('>全部'), field('主营业务', { chosen: ['全部'] }), field('商品选择')],
    });
    expect(finding?.places).toHaveLength(2);
  });

  test('in a box of chips without an input', () => {
    const picks = [{ ref: 'x', label: '商品选择', chosen: ['全部'] }];
    expect(found({ page: FORM, picks })).toMatchObject([
      { id: 'all-selected', places: [{ frameId: 3, ref: 'x' }] },
    ]);
  });
  test('on a page nobody recognised only where the form’s other fields stand too', () => {
    expect(ids({ controls: [industry('>全部'), field('主营业务')] })).toEqual(['all-selected']);
    expect(ids({ controls: [industry('>全部')] })).toEqual([]);
  });
  test('not on another page', () => {
    expect(ids({ page: 'zxkt.workspace', controls: [industry('>全部'), field('主营业务')] })).toEqual([]);
  });

  const fine: [string, Control][] = [
    ['an option nobody selected', industry('全部', '>制造业')],
    ['another field', field('审核状态', { kind: 'select', options: options('>全部', '已审核') })],
    ['a region', field('行政区划', { chosen: ['全部'] })],
    ['an option that only begins so', industry('>全部制造业')],
    ['nothing chosen', field('商品选择')],
    ['a sentence about the field', field('请先完成行业划分后再选择其余各项内容', { chosen: ['全部'] })],
  ];
  test.each(fine)('but not %s', (_, control) => {
    expect(ids({ page: FORM, controls: [control] })).toEqual([]);
  });
});

describe('what the portal has said is seen', () => {
  test.each<[string, Situation]>([
    ['in an alert that is gone', { heard: [FAILED] }],
    ['in a dialog', { texts: [['dialog', `提示：${FAILED}！`]] }],
    ['in a toast', { texts: [['toast', FAILED]] }],
    ['in the page', { texts: [['message', FAILED]] }],
  ])('%s', (_, situation) => {
    expect(found(situation)).toMatchObject([{ id: 'all-selected', seen: true, fix: false }]);
  });
  test('with the portal’s own words and a place when it is on the page', () => {
    const [written] = found({ texts: [['message', `${FAILED}！`]] });
    expect(written).toMatchObject({ message: `${FAILED}！`, places: [{ frameId: 3 }] });
    const [heard] = found({ heard: [`${FAILED}！`] });
    expect(heard).toMatchObject({ message: `${FAILED}！`, places: [] });
  });
  test('and can be fixed in one click while “全部” still stands in the form', () => {
    const all = found({ page: FORM, heard: [FAILED], controls: [industry('>全部')] });
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ seen: true, fix: true, places: [{ frameId: 3 }] });
    expect(all[0]?.actions.some((action) => action.do === 'fix')).toBe(true);
    expect(found({ heard: [FAILED] })[0]?.actions.some((action) => action.do === 'fix')).toBe(false);
  });
  test.each([
    ['您好，用户信息已经存在，请使用组织机构代码进行用户账号找回，点击这里进行找回。', 'user-exists'],
    ['用户信息不存在，请联系客服010-67870108进行处理', 'user-not-found'],
  ])('%s', (text, id) => {
    for (const kind of ['text', 'dialog', 'toast', 'message', 'heading'] as const) {
      expect(ids({ texts: [[kind, text]] })).toEqual([id]);
    }
    expect(ids({ heard: [text] })).toEqual([id]);
  });
  test('but not on a button or in a link', () => {
    for (const kind of ['button', 'link'] as const) expect(ids({ texts: [[kind, FAILED]] })).toEqual([]);
  });
});
