import { defineError } from '../../define.ts';

/** The manual lists jpg; jpeg is the same format by another name, and the page for 人工核验 takes it. */
export default defineError({
  id: 'upload-type',
  title: '这种格式的文件传不上去',
  why: '平台只收 jpg、png、doc、docx、pdf、xlsx、xls、zip 这几种文件。',
  remedy: [
    '图片另存为 jpg 或 png。',
    'WPS 文件另存为 docx、xlsx 或 pdf。',
    'rar、7z 压缩包先解开，再压缩成 zip。',
    '改好以后，再点击【点击此处添加文件】。',
  ],
  severity: 'error',
  seen: [
    '文件格式不正确',
    '文件类型不正确',
    '不支持的文件类型',
    '不支持的文件格式',
    '文件类型不支持',
    '不支持该文件类型',
    '不支持该类型文件',
    '上传文件格式错误',
  ],
  foreseen: {
    check: 'upload',
    types: ['jpg', 'jpeg', 'png', 'doc', 'docx', 'pdf', 'xlsx', 'xls', 'zip'],
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
  source: '004 图15, 图9',
  checkedOn: '2026-11-21',
});
