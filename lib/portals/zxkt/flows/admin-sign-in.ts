import { defineFlow } from '../../define.ts';

export default defineFlow({
  id: 'zxkt.admin-sign-in',
  title: '管理部门登录',
  choose: '我是商务主管机关，要登录审核',
  seldom: true,
  source: '000 三',
  checkedOn: '2026-11-21',
  steps: [
    {
      title: '打开在线工作',
      pages: ['zxkt.home'],
      action: '点击【在线工作】，打开登录“通知”页面。',
      target: ['在线工作'],
    },
    {
      title: '阅读通知',
      pages: ['zxkt.login-notice'],
      action: '找到“商务部、地方商务主管机关用户”那一行，点击后面的【这里】。',
      // Not 这里 alone: the first on the page is the enterprises'.
      target: ['商务部、地方商务主管机关用户', '地方商务主管机关用户'],
      note: '同一页还有企业用户的【这里】，不要点错。',
    },
    {
      title: '登录统一平台管理端',
      pages: ['ecomp.admin-login'],
      action: '自己输入用户名、密码和验证码，点击【登录】。',
      target: ['登录'],
      note: '用户名是 zxkt_ 加原账号，密码不变。助手不会碰密码和验证码。',
    },
    {
      title: '进入应用办理审核',
      pages: ['zxkt.admin-workspace', 'ecomp.hall'],
      action:
        '在外贸发展专项资金（中小）网络管理应用后面，点击【进入应用】。进入以后，从左侧导航办理企业资质审核等工作。',
      target: ['进入应用', '企业资质审核', '企业资质管理'],
    },
  ],
});
