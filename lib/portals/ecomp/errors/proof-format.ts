import { defineError } from '../../define.ts';

export default defineError({
  id: 'proof-format',
  title: '材料要用 JPG 或 PDF，营业执照和身份证放在一个文件里',
  why: '找回账号的材料要求是 JPG 或 PDF 格式，营业执照和身份证要扫描在同一个文件里。',
  remedy: [
    '把营业执照和申请人身份证个人信息页放进同一个 Word 文档。',
    '点击“另存为”，文件类型选 PDF。',
    '《账号密码重置申请》也扫描成 JPG 或 PDF。',
    '重新选择文件。仍然传不上时，把材料发到 zxkt@ec.com.cn。',
  ],
  severity: 'error',
  seen: [
    '文件格式不正确',
    '文件格式错误',
    '文件格式不符合要求',
    '文件类型不正确',
    '不支持的文件类型',
    '不支持该文件格式',
  ],
  seenOn: ['ecomp.recover-account'],
  foreseen: {
    check: 'upload',
    types: ['jpg', 'jpeg', 'pdf'],
    count: 1,
    pages: ['ecomp.recover-account'],
  },
  before: ['提交', '提交审核', '找回账号', '上传'],
  actions: [
    { do: 'checklist', list: 'password-reset', label: '看要准备的材料' },
    { do: 'copy', what: 'text', text: 'zxkt@ec.com.cn', label: '复制邮箱 zxkt@ec.com.cn' },
  ],
  source: '000 四(1).3',
  checkedOn: '2026-11-21',
});
