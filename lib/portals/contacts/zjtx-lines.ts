import { defineContacts } from '../define.ts';

const zjtx = { portal: 'zjtx', region: [], checkedOn: '2026-11-21' } as const;
const account = { portal: 'miit-account', region: [], kind: '账号问题', checkedOn: '2026-11-21' } as const;
const HOURS = '工作日9:00-17:00';

/** National lines of the cultivation portal and of the sign-on it uses. */
export default defineContacts([
  {
    ...zjtx,
    kind: '系统支持',
    phones: ['010-87901013', '010-87901032', '010-87901067'],
    purpose: '优质中小企业梯度培育平台系统支持',
    hours: HOURS,
    note: '手册另有【联系邮箱】一栏，但没有印出地址。',
    source: '004 6',
  },
  {
    ...zjtx,
    kind: '系统支持',
    phones: ['010-87901013', '010-87901032', '010-87901073'],
    purpose: '优质中小企业梯度培育平台系统支持',
    source: '003 二(二)',
  },
  {
    ...zjtx,
    kind: '科技型中小企业评价工作咨询',
    phones: ['010-68209142', '010-68209141', '010-68209153'],
    purpose: '科技型中小企业评价工作咨询',
    source: '003 二(二)',
  },
  {
    ...zjtx,
    kind: '科技型中小企业评价系统支持',
    phones: ['010-88656315'],
    purpose: '科技型中小企业评价系统支持',
    source: '003 二(二)',
  },
  {
    ...account,
    phones: ['010-12381'],
    purpose: '账号问题',
    hours: HOURS,
    note: '接通后转 6，选人工服务。',
    source: '004 6',
  },
  {
    ...account,
    phones: ['12381'],
    purpose: '账号密码忘记、绑定手机号丢失、实名认证未通过、企业更名等',
    note: '接通后转 9（其他业务），再转 6（公共服务），选人工服务。',
    source: '002 1',
  },
  {
    ...account,
    phones: ['12381'],
    purpose: '无法自助解决的问题',
    note: '也可以在平台上用在线咨询。',
    source: '003 二(一).3',
  },
]);
