/** Words of the panel, in Chinese. Values go where {0}, {1} stand. English: texts.en.ts. */
import { translated } from '../../lib/i18n/index.ts';

const zh = {
  name: '申报助手',
  collapse: '收起',
  expand: '展开申报助手',
  moveSide: '换到另一边',
  reading: '正在读这一页…',
  unsure: '不确定这是哪一页',
  maybe: '可能是：{0}',
  unknown: '还不认识这一页，仍然可以用档案填写。',
  unknownHere: '还不认识这一页。',
  now: '现在这一步',
  stepOf: '第 {0} 步 / 共 {1} 步',
  takeMe: '带我到这里',
  next: '下一步是什么',
  nextIs: '接下来：',
  last: '这是最后一步。',
  which: '您要办的是哪一件？',
  another: '换一件事',
  branch: '属于哪一种情况？',
  fields: '相关栏目',
  toCall: '可以联系',
  copyPhone: '复制电话 {0}',
  noLine: '手册里没有您所在地区的电话，可以打上面的客服热线。',
  outdated: '这条规则可能已经过期，请以平台最新通知为准。',
  handle: '需要处理 {0}',
  notes: '提醒 {0}',
  happened: '平台提示：',
  why: '为什么',
  source: '依据：平台手册 {0}（{1} 核对）',
  how: '怎么办',
  show: '看看在哪',
  dismiss: '知道了',
  undo: '撤销',
  fill: '填写',
  profile: '使用的企业档案',
  recognised: '认出 {0} 项',
  doubtful: '另有 {0} 项不确定',
  nothing: '这一页没有认出能填的栏目。',
  preview: '预览并填写',
  noProfile: '还没有企业档案。建一份，以后就不用重复填。',
  makeProfile: '去建档案',
  manage: '管理档案',
  guideOnly: '这个网站只给指引，不填写任何内容。',
  previewHead: '核对要填的内容',
  previewHint: '打勾的会填写。您已填的内容，不打勾就不会动。',
  replaces: '现在是“{0}”，打勾会替换',
  already: '已经一样',
  blocked: '请自己填写',
  confirmFill: '填写选中的 {0} 项',
  cancel: '取消',
  filling: '正在填写…',
  plainHttp: '这个网站没有加密（http）。填写的内容在网络上可能被看到，请在可信的网络上使用。',
  resultHead: '填写结果',
  undoFill: '全部撤销',
  done: '完成',
  status: {
    planned: '待填',
    filled: '已填',
    same: '本来就对',
    kept: '保留您的',
    'not-found': '没找到',
    refused: '没填上',
    unsupported: '请自己填',
  },
  gone: '申报助手已更新。请先保存页面内容，再刷新页面，助手才能继续工作。',
  never: '助手不会提交、不会登录，也不碰密码和验证码。',
};

export type PanelWords = typeof zh;

/** @returns the panel's words in the language in use. */
export const words = (): PanelWords => translated(zh);

/** Puts values into a text: say('第 {0} 步', 3). */
export const say = (text: string, ...values: (string | number)[]): string =>
  text.replace(/\{(\d)\}/g, (_, i: string) => String(values[Number(i)] ?? ''));
