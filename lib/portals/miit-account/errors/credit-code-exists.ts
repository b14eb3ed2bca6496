import { defineError } from '../../define.ts';

export default defineError({
  id: 'credit-code-exists',
  title: '企业已经有账号，不用再注册',
  why: '实名认证时提示“统一社会信用代码已存在”，说明企业以前注册过账号，用原来的账号就可以。',
  remedy: [
    '回到登录页，用统一社会信用代码当登录名登录，密码由您自己输入。',
    '忘了密码，但知道绑定的手机号：点击【忘记密码】，重新设置密码。',
    '手机号和密码都不知道：点击【手机号修改】，核验方式选【人工核验】。',
    '审核结果用短信发到新手机号。收到以后点击【忘记密码】，设置新密码再登录。',
    '都办不成时，拨打 12381，转 9，再转 6，选人工服务。操作手册写的是 010-12381 转 6。',
  ],
  severity: 'error',
  seen: [
    '统一社会信用代码已存在',
    '统一社会信用代码已经存在',
    '该统一社会信用代码已存在',
    '统一社会信用代码已被注册',
    '统一社会信用代码已注册',
    '统一社会信用代码或机构代码已存在',
    '该企业已完成实名认证',
    '该企业已被其他账号认证',
  ],
  actions: [
    { do: 'flow', flow: 'zjtx.recover', branch: 'forgot-password', label: '手机还能收短信，找回密码' },
    { do: 'flow', flow: 'zjtx.recover', branch: 'phone-by-hand', label: '手机号和密码都不知道' },
    { do: 'checklist', list: 'manual-verification', label: '看人工核验的材料' },
    { do: 'call', phone: '12381', label: '复制电话 12381（转 9 再转 6）' },
  ],
  source: '002 1.03; 004 1.02, 6',
  checkedOn: '2026-11-21',
});
