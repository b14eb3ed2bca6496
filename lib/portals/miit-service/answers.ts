import { defineAnswers } from '../define.ts';

const checkedOn = '2026-11-21';

export default defineAnswers([
  {
    id: 'service-return',
    question: '跳到政务服务平台，回不了梯度培育平台，如何处理？',
    answer: [
      '先看右上角：显示企业名称或法人姓名，就是已登录；还是【登录】时，先用法人账户登录。',
      '在页面中部下方点击【中小企业服务专区】。',
      '在优质中小企业梯度培育一栏点击【在线办理】，就回到了梯度培育平台。',
    ],
    leadsTo: 'sent-to-service-portal',
    source: '002 1.00 图3–4',
    checkedOn,
  },
]);
