import { defineError } from '../../define.ts';

export default defineError({
  id: 'sent-to-service-portal',
  title: '这里是政务服务平台，要从【中小企业服务专区】回去',
  why: '登录以后，网页有时会跳到政务服务平台，不会自己回到梯度培育平台。',
  remedy: [
    '先看右上角。显示企业名称或法人姓名，就是已登录。',
    '右上角还是【登录】时，先用法人账户登录。',
    '在页面中部下方点击【中小企业服务专区】。',
    '在优质中小企业梯度培育一栏点击【在线办理】，就回到了梯度培育平台。',
  ],
  severity: 'warning',
  observed: { check: 'page-open', pages: ['miit-service.portal'] },
  actions: [
    { do: 'goto', target: ['中小企业服务专区'], label: '带我到【中小企业服务专区】' },
    { do: 'flow', flow: 'zjtx.return-from-service-portal', label: '一步步回去' },
    { do: 'flow', flow: 'zjtx.register', branch: 'verify-later', label: '还没有实名认证' },
  ],
  source: '002 1.00, 图3–4',
  checkedOn: '2026-11-21',
});
