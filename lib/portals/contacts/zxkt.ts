import { defineContacts } from '../define.ts';

const here = { portal: 'zxkt', region: [], checkedOn: '2026-11-21' } as const;
const TECHNICAL = { ...here, kind: '技术咨询客服' } as const;

/** The fund application itself; its sign-on has lines of its own. */
export default defineContacts([
  {
    ...TECHNICAL,
    phones: ['400 886 3200', '010-67800213'],
    purpose: '中小开拓资金技术咨询',
    source: '000 五',
  },
  {
    ...TECHNICAL,
    phones: ['400 886 3200'],
    purpose: '各类用户进入应用后的技术咨询',
    source: '001 客户服务联系方式',
  },
  {
    ...TECHNICAL,
    phones: ['010-67800213'],
    purpose: '各类用户进入应用后的技术咨询，以及企业用户变更说明情况处理',
    source: '001 客户服务联系方式',
  },
  {
    ...TECHNICAL,
    phones: ['010-67801941'],
    purpose: '用户变更说明情况处理',
    source: '001 客户服务联系方式',
  },
  {
    ...here,
    kind: '变更、解绑、注销邮箱',
    phones: [],
    emails: ['zxzj@ec.com.cn'],
    purpose: '接收《变更说明》《解绑说明》《注销说明》',
    note: '变更说明在收到邮件后 2 个工作日内处理。',
    source: '001 客户服务联系方式',
  },
  {
    ...here,
    kind: '账号密码重置邮箱',
    phones: [],
    emails: ['zxkt@ec.com.cn'],
    purpose: '接收账号密码重置申请和证明材料',
    note: '收到申请资料后 2 个工作日内处理。',
    source: '000 四(1).3',
  },
  {
    ...here,
    kind: '商务主管机关',
    phones: [],
    purpose: '资质审核、开通修改权限、查询账号或重置密码',
    note: '各地电话在 http://zxkt.mofcom.gov.cn/news/contact.jsp 查询，也可以登录应用后点左侧【管理部门电话】。',
    source: '000 四(3); 001 如何查询商务主管机关联系方式',
  },
]);
