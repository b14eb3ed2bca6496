import { defineError } from '../../define.ts';

const LOOK = {
  check: 'verdict',
  fields: ['统一社会信用代码', '社会信用代码', '信用代码'],
  verdicts: ['code:length', 'code:characters', 'code:checksum'],
} as const;

/** Short wordings on purpose: behind 统一社会信用代码 any other ending would be alike enough to match. */
export default defineError({
  id: 'code-wrong',
  title: '统一社会信用代码不对',
  why: '统一社会信用代码是 18 位，最后一位由前面 17 位算出来。抄错一位就对不上。',
  remedy: [
    '对照营业执照，一位一位核对，改成正确的代码。',
    '还没有提交时，改好就行。',
    '已经注册、资质里的代码错了时，填写《变更说明》并盖章，把电子版发到 zxzj@ec.com.cn。',
    '工作人员收到邮件后 2 个工作日内处理。',
  ],
  severity: 'error',
  seen: [
    '信用代码不正确',
    '信用代码错误',
    '信用代码有误',
    '信用代码格式不正确',
    '信用代码格式错误',
    '信用代码校验失败',
    '机构代码不正确',
    '机构代码错误',
    '机构代码有误',
    '机构代码格式不正确',
  ],
  // What the view shows has been handed in.
  observed: { ...LOOK, pages: ['zxkt.qualification-view'] },
  foreseen: {
    ...LOOK,
    pages: [
      'ecomp.register',
      'ecomp.recover-account',
      'zxkt.qualification-form',
      'zxkt.code-change',
      'zxkt.project-form',
    ],
  },
  details: {
    'code:length': '现在的位数不对，统一社会信用代码应当是 18 位。',
    'code:characters':
      '里面有不会出现的字符。代码只有数字和大写字母，没有字母 I、O、S、V、Z，请看看是不是把 1、0、5、2 写成了字母。',
    'code:checksum': '位数对，但最后一位和前面 17 位对不上，可能有一位抄错了。',
  },
  before: ['注册会员', '提交', '保存', '注册', '立即注册', '提交申请', '下一步'],
  actions: [
    { do: 'letter', letter: 'change', label: '写《变更说明》' },
    {
      do: 'flow',
      flow: 'zxkt.change-qualification',
      branch: 'code-wrong',
      label: '资质里的代码错了',
    },
    { do: 'call', phone: '010-67800213', label: '复制电话 010-67800213' },
  ],
  source: '001 企业资质如何修改 情况五, 客户服务联系方式; PORTALS',
  checkedOn: '2026-11-21',
});
