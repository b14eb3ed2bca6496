import { describe, expect, test } from 'vitest';
import type { BlockKind } from '../../lib/model/page.ts';
import { defineError, type KnownError } from '../../lib/portals/define.ts';
import { ECOMP, field } from './fixtures/engine.ts';
import { FAILED, found, ids } from './fixtures/engine-findings.ts';

describe('login-prefix', () => {
  const login = { url: ECOMP, controls: [field('用户名'), field('密码', { kind: 'password' })] };
  test('is said in advance on the enterprise login', () => {
    expect(found({ ...login, page: 'ecomp.login' })).toMatchObject([
      { id: 'login-prefix', seen: false, fix: false },
    ]);
  });
  test.each([null, 'ecomp.admin-login', 'ecomp.register', 'zxkt.home'])('is not on %s', (id) => {
    expect(ids({ ...login, page: id })).toEqual([]);
  });
  test('weighs more once the portal has refused the login', () => {
    const [finding] = found({ ...login, page: 'ecomp.login', texts: [['message', '用户名或密码错误！']] });
    expect(finding).toMatchObject({ id: 'login-prefix', seen: true, severity: 'warning' });
  });
  test('is not seen on another page', () => {
    expect(ids({ page: 'zxkt.qualification-form', heard: ['用户名或密码错误'] })).toEqual([]);
  });
});

describe('not-published', () => {
  const state: [BlockKind, string][] = [['text', '审核状态：未审核']];
  test.each(['zxkt.workspace', 'zxkt.qualification-view', 'zxkt.year-select'])('is seen on %s', (id) => {
    expect(found({ page: id, texts: state })).toMatchObject([
      { id: 'not-published', seen: true, severity: 'warning' },
    ]);
    expect(ids({ page: id, texts: [['text', '您的企业资质未公示']] })).toEqual(['not-published']);
    expect(ids({ page: id, texts: [['text', '审核状态：已公示']] })).toEqual([]);
    expect(ids({ page: id, controls: [field('审核状态', { readonly: true, shown: '未审核' })] })).toEqual([
      'not-published',
    ]);
  });
  test.each([null, 'zxkt.home', 'ecomp.hall', 'zxkt.contacts'])('is not seen on %s', (id) => {
    expect(ids({ page: id, texts: state })).toEqual([]);
  });
});

describe('order', () => {
  const known = (id: string, severity: KnownError['severity']) =>
    defineError({
      id,
      title: id,
      why: '',
      remedy: [],
      severity,
      seen: [`出现了问题${id}`],
      source: 't',
      checkedOn: '2026-01-01',
    });
  test('errors come first, then warnings, then advice', () => {
    const errors = [known('一', 'advice'), known('二', 'warning'), known('三', 'error')];
    const heard = errors.map(({ seen }) => seen?.[0] as string);
    expect(ids({ errors, heard })[0]).toBe('三');
    expect(found({ errors, heard }).map(({ severity }) => severity)).toEqual(['error', 'warning', 'warning']);
  });
  test('an error stands before the state of the audit', () => {
    const [, notPublished] = found({
      page: 'zxkt.year-select',
      texts: [['text', '审核状态：未审核']],
      heard: [FAILED],
    });
    expect(notPublished).toMatchObject({ id: 'not-published', severity: 'warning' });
  });
  test('a quiet page has none', () => {
    expect(ids({ page: 'zxkt.home', texts: [['text', '欢迎使用']] })).toEqual([]);
  });
});
