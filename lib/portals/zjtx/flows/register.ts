import { defineFlow } from '../../define.ts';

const NOW = 'verify-now';
const LATER = 'verify-later';
const NATURAL = 'natural-person';

/** The account pages come in two generations: where one asks for 用户类型 at registration, the other asks at 实名认证. */
export default defineFlow({
  id: 'zjtx.register',
  title: '注册账号、实名认证和登录',
  choose: '第一次使用，要注册企业账号或者登录',
  source: '002 1; 003 一; 004 1',
  checkedOn: '2026-11-21',
  branches: [
    { id: NOW, choose: '企业第一次注册' },
    { id: LATER, choose: '已经注册，当时点了【暂不认证】' },
    { id: NATURAL, choose: '注册或认证成了自然人' },
  ],
  needs: {
    keys: [
      'enterpriseName',
      'creditCode',
      'legalRepresentative.name',
      'legalRepresentative.idType',
      'legalRepresentative.idNumber',
      'address',
      'phone',
      'industry',
      'scale',
      'holdingType',
    ],
    source: '004 图4',
    checkedOn: '2026-11-21',
  },
  steps: [
    {
      title: '换成法人账户',
      branch: NATURAL,
      pages: ['miit-account.user-center'],
      action: '自然人账户不能申报，也不能登记创新积分。先退出登录，再用一个新的登录名注册法人账户。',
      target: ['退出', '退出登录', '安全退出', '注销'],
      note: '自然人注册是用户类型选【自然人】，填真实姓名、证件类型和证件号，点击【注册账号】。自然人账户只能用登录名登录，不能用统一社会信用代码。',
    },
    {
      title: '打开用户注册',
      pages: ['zjtx.home'],
      action: '打开 https://zjtx.miit.gov.cn/zxqySy/main，点击右上角的【注册】。',
      target: ['注册', '用户注册', '立即注册', '企业注册', '登录/注册'],
      note: '已经有账号的，直接点击【登录】。推荐谷歌（Chrome）、火狐（Firefox）、Edge 或 360 极速浏览器。',
    },
    {
      title: '填写注册信息',
      pages: ['miit-account.register'],
      action:
        '自己输入登录名、密码和验证码。页面上有【用户类型】时，选【法人】，再填法人类型、统一社会信用代码和企业名称。读完协议，点击【注册】。',
      target: ['注册', '注册账号', '立即注册', '用户类型'],
      note: '登录名 6–16 个字符，注册以后不能改。密码 9–16 位，字母、数字、特殊字符都要有。这里助手只提示，不填写。',
    },
    {
      title: '点击立即认证',
      branch: NOW,
      pages: ['miit-account.verify-prompt'],
      action: '注册完成后，点击【立即认证】。',
      target: ['立即认证', '马上认证', '前往认证', '去认证'],
    },
    {
      title: '点击立即认证',
      branch: NATURAL,
      pages: ['miit-account.verify-prompt'],
      action: '用新账号点击【立即认证】。这一次用户类型要选【法人】。',
      target: ['立即认证', '马上认证', '前往认证', '去认证'],
    },
    {
      title: '前往实名认证',
      branch: LATER,
      pages: ['miit-account.user-center', 'miit-service.portal'],
      when: { text: ['未实名', '未认证'], on: 'miit-account.user-center' },
      action:
        '登录以后，网页跳到用户中心，显示“未实名认证”。点击【账号设置】，旧页面点击【系统绑定】。弹出提示时，点击【前往实名认证】。',
      target: ['前往实名认证', '账号设置', '系统绑定', '实名认证', '用户中心'],
      note: '还没有登录时先登录，密码和验证码由您自己输入。',
    },
    {
      title: '填写实名认证',
      pages: ['miit-account.verify-form'],
      action: '用户类型选【法人】。照营业执照逐项填写，上传营业执照扫描件。自己输入验证码，读完承诺后提交。',
      target: ['用户类型', '营业执照扫描件', '提交', '提交认证'],
      note: '所属行业要填到行业小类。没有合适的证件类型时，点击【人工核验】。提示“统一社会信用代码已存在”时，不要重新注册。',
    },
    {
      title: '回到平台首页',
      pages: ['zjtx.home'],
      after: 6,
      action: '认证完成后，回到平台首页，点击右上角的【登录】。',
      target: ['登录', '立即登录', '登录/注册'],
    },
    {
      title: '登录平台',
      pages: ['miit-account.login'],
      action: '用登录名或统一社会信用代码登录，密码由您自己输入。',
      target: ['登录', '立即登录'],
      note: '登录后看到【企业申报】和【企业信息管理】，就可以办理了。跳到用户中心的，说明还没有实名认证。',
    },
  ],
});
