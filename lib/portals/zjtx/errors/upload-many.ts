import { defineError } from '../../define.ts';

export default defineError({
  id: 'upload-many',
  title: '有几份材料时，打包成一个 zip 再传',
  why: '同一处的佐证材料有好几份时，平台要求打包后上传。',
  remedy: [
    '把这一处的材料放进一个文件夹。',
    '把文件夹压缩成 zip，不要用 rar 或 7z。',
    '点击【点击此处添加文件】，上传这一个 zip。',
  ],
  severity: 'warning',
  seen: [
    '只能上传一个文件',
    '只允许上传一个文件',
    '最多上传1个文件',
    '最多只能上传1个文件',
    '超出文件数量限制',
  ],
  foreseen: {
    check: 'upload',
    count: 1,
    pages: [
      'zjtx.form-innovative',
      'zjtx.form-specialised',
      'zjtx.form-little-giant',
      'zjtx.info-update',
      'zjtx.review',
      'zjtx.major-change',
      'zjtx.financing-form',
    ],
  },
  before: ['上传', '开始上传', '提交', '暂存', '保存'],
  actions: [{ do: 'goto', target: ['点击此处添加文件', '文件上传'], label: '带我到上传的地方' }],
  source: '004 2.02 图15',
  checkedOn: '2026-11-21',
});
