import { describe, expect, test } from 'vitest';
import { coverage, folding, likeness, says } from '../../lib/advise/match-text.ts';

const written = (text: string, message: string) => says({ text, spoken: false }, message);
const spoken = (text: string, message: string) => says({ text, spoken: true }, message);

describe('how much of a text is the wanted words', () => {
  test.each([
    ['注册会员', '注册会员', 1],
    ['【注册会员】', '注册会员', 1],
    ['注 册 会 员', '注册会员', 1],
    ['ＯＫ', 'ok', 1],
    ['确定提交', '确定', 0.5],
    ['注册会员并提交资料', '注册会员', 4 / 9],
    ['取消', '确定', 0],
    ['', '确定', 0],
    ['确定', '', 0],
  ])('%j against %j is %d', (text, wanted, share) => {
    expect(coverage(text, wanted)).toBeCloseTo(share);
  });

  test('words lost in a sentence count for nothing, short ones sooner', () => {
    expect(coverage('请确定您的企业已经注册', '确定')).toBe(0);
    expect(coverage('中小企业用户完成有关用户信息填写后，点击“注册会员”按钮将完成会员注册', '注册会员')).toBe(
      0,
    );
    expect(coverage('外贸发展专项资金（中小）网络管理应用', '外贸发展专项资金')).toBeGreaterThan(0.4);
  });
});

describe('likeness', () => {
  const message = folding('用户信息已经存在，请使用组织机构代码进行用户账号找回');
  test('is 1 for the same text, 0 for another, 0 for nothing', () => {
    expect(likeness(message, message)).toBe(1);
    expect(likeness('今天天气很好', message)).toBe(0);
    expect(likeness('', message)).toBe(0);
    expect(likeness(message, '')).toBe(0);
  });
  test('survives a few different characters', () => {
    expect(likeness(message.replace('已经', '已').replace('进行', ''), message)).toBeGreaterThan(0.7);
  });
});

const EXISTS = '您好，用户信息已经存在，请使用组织机构代码进行用户账号找回，点击这里进行找回。';
const FAILED = '注册过程中出现异常，请联系管理员';
const MISSING = '用户信息不存在，请联系客服010-67870108进行处理';

describe('a message the portal shows is heard', () => {
  test.each([
    [FAILED, FAILED],
    [`${FAILED}！`, FAILED],
    [`错误提示：${FAILED}。`, FAILED],
    ['注册过程中出现异常,请联系管理员', FAILED],
    ['注册过程出现异常，请联系管理员', FAILED],
    [EXISTS, EXISTS],
    ['您好,用户信息已存在,请使用组织机构代码进行用户帐号找回,点击这里进行找回', EXISTS],
    ['用户信息不存在，请联系客服010-67870108进行处理。', MISSING],
    ['用户信息不存在，请联系客服 010－67870108 进行处理', MISSING],
  ])('%s', (text, message) => {
    expect(written(text, message)).toBe(true);
    expect(spoken(text, message)).toBe(true);
  });
});

describe('a message that is only talked about is not heard', () => {
  test.each([
    [`提交资质信息时，出现“${FAILED}”报错如何处理？`, FAILED],
    [`如出现信息提示，“${MISSING}”。怎么办？`, MISSING],
    [`如出现信息提示，“${EXISTS}”怎么办？`, EXISTS],
    [`“${FAILED}”`, FAILED],
    ['如提示用户信息已经存在，请用组织机构代码找回', '用户信息已经存在'],
    [`图23 注册过程异常报错页面`, FAILED],
    [
      `请将注册填写页面，行业划分、主营业务和商品选择方框里选择的“全部”删除即可，否则平台会出错，${FAILED}，本问题在企业用户常见问题里有说明`,
      FAILED,
    ],
  ])('%s', (text, message) => {
    expect(written(text, message)).toBe(false);
  });
});

describe('what is said to the user now may be longer and quoted', () => {
  test.each([
    [`提示：“${MISSING}”`, MISSING],
    [`系统提示 × ${FAILED} 如有疑问请拨打客服电话 确定 取消`, FAILED],
  ])('%s', (text, message) => {
    expect(spoken(text, message)).toBe(true);
  });
  test('but something else stays something else', () => {
    expect(spoken('保存成功', FAILED)).toBe(false);
    expect(spoken('用户信息保存成功，请联系客服确认', MISSING)).toBe(false);
  });
});

describe('status words count where they tell the state', () => {
  test.each([
    ['未审核', '未审核'],
    ['审核状态：未审核', '未审核'],
    ['您的企业资质：未公示', '未公示'],
    ['当前审核结果为未公示，暂不能申报', '未公示'],
    ['资质状态 未 审 核', '未审核'],
  ])('%s', (text, message) => {
    expect(written(text, message)).toBe(true);
  });

  test.each([
    ['审核结果显示“未公示”“未审核”，请联系商务主管机关进行资质审核。', '未审核'],
    ['如果资质未审核，请等待', '未审核'],
    ['若未公示请联系主管机关', '未公示'],
    ['显示企业资质未审核，或未公示的原因是什么？', '未审核'],
    ['企业资质未公示怎么办', '未公示'],
    ['情况一：企业资质未公示，可点击资质页面下方【修改】按钮自助修改；', '未公示'],
    ['资质未审核的企业不能申报项目', '未审核'],
    ['已审核', '未审核'],
    [
      '刚注册完企业资质，所在地的商务主管机关还未进行企业资质的审核，因此显示为未审核状态，属于正常情况',
      '未审核',
    ],
  ])('but not in: %s', (text, message) => {
    expect(written(text, message)).toBe(false);
  });
});

describe('the contrary is not said', () => {
  test.each([
    ['统一社会信用代码不存在', '统一社会信用代码已存在'],
    ['已完成数字化水平评测结果填报', '未完成数字化水平评测结果填报'],
    ['已完成数字化水平评测', '请先完成数字化水平评测'],
    ['法人信息核验已通过', '法人信息核验不通过'],
    ['您的账号已实名认证成功', '您的账号未实名认证成功'],
  ])('%s', (text, message) => {
    expect(written(text, message)).toBe(false);
    expect(spoken(text, message)).toBe(false);
  });
  test.each([
    ['统一社会信用代码已经存在', '统一社会信用代码已存在'],
    ['尚未完成数字化水平评测', '未完成数字化水平评测'],
    ['请您先完成数字化水平评测', '请先完成数字化水平评测'],
  ])('but %s is', (text, message) => {
    expect(written(text, message)).toBe(true);
  });
});
