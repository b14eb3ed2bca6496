import { defineError } from '../../define.ts';

export default defineError({
  id: 'upload-too-large',
  title: '文件超过 300M，传不上去',
  why: '平台要求一份文件不超过 300M。',
  remedy: [
    '扫描件用 150–200 dpi 重新扫描，或者把图片缩小。',
    '也可以压缩成 zip，压缩方式选“最好”。',
    '小于 300M 以后，再点击【点击此处添加文件】。',
  ],
  severity: 'error',
  seen: ['文件过大', '上传文件过大', '文件大小超过限制', '文件大小超出限制', '文件太大'],
  foreseen: {
    check: 'upload',
    megabytes: 300,
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
  source: '004 图15',
  checkedOn: '2026-11-21',
});
