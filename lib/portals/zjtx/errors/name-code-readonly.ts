import { defineError } from '../../define.ts';

export default defineError({
  id: 'name-code-readonly',
  title: '企业名称和代码自动带出，这里不能改',
  why: '登记表里的企业名称和统一社会信用代码，来自账号的实名认证。',
  remedy: [
    '核对企业名称和代码。对的，不用管。',
    '企业改过名、这里还是旧名称的：拨打 12381，转 9，再转 6，选人工服务。',
    '操作手册写的电话是 010-12381，转 6。',
  ],
  severity: 'advice',
  observed: {
    check: 'field-readonly',
    fields: ['企业名称', '统一社会信用代码'],
    pages: ['zjtx.financing-form'],
  },
  actions: [
    { do: 'call', phone: '12381', label: '复制电话 12381（转 9 再转 6）' },
    { do: 'call', phone: '010-12381', label: '复制电话 010-12381（转 6）' },
    { do: 'flow', flow: 'zjtx.report-major-change', label: '企业更名还要报告重大变更' },
  ],
  source: '002 3.02, 1.03; 004 6, 4.02',
  checkedOn: '2026-11-21',
});
