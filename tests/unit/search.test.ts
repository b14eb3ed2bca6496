import { afterAll, describe, expect, test } from 'vitest';
import { Recall, rankOf, search } from './fixtures/search.ts';

/** What a clerk types, and what must be among the first three. */
const ASKED: [string, RegExp][] = [
  // The words of the portal.
  ['注册', /^zxkt\.register#|^zxkt-how-to-register$|^zjtx\.register#/],
  ['在线注册', /^zxkt\.register#0$/],
  ['新用户注册', /^zxkt\.register#0$|^zxkt-how-to-register$/],
  ['增加应用', /^zxkt\.register#2$/],
  ['进入应用', /^zxkt\.(?:register|sign-in)#3$/],
  ['注册申明', /^zxkt\.register#4$/],
  ['注册会员', /^zxkt\.register#6$/],
  ['行业划分', /^all-selected$|^zxkt\.register#5$/],
  ['企业规模人数', /^zxkt\.sign-in#4$/],
  ['资金填报年度', /^zxkt\.sign-in#4$/],
  ['在线工作', /^zxkt\.admin-sign-in#0$/],
  ['项目申报', /^zxkt\.declare-project#/],
  ['资金拨付', /^zxkt\.declare-project#4$|^zxkt-fund-disbursement$/],
  ['代码修改申请', /^zxkt\.change-qualification#10$/],
  ['允许修改资料', /^zxkt\.change-qualification#5$/],
  ['输出申请表', /^zxkt\.print-forms#|^zxkt-print$/],
  ['企业登记表', /^zxkt\.print-forms#|^zxkt-print$/],
  ['点此下载', /^zxkt\.recover#2$|^password-reset$/],
  // In a clerk's own words.
  ['忘记密码', /^zxkt\.recover#0$|^zxkt-forgot-password$/],
  ['找回密码', /^zxkt\.recover#0$|^zxkt-forgot-password$/],
  ['密码找回', /^zxkt\.recover#0$|^zxkt-forgot-password$/],
  ['我把密码忘了怎么办', /^zxkt\.recover#0$|^zxkt-forgot-/],
  ['账号密码都忘了', /^zxkt-forgot-both$/],
  ['帐号找回', /^zxkt\.recover#/],
  ['登不上', /^zxkt\.sign-in#|^zxkt-how-to-sign-in$|^login-prefix$/],
  ['登陆不了怎么办', /^zxkt\.sign-in#|^zxkt-how-to-sign-in$|^login-prefix$/],
  ['老账号登录', /^login-prefix$/],
  ['注册报错', /^all-selected$|^zxkt-register-exception$/],
  ['提交资质的时候报错', /^all-selected$|^zxkt-register-exception$/],
  ['“全部”要不要选', /^all-selected$/],
  ['点保存没反应', /^red-hints$|^zxkt-save-no-response$/],
  ['提交不了', /^red-hints$|^zxkt-save-no-response$|^idle-before-save$/],
  ['页面停太久保存不了', /^idle-before-save$/],
  ['公司名称改不了', /^name-region-locked$|^zxkt-name-region-locked$/],
  ['行政区划无法修改', /^name-region-locked$/],
  ['信用代码填错了', /^code-wrong$|^zxkt-code-wrong$|^change$|^zxkt\.change-qualification#1[02]$/],
  ['信用代码是空的', /^code-missing$|^zxkt-code-missing$/],
  ['资质怎么修改', /^zxkt-change-qualification$|^zxkt\.change-qualification#/],
  ['为什么还没公示', /^not-published$|^zxkt-why-not-published$/],
  ['审核要等多久', /^not-published$|^zxkt-why-not-published$|^zxkt\.register#7$|#3$/],
  ['项目被受理了还能改吗', /^project-accepted$|^zxkt-project-filled-wrong$/],
  ['项目名称重复', /^project-name-reused$/],
  ['申报填错了', /^zxkt-project-filled-wrong$|^project-accepted$/],
  ['多个账号', /^several-accounts$|^zxkt\.(?:unbind|close-account)#|^unbind$|^close$|^zxkt-unbind$/],
  ['用什么浏览器', /^browser-unsupported$|^zxkt-which-browser$/],
  ['360 极速模式', /^browser-unsupported$|^zxkt-which-browser$/],
  ['IE能用吗', /^browser-unsupported$|^zxkt-which-browser$/],
  ['pdf', /^proof-format$/],
  ['营业执照和身份证放一起', /^proof-format$|^password-reset$/],
  ['怎么打印申请表', /^zxkt\.print-forms#|^zxkt-print$/],
  // Letters and lists.
  ['解绑', /^unbind$/],
  ['解除绑定', /^unbind$/],
  ['解绑说明模板', /^unbind$/],
  ['注销账号', /^close$|^zxkt-close-account$/],
  ['销户', /^close$|^zxkt-close-account$/],
  ['变更说明', /^change$/],
  ['人工核验需要什么材料', /^manual-verification$/],
  ['密码重置申请', /^password-reset$/],
  // Lines, places, numbers.
  ['济南 电话', /济南市/],
  ['济南电话', /济南市/],
  ['合肥市联系方式', /合肥市/],
  ['北京朝阳区', /朝阳区/],
  ['广东', /广东省/],
  ['浙江工信厅电话', /^(?:zjtx|miit-account)\|\|/],
  ['商务局电话', /主管机关|^zxkt-authority-phone$/],
  ['技术客服电话', /技术咨询客服/],
  ['客服邮箱', /邮箱|^zxkt-service-phones$/],
  ['67870108', /客服|^user-not-found$|^zxkt-user-not-found$/],
  ['010-6787 0108', /客服|^user-not-found$|^zxkt-user-not-found$/],
  ['4008863200', /技术咨询客服/],
  ['0551', /合肥市/],
  ['zxzj@ec.com.cn', /邮箱|^unbind$|^close$|^change$|^zxkt-/],
  ['zxkt_', /^login-prefix$/],
];

describe('the fund portal: what is asked is among the first three', () => {
  const recall = new Recall('questions in words, fund portal');
  afterAll(() => recall.report());
  test('there are enough questions', () => expect(ASKED.length).toBeGreaterThanOrEqual(60));
  test.each(ASKED)('%s', (query, wanted) => {
    const rank = recall.add(rankOf(query, wanted, { family: 'fund' }));
    expect(
      rank,
      search
        .find(query, { family: 'fund' })
        .slice(0, 5)
        .map(({ id, score }) => `${id} ${score}`)
        .join(', '),
    ).toBeGreaterThan(0);
    expect(rank).toBeLessThanOrEqual(3);
  });
});

describe('what nobody told is not found', () => {
  const recall = new Recall('nothing to be found (recall is noise)');
  afterAll(() => recall.report());
  test.each([
    '',
    '   ',
    '。，！',
    '怎么办',
    '请问一下这个是什么',
    'asdfgh',
    'qwerty',
    'lorem ipsum',
    'hello world',
    'xyzxyz',
    'renghe',
    '今天天气',
    '今天天气怎么样',
    '北京天气预报',
    '明天开会吗',
    '中午吃什么',
    '手机壳多少钱',
    '高铁票退票',
    '孩子上学',
    '公司团建去哪',
    '股票代码',
    '个人所得税怎么交',
    '社保断缴',
    '微信登不上',
    'WiFi密码忘了',
    '打印机卡纸',
    '商标注册申请',
    '增值税发票开具',
    '医保报销',
    '出口退税申报',
    '😀😀',
    '<script>alert(1)</script>',
    '99999999999',
    '的',
    'a',
    'zh',
  ])('%s', (query) => {
    recall.add(search.find(query).length);
    expect(search.find(query).map(({ id }) => id)).toEqual([]);
  });
  test('letters typed at random find next to nothing', () => {
    let seed = 7;
    const letter = () => {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff;
      return String.fromCharCode(97 + ((seed >> 8) % 26));
    };
    const typed = Array.from({ length: 200 }, (_, i) => Array.from({ length: 5 + (i % 4) }, letter).join(''));
    expect(typed.filter((query) => search.find(query).length > 0).length).toBeLessThanOrEqual(4);
  });
});

describe('a region the manuals have no line for', () => {
  const lines = (query: string, options = {}) => search.find(query, options);
  test.each(['杭州 电话', '杭州市电话', '浙江省客服', '义乌市 电话', '浙江'])(
    '%s: the national lines',
    (query) => {
      const found = lines(query);
      expect(found.length).toBeGreaterThan(0);
      for (const hit of found)
        expect(hit).toMatchObject({ kind: 'contact', title: expect.stringMatching(/^全国/) });
    },
  );
  test('those of the family that is asked from come first', () => {
    expect(lines('杭州 电话', { family: 'fund' })[0]?.portal).toMatch(/^(?:zxkt|ecomp)$/);
    expect(lines('杭州 电话', { family: 'sme' })[0]?.portal).toMatch(/^(?:zjtx|miit)/);
  });
  test('a region with a line of its own is answered by it', () => {
    expect(lines('宁波 电话').map(({ title }) => title.slice(0, 3))).toEqual(['宁波市']);
  });
  test('a region does not make an answer of what is none', () => {
    expect(lines('杭州 火锅')).toEqual([]);
  });
});
