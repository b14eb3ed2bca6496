import { defineFlow } from '../../define.ts';

export default defineFlow({
  id: 'zxkt.unbind',
  title: '解绑应用',
  choose: '有多个账号，要解绑应用',
  source: '001 如何解绑应用',
  checkedOn: '2026-11-21',
  steps: [
    {
      title: '分清账号',
      pages: [],
      action: '列出企业在统一平台的全部账号，写明哪个留下，哪个是要解绑的账号。',
      note: '只有一个账号能进入外贸发展专项资金（中小）网络管理应用。留下平时用的那个，解绑另外的。',
    },
    {
      title: '写解绑说明',
      pages: [],
      action: '填写《解绑说明》，写清有几个账号、账号名称、原因和要解绑的账号。打印以后盖公章，再扫描。',
      note: '助手可以用档案写好《解绑说明》，请自己核对。',
    },
    {
      title: '扫描营业执照',
      pages: [],
      action: '在营业执照复印件上盖公章，再扫描。',
    },
    {
      title: '发邮件',
      pages: [],
      action: '把盖章的营业执照扫描件和《解绑说明》发到 zxzj@ec.com.cn。',
    },
    {
      title: '等待处理',
      pages: [],
      action: '等工作人员处理。解绑以后，用留下的账号登录，点击【进入应用】。',
      note: '登录和账号的问题可以问 010-67870108。',
    },
  ],
});
