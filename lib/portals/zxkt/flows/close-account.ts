import { defineFlow } from '../../define.ts';

export default defineFlow({
  id: 'zxkt.close-account',
  title: '注销账号',
  choose: '有多个账号，要注销账号',
  source: '001 如何注销账号',
  checkedOn: '2026-11-21',
  steps: [
    {
      title: '分清账号',
      pages: [],
      action: '列出企业在统一平台的全部账号，写明哪个留下，哪个是要注销的账号。',
      note: '先确认要留下的账号登录得进去，再申请注销。',
    },
    {
      title: '写注销说明',
      pages: [],
      action: '填写《注销说明》，写清有几个账号、账号名称、原因和要注销的账号。打印以后盖公章，再扫描。',
      note: '助手可以用档案写好《注销说明》，请自己核对。',
    },
    {
      title: '扫描营业执照',
      pages: [],
      action: '在营业执照复印件上盖公章，再扫描。',
    },
    {
      title: '发邮件',
      pages: [],
      action: '把盖章的营业执照扫描件和《注销说明》发到 zxzj@ec.com.cn。',
    },
    {
      title: '等待处理',
      pages: [],
      action: '等工作人员处理。注销以后，用留下的账号登录。',
      note: '登录和账号的问题可以问 010-67870108。',
    },
  ],
});
