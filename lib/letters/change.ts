import { names, phrase, reason } from './clean.ts';
import type { LetterSpec } from './define.ts';
import { BY_MAIL, COMPANY, DATE, letter, slot, words } from './parts.ts';

const ITEM = '统一社会信用代码';

/** 变更说明: asks for a correction that cannot be made in the application. */
export const change: LetterSpec = {
  id: 'change',
  title: '变更说明',
  use: '统一社会信用代码或组织机构代码填错、自己改不了时使用。',
  fields: [
    COMPANY,
    {
      key: 'account',
      label: '统一平台账号',
      blank: '账号信息',
      hint: '登录商务部业务系统统一平台用的用户名。',
      example: 'zxkt_example01',
      from: ['loginNames.ecomp', 'loginNames.zxkt'],
    },
    {
      key: 'reason',
      label: '事由',
      blank: '事由',
      hint: '不用写“由于”和“原因”，说明里已经有了。',
      example: '注册时统一社会信用代码填写错误',
      kind: 'lines',
    },
    {
      key: 'change',
      label: '具体修改内容',
      blank: '具体修改内容',
      hint: '写清改哪一项，原来是什么，改成什么。连着打几个下划线，就留出一处空白。',
      example: `的${ITEM}，由____更正为____`,
      kind: 'lines',
      suggest: ({ creditCode }) => (creditCode ? `的${ITEM}，由____更正为${creditCode}` : null),
    },
    {
      key: 'confirm',
      label: '再次确认修改事项',
      blank: '再次确认修改事项',
      hint: '再写一次改的是哪一项。',
      example: ITEM,
      suggest: () => ITEM,
    },
    DATE,
  ],
  compose: (values) =>
    letter('变更说明', values, [
      slot('company', phrase(values.company), '公司名称'),
      { text: '在商务部业务系统统一平台账号' },
      slot('account', names(values.account).join('、'), '账号信息'),
      { text: '，由于' },
      ...words('reason', reason(values.reason), '事由'),
      { text: '原因，现申请更改商务部业务系统统一平台外贸发展专项资金（中小）网络管理应用' },
      ...words('change', phrase(values.change), '具体修改内容'),
      { text: '，' },
      ...words('confirm', phrase(values.confirm).replace(/变更后$/, ''), '再次确认修改事项'),
      { text: '变更后对企业之前申报项目无影响。' },
    ]),
  remarks: () => [],
  dispatch: {
    ...BY_MAIL,
    attachments: ['加盖公章的《变更说明》电子版'],
    after: '工作人员收到邮件后 2 个工作日内处理。',
    source: '001 企业资质如何修改（情况五）',
  },
};
