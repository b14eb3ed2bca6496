import { defineFlow } from '../../define.ts';

export default defineFlow({
  id: 'zjtx.review-qualification',
  title: '企业复核',
  choose: '资质快到期，要复核',
  source: '004 4, 图21–23',
  checkedOn: '2026-11-21',
  steps: [
    {
      title: '确认满足复核条件',
      pages: [],
      action: '向省级主管部门确认，已经把企业调整为“满足复核条件”。',
      note: '没有调整以前，复核申请提交不了。',
    },
    {
      title: '打开企业复核',
      pages: ['zjtx.home-signed-in'],
      action: '在首页点击【企业复核】，网页会跳到【认证到期管理】。',
      target: ['企业复核', '认证到期管理', '企业信息管理'],
    },
    {
      title: '选择复核路径',
      pages: ['zjtx.review'],
      action: '在复核路径里，选择要复核的梯度。',
      target: ['复核路径', '选择复核路径', '申请复核', '复核'],
    },
    {
      title: '填写并提交',
      pages: ['zjtx.review', 'zjtx.form-innovative', 'zjtx.form-specialised', 'zjtx.form-little-giant'],
      when: { fieldsFilled: true, on: 'zjtx.review' },
      action: '逐项填写，核对无误后提交复核申请。',
      target: ['提交', '提交复核', '暂存'],
    },
    {
      title: '查看复核记录',
      pages: ['zjtx.review'],
      after: 3,
      action: '提交以后，在【认证到期管理】里看复核记录。',
      target: ['复核记录', '查看'],
    },
    {
      title: '看复核结果',
      pages: ['zjtx.messages', 'zjtx.enterprise-info'],
      action: '走完流程以后，在【我的消息】里看通知。也可以在【企业信息】里看资质。',
      target: ['我的消息', '企业信息'],
      note: '【企业信息】里的黄色标识写着企业现有的资质。',
    },
  ],
});
