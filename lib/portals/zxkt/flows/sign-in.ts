import { defineFlow } from '../../define.ts';

export default defineFlow({
  id: 'zxkt.sign-in',
  title: '登录并进入年度申报',
  choose: '已有账号，要登录申报',
  source: '000 二; 001 已有账号企业如何登录',
  checkedOn: '2026-11-21',
  needs: { keys: ['employees'], source: '001 图15', checkedOn: '2026-11-21' },
  steps: [
    {
      title: '打开在线申报',
      pages: ['zxkt.home'],
      action: '点击【在线申报】，打开登录“通知”页面。',
      target: ['在线申报'],
      note: '新注册的账号要等当地主管机关审核通过。',
    },
    {
      title: '阅读通知',
      pages: ['zxkt.login-notice'],
      action: '读完通知，点击企业用户的【这里】去登录。',
      target: ['这里'],
      note: '老用户和由主管机关找回的账号，登录时写 zxkt_ 加原账号，密码不变。',
    },
    {
      title: '登录统一平台',
      pages: ['ecomp.login'],
      action: '自己输入用户名、密码和验证码，点击【登录】。',
      target: ['登录'],
      note: '助手不会碰密码和验证码。',
    },
    {
      title: '进入应用',
      pages: ['ecomp.hall'],
      action: '在外贸发展专项资金（中小）网络管理应用后面，点击【进入应用】。',
      target: ['进入应用'],
    },
    {
      title: '选择资金填报年度',
      pages: ['zxkt.year-select'],
      action: '选择资金填报年度，如实填写企业规模人数，点击【确定】。',
      target: ['确定'],
    },
    {
      title: '开始申报',
      pages: ['zxkt.workspace', 'zxkt.qualification-view'],
      action: '看“欢迎通知”里的审核结果。显示“已公示”时，从左侧【申报管理】申报项目。',
      target: ['申报管理'],
      note: '显示“未公示”或“未审核”时，请先联系商务主管机关审核资质。',
    },
  ],
});
