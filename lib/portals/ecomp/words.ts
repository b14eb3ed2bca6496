/** The two sign-ons look alike and each has a link to the other: only a whole heading or title tells them apart. */
import { named } from '../marks.ts';

const SITE = '商务部业务系统统一平台';

export const ENTERPRISE: readonly string[] = named(
  SITE,
  '企业端',
  '企业端登录',
  '企业端用户登录',
  '企业用户登录',
  '企业登录',
);
export const ADMINISTRATION: readonly string[] = named(
  SITE,
  '管理端',
  '管理端登录',
  '管理端用户登录',
  '管理部门用户登录',
  '管理部门登录',
  '管理用户登录',
);
