/** Words that several pages of the sign-on share. */
import type { Signal } from '../define.ts';
import { named } from '../marks.ts';

const SITES = ['工业和信息化部政务服务平台', '工业和信息化部统一登录系统', '统一登录系统'];

/** A heading of the page's own or the window's title. */
export const heading = (
  names: readonly string[],
  weight: number,
  how: Pick<Signal, 'only' | 'exact'> = {},
): Signal => ({
  text: [...new Set(SITES.flatMap((site) => named(site, ...names)))],
  kind: 'heading',
  weight,
  ...how,
});

export const REGISTER = ['用户注册', '账号注册', '注册账号', '法人注册', '自然人注册', '新用户注册'] as const;
export const VERIFY = ['实名认证', '法人实名认证', '自然人实名认证', '用户实名认证', '企业实名认证'] as const;
export const PHONE = [
  '手机号修改',
  '修改手机号',
  '手机号码修改',
  '绑定手机号修改',
  '修改绑定手机号',
] as const;
export const PASSWORD = ['忘记密码', '找回密码', '密码找回', '重置密码', '密码重置', '设置新密码'] as const;
export const ACCOUNT = ['账号找回', '找回账号', '帐号找回', '登录名找回', '找回登录名'] as const;

/** The page is called something else: links of that name do not count. */
export const others = (...names: readonly (readonly string[])[]): Signal =>
  heading(names.flat(), 2.5, { only: true });

export const NEW_PHONE: Signal = {
  text: ['新账号绑定手机号', '新手机号', '新手机号码', '新绑定手机号', '新的手机号', '变更后手机号'],
  kind: ['field', 'label'],
  weight: 1.2,
};
/** 核验方式 stands on the page that changes the number only; the manuals write 校验方式 too. */
export const WAY: Signal = {
  text: ['核验方式', '校验方式', '验证方式'],
  kind: ['field', 'label'],
  weight: 1.4,
};
