import { definePage } from '../../define.ts';
import { ARTICLE, HELP } from '../../marks.ts';

export default definePage({
  id: 'miit-account.verify-prompt',
  title: '立即认证或暂不认证',
  source: '002 02, 图6; 004 02, 图3',
  checkedOn: '2026-11-21',
  signals: [
    { text: ['立即认证', '马上认证', '前往认证', '去认证'], kind: 'button', weight: 1.6 },
    { text: ['暂不认证', '暂不实名认证', '稍后认证', '以后再说'], kind: 'button', weight: 1.8 },
    {
      text: ['尚未进行实名认证', '尚未实名认证', '未进行实名认证', '点击下方的“立即认证”'],
      weight: 0.8,
      within: true,
    },
    { text: ['注册成功', '恭喜您', '实名认证'], kind: 'heading', weight: 0.3 },
  ],
  must: [
    { text: ['暂不认证', '暂不实名认证', '稍后认证', '以后再说'], kind: 'button', weight: 1 },
    { text: ['尚未进行实名认证', '尚未实名认证'], kind: ['text', 'dialog'], weight: 1, within: true },
  ],
  not: [
    { text: ['法定代表人姓名', '法人类型', '登录名', '密码'], kind: 'field', weight: 2 },
    { text: ['系统绑定', '账号设置'], weight: 1 },
    ...ARTICLE,
    ...HELP,
  ],
  sure: 3.2,
});
