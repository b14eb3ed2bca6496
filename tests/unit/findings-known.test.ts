import { describe, expect, test } from 'vitest';
import type { BlockKind, Control } from '../../lib/model/page.ts';
import { digest } from '../../lib/text/digest.ts';
import { field, options } from './fixtures/engine.ts';
import { ALL, found, ids, type Situation } from './fixtures/engine-findings.ts';

const controls = (...list: Control[]): Situation => ({ controls: list });
const files = (...types: string[]) => types.map((type) => ({ size: 1024, type }));
const file = (...types: string[]) => controls(field('佐证材料', { kind: 'file', files: files(...types) }));
const texts = (...list: [BlockKind, string][]): Situation => ({ texts: list });
const said = (label: string, ...verdicts: string[]) => controls(field(label, { verdicts }), field('其他'));
const CODE = '统一社会信用代码';
const OLD = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/69.0.3497.100 Safari/537.36';
const NEW = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130.0.0.0 Safari/537.36 Edg/130.0';
const points = (filled: boolean, rest: boolean) =>
  controls(
    field('营业收入 | ②企业创新积分核心指标', { filled }),
    field('研发费用 | ②企业创新积分核心指标', { filled: rest }),
    field('奖项 | ③选择填写指标'),
  );

type Row = [id: string, page: string, seen: boolean, bad: Situation, fine: Situation];
const rows: Row[] = [
  [
    'all-selected',
    'zxkt.qualification-form',
    false,
    controls(field('行业划分', { kind: 'listbox', options: options('>全部') })),
    controls(field('行业划分', { kind: 'listbox', options: options('全部', '>制造业') })),
  ],
  [
    'code-missing',
    'zxkt.qualification-view',
    true,
    texts(['text', '企业名称：示例公司'], ['text', `${CODE}：`]),
    texts(['text', '企业名称：示例公司'], ['text', `${CODE}：91350100M000100Y43`]),
  ],
  [
    'code-wrong',
    'zxkt.code-change',
    false,
    said(`新${CODE}`, 'code:checksum'),
    said(`新${CODE}`, 'code:complete'),
  ],
  [
    'code-wrong',
    'zxkt.qualification-view',
    true,
    texts(['text', CODE], ['text', '91350100M000100Y44']),
    texts(['text', CODE], ['text', '91350100M000100Y43']),
  ],
  [
    'idle-before-save',
    'zxkt.project-form',
    false,
    { facts: { unsavedMinutes: 16 } },
    { facts: { unsavedMinutes: 3 } },
  ],
  ['login-prefix', 'ecomp.login', false, controls(field('用户名')), controls(field('验证码'))],
  [
    'name-region-locked',
    'zxkt.qualification-form',
    true,
    controls(field('企业名称', { readonly: true, shown: '示例公司' }), field('联系人')),
    controls(field('企业名称'), field('联系人')),
  ],
  [
    'project-name-reused',
    'zxkt.project-form',
    false,
    { ...controls(field('项目名称', { digest: digest('甲展') })), facts: { oldNames: [digest('甲展')] } },
    { ...controls(field('项目名称', { digest: digest('乙展') })), facts: { oldNames: [digest('甲展')] } },
  ],
  [
    'red-hints',
    'zxkt.project-form',
    true,
    controls(field('金额', { error: '请输入数字' })),
    controls(field('金额')),
  ],
  ['proof-format', 'ecomp.recover-account', false, file('docx'), file('pdf')],
  ['proof-format', 'ecomp.recover-account', false, file('jpg', 'jpg'), file('jpeg')],
  ['browser-unsupported', 'zxkt.home', false, { facts: { browser: OLD } }, { facts: { browser: NEW } }],
  [
    'browser-unsupported',
    'miit-account.login',
    false,
    { facts: { browser: `${NEW} QQBrowser/13.0` } },
    { facts: { browser: 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0' } },
  ],
  ['login-name-format', 'miit-account.register', false, said('登录名', 'login:space'), said('登录名')],
  [
    'natural-person-account',
    'miit-account.register',
    false,
    controls(field('用户类型', { kind: 'radio', options: options('法人', '>自然人') })),
    controls(field('用户类型', { kind: 'radio', options: options('>法人', '自然人') })),
  ],
  [
    'natural-person-credit-code',
    'miit-account.login',
    false,
    said('登录名/统一社会信用代码', 'login:credit-code', 'login:length'),
    said('登录名/统一社会信用代码', 'login:length'),
  ],
  ['natural-person-credit-code', 'miit-account.login', false, said(CODE, 'code:complete'), said(CODE)],
  ['password-format', 'miit-account.register', false, said('密码', 'password:mix'), said('密码')],
  [
    'password-mismatch',
    'miit-account.recover-password',
    false,
    said('确认新密码', 'password:mismatch'),
    said('确认新密码'),
  ],
  [
    'digital-assessment-missing',
    'zjtx.form-specialised',
    false,
    texts(['text', '数字化水平级别：'], ['button', '去自评']),
    texts(['text', '数字化水平级别：二级'], ['button', '去自评']),
  ],
  [
    'digital-assessment-missing',
    'zjtx.form-specialised',
    false,
    controls(field('数字化水平', { readonly: true })),
    controls(field('数字化水平', { readonly: true, shown: '二级', filled: true })),
  ],
  [
    'edit-locked',
    'zjtx.enterprise-info',
    true,
    texts(['text', '专精特新中小企业'], ['button', '信息更新']),
    texts(['text', '专精特新中小企业'], ['button', '编辑']),
  ],
  [
    'major-change-overdue',
    'zjtx.major-change',
    false,
    said('变更时间', 'date:over-3-months'),
    said('变更时间'),
  ],
  [
    'name-code-readonly',
    'zjtx.financing-form',
    true,
    controls(field('企业名称', { readonly: true, shown: '示例公司' }), field('联系人')),
    controls(field('企业名称'), field('联系人')),
  ],
  [
    'no-withdraw-button',
    'zjtx.application-records',
    true,
    texts(['text', '审核中'], ['button', '查看']),
    texts(['text', '审核中'], ['button', '撤回']),
  ],
  [
    'place-industry-decide',
    'zjtx.enterprise-info-edit',
    false,
    controls(field('企业注册地', { kind: 'select' })),
    controls(field('通讯地址')),
  ],
  ['required-parts', 'zjtx.financing-form', false, points(true, false), points(true, true)],
  [
    'required-parts',
    'zjtx.financing-form',
    false,
    { ...points(false, false), facts: { pressed: '提交' } },
    points(false, false),
  ],
  [
    'tree-not-leaf',
    'zjtx.enterprise-info-edit',
    false,
    said('具体细分领域名称', 'industry:not-leaf'),
    said('具体细分领域名称'),
  ],
  [
    'tree-not-leaf',
    'zjtx.enterprise-info-edit',
    false,
    controls(field('所属行业', { filled: true }), field('产品')),
    controls(field('所属行业', { filled: true }), field('产品', { filled: true })),
  ],
  ['update-closed', 'zjtx.info-update', false, {}, { facts: { today: '2026-04-15' } }],
  [
    'upload-too-large',
    'zjtx.form-specialised',
    false,
    controls(field('佐证材料', { kind: 'file', files: [{ size: 301 * 1024 * 1024, type: 'zip' }] })),
    file('zip'),
  ],
  ['upload-type', 'zjtx.form-innovative', false, file('rar'), file('xlsx')],
  ['upload-many', 'zjtx.form-little-giant', false, file('pdf', 'pdf'), file('zip')],
  [
    'withdraw-after-deadline',
    'zjtx.application-records',
    false,
    texts(['text', '申报截止日期：2026-10-31'], ['button', '撤回']),
    texts(['text', '申报截止日期：2026-12-31'], ['button', '撤回']),
  ],
  [
    'withdraw-after-deadline',
    'zjtx.application-records',
    false,
    texts(['link', '撤回修改']),
    texts(['link', '查看']),
  ],
];

describe('a known error is noticed before the portal complains', () => {
  test.each(rows)('%s on %s', (id, page, seen, bad, fine) => {
    const one = found({ page, ...bad, errors: ALL }).find((finding) => finding.id === id);
    expect(one).toMatchObject({ seen, said: false });
    expect(ids({ page, ...fine, errors: ALL })).not.toContain(id);
    expect(ids({ page: 'zxkt.contacts', ...bad, errors: ALL })).not.toContain(id);
    expect(ids({ page: null, ...bad, errors: ALL })).not.toContain(id);
  });
  test.each([
    ['sent-to-service-portal', 'miit-service.portal'],
    ['countdown', 'zjtx.financing-notice'],
  ])('%s as soon as %s is open', (id, page) => {
    expect(found({ page, errors: ALL })).toMatchObject([{ id, seen: true }]);
    expect(ids({ page: 'zjtx.home', errors: ALL })).toEqual([]);
  });
  test('every check of every known error is among these', () => {
    const tried = new Set([...rows.map(([id]) => id), 'sent-to-service-portal', 'countdown']);
    const checked = ALL.filter(({ observed, foreseen }) => observed || foreseen).map(({ id }) => id);
    expect(checked.filter((id) => !tried.has(id))).toEqual([]);
  });
});

describe('what is said of it', () => {
  const one = (id: string, situation: Situation) =>
    found({ ...situation, errors: ALL }).find((f) => f.id === id);
  test('the detail that fits', () => {
    const code = (verdict: string) => one('code-wrong', { page: 'zxkt.code-change', ...said(CODE, verdict) });
    expect(code('code:length')?.message).toContain('位数不对');
    expect(code('code:checksum')?.message).toContain('最后一位');
    const mix = one('password-format', { page: 'miit-account.register', ...said('密码', 'password:mix') });
    expect(mix?.message).toContain('少了一种');
  });
  test('no certainty where there is none', () => {
    const update = { page: 'zjtx.info-update', facts: { today: '2026-02-01' } };
    expect(one('update-closed', update)).toMatchObject({ severity: 'advice' });
    const records = { page: 'zjtx.application-records', ...texts(['button', '撤回']) };
    expect(one('withdraw-after-deadline', records)).toMatchObject({ severity: 'advice' });
    const pressed = one('withdraw-after-deadline', { ...records, facts: { pressed: '撤回' } });
    expect(pressed).toMatchObject({ severity: 'error', places: [{ frameId: 3 }] });
  });
  test('advice stays advice', () => {
    const edit = { page: 'zjtx.enterprise-info-edit', ...controls(field('所属行业')) };
    expect(one('place-industry-decide', edit)).toMatchObject({ severity: 'advice' });
    expect(one('countdown', { page: 'zjtx.financing-notice' })).toMatchObject({ severity: 'advice' });
  });
  test('the contrary of a message is not the message', () => {
    const heard = (id: string, page: string, text: string) =>
      ids({ page, heard: [text], errors: ALL }).includes(id);
    const verify = 'miit-account.verify-form';
    expect(heard('credit-code-exists', verify, '统一社会信用代码已存在')).toBe(true);
    expect(heard('credit-code-exists', verify, '统一社会信用代码不存在')).toBe(false);
    expect(heard('credit-code-exists', verify, '统一社会信用代码未注册')).toBe(false);
    expect(heard('digital-assessment-missing', 'zjtx.form-specialised', '未完成数字化水平评测')).toBe(true);
    expect(heard('digital-assessment-missing', 'zjtx.form-specialised', '已完成数字化水平评测')).toBe(false);
  });
});
