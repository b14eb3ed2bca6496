/** Words that several pages of the platform share. */
import type { Signal } from '../define.ts';
import { named } from '../marks.ts';

const SITE = '优质中小企业梯度培育平台';

/** A heading of the page's own or the window's title; menu entries do not count. */
export const heading = (
  names: readonly string[],
  weight: number,
  how: Pick<Signal, 'only' | 'exact'> = {},
): Signal => ({ text: named(SITE, ...names), kind: 'heading', weight, ...how });
const ONLY = { only: true } as const;

/** What stands before a page's name in the line that says where it is. */
export const MANAGEMENT = ['企业信息管理', '企业申报信息', '首页'] as const;

/** The headings of the pages under 企业信息管理, for telling one from the others. */
export const others = (...names: string[]): Signal => heading(names, 2, { only: true, exact: true });

export const INNOVATIVE = [
  '创新型中小企业自评表',
  '创新型中小企业申请表',
  '创新型中小企业申请书',
  '创新型中小企业申报表',
  '创新型中小企业自评',
] as const;
export const SPECIALISED = [
  '专精特新中小企业申请书',
  '专精特新中小企业申请表',
  '专精特新中小企业申报书',
  '专精特新中小企业申报表',
] as const;
export const LITTLE_GIANT = [
  '专精特新“小巨人”申请表',
  '专精特新“小巨人”企业申请表',
  '专精特新“小巨人”申请书',
  '专精特新“小巨人”企业申请书',
  '“小巨人”申请表',
  '“小巨人”企业申请表',
  '“小巨人”企业申报表',
] as const;
export const POINTS = [
  '创新积分信息登记表',
  '企业创新积分信息登记表',
  '创新积分信息登记',
  '企业创新积分登记',
  '创新积分登记',
] as const;

/** The three tiers as entries; inside a headline they do not count. */
export const tier = (weight: number): readonly Signal[] => [
  {
    text: ['创新型中小企业', '创新型中小企业申报', '创新型中小企业评价', '创新型中小企业自评'],
    weight,
    exact: true,
  },
  {
    text: ['专精特新中小企业', '专精特新中小企业申报', '专精特新中小企业认定'],
    weight,
    exact: true,
  },
  {
    text: [
      '专精特新“小巨人”企业',
      '专精特新“小巨人”',
      '“小巨人”企业',
      '小巨人',
      '专精特新“小巨人”企业申报',
      '专精特新“小巨人”企业认定',
    ],
    weight,
    exact: true,
  },
];

/** An application form says so itself. */
export const FORM_TITLES: Signal = heading([...INNOVATIVE, ...SPECIALISED, ...LITTLE_GIANT], 3, ONLY);
export const POINTS_TITLE: Signal = heading(POINTS, 3, ONLY);

export const SIGN_IN: Signal = {
  text: ['登录', '用户登录', '企业登录', '登录/注册', '请登录', '立即登录', '法人登录'],
  kind: 'button',
  weight: 0.7,
  exact: true,
};
export const SIGNED_IN: Signal = {
  text: ['退出', '退出登录', '安全退出', '注销', '退出系统', '注销登录'],
  kind: 'button',
  weight: 0.7,
  exact: true,
};

const SECONDS = Array.from({ length: 11 }, (_, i) => i);
/** A layer that may be closed after some seconds says how many are left. */
export const COUNTING: readonly string[] = [
  '倒计时',
  '秒后',
  's后',
  ...SECONDS.flatMap((n) => [`（${n}s）`, `${n}秒`]),
];
