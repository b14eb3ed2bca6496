import { defineError } from '../../define.ts';

export default defineError({
  id: 'user-not-found',
  title: '应用里查不到这个用户',
  why: '应用里没有这个账号的用户信息。要先请客服解绑应用，再重新申请。',
  remedy: [
    '拨打客服电话 010-67870108，说明看到的提示，请客服解绑应用。',
    '解绑后回到应用大厅，点击左侧【增加应用】。',
    '选择【综合业务】，找到外贸发展专项资金（中小）网络管理应用，重新点击【申请】。',
  ],
  severity: 'error',
  seen: ['用户信息不存在，请联系客服010-67870108进行处理', '用户信息不存在，请联系客服'],
  actions: [
    { do: 'call', phone: '010-67870108', label: '复制电话 010-67870108' },
    { do: 'flow', flow: 'zxkt.register', label: '解绑后重新添加应用' },
  ],
  source: '001 提示用户信息不存在',
  checkedOn: '2026-11-21',
});
