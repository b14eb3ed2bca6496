import { defineFlow, type Step } from '../../define.ts';

const ACCOUNT = 'find-account';
const PASSWORD = 'forgot-password';
const BY_PHONE = 'phone-by-phone';
const BY_MAIL = 'phone-by-mail';
const BY_HAND = 'phone-by-hand';

const CHANGE = ['手机号修改', '修改手机号'];
const FORGOT = ['忘记密码', '忘记密码？', '找回密码'];

/** Every way begins on the sign-on page and ends there: `after` tells the end from the beginning. */
const signIn = (branch: string, after: number): Step => ({
  title: '重新登录',
  branch,
  pages: ['miit-account.login'],
  after,
  action: '用登录名或统一社会信用代码登录。密码和验证码由您自己输入。',
  target: ['登录', '立即登录'],
  note: '自然人账户只能用登录名登录。',
});

const openChange = (branch: string): Step => ({
  title: '打开手机号修改',
  branch,
  pages: ['miit-account.login'],
  action: '在登录页点击【手机号修改】。',
  target: CHANGE,
});

export default defineFlow({
  id: 'zjtx.recover',
  title: '找回账号、密码，修改手机号',
  choose: '忘了账号或密码，或者要换绑定的手机号',
  source: '002 1; 003 一(四); 004 1',
  checkedOn: '2026-11-21',
  branches: [
    { id: ACCOUNT, choose: '忘了登录名' },
    { id: PASSWORD, choose: '忘了密码，绑定的手机还能收短信' },
    { id: BY_PHONE, choose: '换手机号，原来的手机还能收短信' },
    { id: BY_MAIL, choose: '换手机号，绑定的邮箱还能收邮件' },
    { id: BY_HAND, choose: '密码和原来的手机号都不知道' },
  ],
  needs: {
    keys: [
      'enterpriseName',
      'creditCode',
      'legalRepresentative.name',
      'legalRepresentative.idType',
      'legalRepresentative.idNumber',
    ],
    source: '004 图9; 003 法人实名认证一直提示失败',
    checkedOn: '2026-11-21',
  },
  steps: [
    {
      title: '打开登录页',
      pages: ['zjtx.home'],
      action: '在平台首页点击右上角的【登录】。',
      target: ['登录', '立即登录', '登录/注册'],
    },
    {
      title: '打开账号找回',
      branch: ACCOUNT,
      pages: ['miit-account.login'],
      action: '在登录页点击【账号找回】。',
      target: ['账号找回', '找回账号'],
      note: '企业可以先试试用统一社会信用代码当登录名。',
    },
    {
      title: '找回登录名',
      branch: ACCOUNT,
      pages: ['miit-account.recover-account'],
      action: '按页面要求填写企业信息。验证码由您自己输入，再提交。',
      target: ['找回', '找回账号', '查询', '提交', '下一步', '确定'],
    },
    signIn(ACCOUNT, 2),
    {
      title: '打开忘记密码',
      branch: PASSWORD,
      pages: ['miit-account.login'],
      action: '在登录页点击【忘记密码】。',
      target: FORGOT,
    },
    {
      title: '重新设置密码',
      branch: PASSWORD,
      pages: ['miit-account.recover-password'],
      action: '用绑定的手机号收验证码。自己输入验证码和新密码，再提交。',
      target: ['重置', '重置密码', '下一步', '提交', '确定'],
      note: '新密码 9–16 位，字母、数字、特殊字符都要有。',
    },
    signIn(PASSWORD, 5),
    openChange(BY_PHONE),
    {
      title: '用手机核验',
      branch: BY_PHONE,
      pages: ['miit-account.phone-change'],
      action: '核验方式选【手机核验】。填写账号、原手机号和新手机号，自己输入短信验证码，点击【修改】。',
      target: ['核验方式', '手机核验', '修改'],
    },
    signIn(BY_PHONE, 8),
    openChange(BY_MAIL),
    {
      title: '用邮箱核验',
      branch: BY_MAIL,
      pages: ['miit-account.phone-change'],
      action: '核验方式选【邮箱核验】。到绑定的邮箱里看验证码，自己输入，再填新手机号，点击【修改】。',
      target: ['核验方式', '邮箱核验', '修改'],
      note: '结果会用短信发到新手机号，请注意查收。',
    },
    signIn(BY_MAIL, 11),
    openChange(BY_HAND),
    {
      title: '准备人工核验材料',
      branch: BY_HAND,
      pages: [],
      action: '准备加盖公章的营业执照扫描件、法人身份证正反面，以及国家企业信用信息公示系统的核验截图。',
      note: '助手有一份材料清单，可以照着准备。',
    },
    {
      title: '提交人工核验',
      branch: BY_HAND,
      pages: ['miit-account.phone-change'],
      action:
        '核验方式选【人工核验】。填写企业、法定代表人和新手机号，上传材料，自己输入短信验证码，再提交。',
      target: ['核验方式', '人工核验', '营业执照扫描件', '提交', '修改'],
    },
    {
      title: '等审核短信',
      branch: BY_HAND,
      pages: [],
      action: '审核结果用短信发到新手机号，请注意查收。',
      note: '没有结果时，拨打 12381，转 9，再转 6，选人工服务。',
    },
    {
      title: '打开忘记密码',
      branch: BY_HAND,
      pages: ['miit-account.login'],
      after: 15,
      action: '收到审核通过的短信后，在登录页点击【忘记密码】。',
      target: FORGOT,
    },
    {
      title: '重新设置密码',
      branch: BY_HAND,
      pages: ['miit-account.recover-password'],
      action: '用新手机号收验证码。自己输入验证码和新密码，再提交。',
      target: ['重置', '重置密码', '下一步', '提交', '确定'],
    },
    {
      ...signIn(BY_HAND, 18),
      action: '用统一社会信用代码当登录名登录。密码和验证码由您自己输入。',
    },
  ],
});
