import { afterAll, describe, expect, test } from 'vitest';
import { Recall, rankOf, search } from './fixtures/search.ts';

/** What a clerk of the cultivation portal types, and what must be among the first three. */
const ASKED: [string, RegExp][] = [
  ['用户注册', /^zjtx\.register#|^zjtx.*register/],
  ['立即认证', /^zjtx\.register#[34]$/],
  ['暂不认证', /^zjtx\.register#[56]$|^not-verified$/],
  ['实名认证', /^zjtx\.register#|^not-verified$|^verification-fails$/],
  ['认证不了', /^verification-fails$|^not-verified$|^zjtx\.register#|^manual-verification$/],
  ['一直提示认证失败', /^verification-fails$/],
  ['自然人能申报吗', /^natural-person-/],
  ['信用代码登录', /^natural-person-credit-code$|^credit-code-exists$/],
  ['代码已经被注册了', /^credit-code-exists$/],
  ['换手机号', /^zjtx\.recover#/],
  ['手机号修改', /^zjtx\.recover#/],
  ['密码忘了', /^zjtx\.recover#|^zjtx-.*password|^miit-account-/],
  ['账号找回', /^zjtx\.recover#/],
  ['人工核验材料', /^zjtx\.recover#14$|^manual-verification$/],
  ['密码要多少位', /^password-format$/],
  ['登录名格式', /^login-name-format$/],
  ['两次密码', /^password-mismatch$/],
  ['完善企业基本情况', /^zjtx\.complete-info#|^info-incomplete$/],
  ['创新型中小企业申报', /^zjtx\.apply-innovative#/],
  ['专精特新申报', /^zjtx\.apply-specialised#/],
  ['小巨人', /^zjtx\.apply-little-giant#/],
  ['数字化水平自评', /^zjtx\.apply-specialised#|^digital-assessment-missing$/],
  ['申报记录', /^zjtx\.amend-application#|^zjtx\.apply-/],
  ['撤回修改', /^zjtx\.amend-application#3$/],
  ['没有撤回按钮', /^no-withdraw-button$/],
  ['申报期结束还能撤回吗', /^withdraw-after-deadline$/],
  ['退回修改', /^zjtx\.amend-application#[567]$/],
  ['信息更新', /^zjtx\.update-info#|^edit-locked$|^update-closed$/],
  ['没有编辑按钮', /^edit-locked$/],
  ['企业复核', /^zjtx\.review-qualification#/],
  ['资质快到期了', /^zjtx\.review-qualification#0$/],
  ['满足复核条件', /^zjtx\.review-qualification#0$|^review-not-eligible$/],
  ['公司改名了', /^zjtx\.report-major-change#|^name-code-readonly$/],
  ['重大变更', /^zjtx\.report-major-change#|^major-change-overdue$/],
  ['创新积分', /^zjtx\.register-points#/],
  ['融资服务专区', /^zjtx\.register-points#|^zone-not-open$/],
  ['功能未开放', /^zone-not-open$|^update-closed$/],
  ['提示事项', /^countdown$|^zjtx\.register-points#3$/],
  ['跳到政务服务平台', /^sent-to-service-portal$|^zjtx\.return-from-service-portal#/],
  ['在线办理', /^zjtx\.return-from-service-portal#3$/],
  ['材料传不上去', /^upload-/],
  ['文件太大', /^upload-too-large$/],
  ['300M', /^upload-too-large$/],
  ['多个附件怎么传', /^upload-many$/],
  ['zip', /^upload-/],
  ['docx', /^upload-type$/],
  ['所属行业', /^tree-not-leaf$|^place-industry-decide$/],
  ['行业选到最后一级', /^tree-not-leaf$/],
  ['注册地不对', /^place-industry-decide$/],
  ['必填项', /^required-parts$/],
  // By sound.
  ['smrz', /^zjtx\.register#|^not-verified$|^verification-fails$/],
  ['qyfh', /^zjtx\.review-qualification#1$|^zjtx\.review/],
  ['chxg', /^zjtx\.amend-application#3$/],
  ['xxgx', /^zjtx\.update-info#0$|^edit-locked$|^update-closed$/],
  ['xiaojuren', /^zjtx\.apply-little-giant#/],
  // Lines.
  ['12381', /^miit-account\|/],
  ['系统支持电话', /系统支持/],
  ['长沙市 政策咨询', /长沙市/],
];

describe('the cultivation portal: what is asked is among the first three', () => {
  const recall = new Recall('questions in words, cultivation portal');
  afterAll(() => recall.report());
  test.each(ASKED)('%s', (query, wanted) => {
    const rank = recall.add(rankOf(query, wanted, { family: 'sme' }));
    const first = search.find(query, { family: 'sme' }).slice(0, 5);
    expect(rank, first.map(({ id, score }) => `${id} ${score}`).join(', ')).toBeGreaterThan(0);
    expect(rank).toBeLessThanOrEqual(3);
  });
});
