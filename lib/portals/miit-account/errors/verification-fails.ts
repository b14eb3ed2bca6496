import { defineError } from '../../define.ts';

/** The manual quotes no message: these are the ways such a page says it. */
export default defineError({
  id: 'verification-fails',
  title: '法人实名认证没有通过',
  why: '填的内容和登记的信息对不上时，自动认证不会通过。一直通不过，可以申请人工核验。',
  remedy: [
    '对照营业执照，再核对一遍企业名称、代码和法定代表人。',
    '仍然不行，点击【人工核验】。',
    '准备企业中文名称、统一社会信用代码、法人姓名和法人证件号。',
    '再准备加盖公章的营业执照、法人身份证正反面的扫描件。',
    '在国家企业信用信息公示系统查到企业，把核验结果截图。',
    '有问题拨打 12381，转 9，再转 6，选人工服务。操作手册写的是 010-12381 转 6。',
  ],
  severity: 'error',
  seen: [
    '实名认证失败',
    '法人实名认证失败',
    '实名认证未通过',
    '实名认证不通过',
    '身份认证失败',
    '认证信息不一致',
    '法人信息核验不通过',
    '法人信息校验失败',
    '企业信息核验失败',
    '信息核验不通过',
    '认证失败',
    '核验失败',
  ],
  seenOn: ['miit-account.verify-form', 'miit-account.user-center', 'miit-account.verify-prompt'],
  actions: [
    { do: 'goto', target: ['人工核验'], label: '带我到【人工核验】' },
    { do: 'checklist', list: 'manual-verification', label: '看人工核验的材料' },
    {
      do: 'copy',
      what: 'text',
      text: 'http://www.gsxt.gov.cn/index.html',
      label: '复制公示系统的网址',
    },
    { do: 'call', phone: '12381', label: '复制电话 12381（转 9 再转 6）' },
  ],
  source: '003 二(一).2, 二(一).3; 002 1.03; 004 图4, 6',
  checkedOn: '2026-11-21',
});
