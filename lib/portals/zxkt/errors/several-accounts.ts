import { defineError } from '../../define.ts';

/** The manual quotes no message: these are the ways such a sign-on refuses an account. */
export default defineError({
  id: 'several-accounts',
  title: '这个账号进不了外贸发展专项资金应用',
  why: '企业可以有多个统一平台账号，但只有 1 个能进入外贸发展专项资金应用。现在登录的很可能不是那一个。',
  remedy: [
    '退出登录，换成能进入应用的那个账号。',
    '忘了那个账号时，先找回账号。',
    '要改用现在的账号时，先申请解绑原来账号里的应用。',
  ],
  severity: 'error',
  seen: [
    '当前账号不能进入该应用',
    '当前账号无权进入该应用',
    '该账号没有进入该应用的权限',
    '您的账号没有进入该应用的权限',
    '您没有进入该应用的权限',
    '该企业已有其他账号申请了本应用',
    '该企业已使用其他账号申请本应用',
    '该企业已绑定其他账号',
    '该应用已绑定其他账号',
    '可进入的账号只有1个，请使用正确的账号登录应用',
    '外贸发展专项资金（中小）网络管理应用可进入的账号只有1个，请使用正确的账号登录应用',
  ],
  actions: [
    { do: 'flow', flow: 'zxkt.recover', label: '找回原来的账号' },
    { do: 'flow', flow: 'zxkt.unbind', label: '解绑应用' },
    { do: 'letter', letter: 'unbind', label: '写《解绑说明》' },
    { do: 'call', phone: '010-67870108', label: '复制电话 010-67870108' },
  ],
  source: '001 提示用户信息已存在, 如何解绑应用',
  checkedOn: '2026-11-21',
});
