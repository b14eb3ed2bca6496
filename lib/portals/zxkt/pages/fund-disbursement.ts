import { definePage } from '../../define.ts';
import { ARTICLE, HELP } from '../../marks.ts';

const NAMES = ['资金拨付申请', '资金拨付申报', '资金拨付', '拨付申请', '项目资金拨付申请'];

export default definePage({
  id: 'zxkt.fund-disbursement',
  title: '资金拨付申请',
  source: '001 有项目计划申报企业如何进行资金拨付申报',
  checkedOn: '2026-11-21',
  signals: [
    { text: NAMES, kind: 'heading', weight: 2 },
    {
      text: [
        '拨付金额',
        '申请拨付金额',
        '申请拨付资金',
        '拨付资金',
        '实际支出',
        '实际发生金额',
        '实际支出金额',
        '实际发生费用',
      ],
      kind: ['field', 'label'],
      weight: 1.2,
    },
    {
      text: ['开户行', '开户银行', '开户行名称', '银行账号', '银行帐号', '收款账号', '账户名称', '开户名称'],
      kind: ['field', 'label'],
      weight: 0.7,
    },
    { text: ['项目名称', '项目编号'], kind: ['field', 'label'], weight: 0.4 },
    {
      text: ['完成情况', '项目完成情况', '项目总结', '实施情况', '凭证', '付款凭证', '发票'],
      kind: ['field', 'label'],
      weight: 0.5,
    },
    { text: ['保存', '暂存'], kind: 'button', weight: 0.6 },
    { text: '提交', kind: 'button', weight: 0.6 },
  ],
  must: [
    { text: NAMES, kind: 'heading', weight: 1 },
    { text: ['拨付金额', '申请拨付金额', '申请拨付资金'], kind: ['field', 'label'], weight: 1 },
  ],
  not: [
    { text: ['打印', '打印预览'], kind: 'button', weight: 1.2, exact: true },
    { text: '操作', kind: 'label', weight: 1, exact: true },
    { text: ['企业代码修改审核', '企业资质审核'], kind: 'menu', weight: 2 },
    ...ARTICLE,
    ...HELP,
  ],
  sure: 3.2,
  fields: 1,
});
