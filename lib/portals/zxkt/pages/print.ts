import { definePage } from '../../define.ts';
import { ARTICLE, HELP } from '../../marks.ts';

const FORMS = ['企业登记表', '资金计划申请表', '资金拨付申请表'];

/** The three forms stand in the menu too: without something to print it is only the menu. */
export default definePage({
  id: 'zxkt.print',
  title: '输出申请表',
  source: '001 企业登记表、资金计划申请表、资金拨付申请表在哪里打印',
  checkedOn: '2026-11-21',
  signals: [
    {
      text: ['输出申请表', '申请表输出', '打印申请表', '申请表打印', '输出打印'],
      kind: 'heading',
      weight: 1.2,
    },
    { text: FORMS, weight: 0.6 },
    { text: '企业登记表', kind: ['heading', 'label'], weight: 0.8 },
    { text: ['资金计划申请表', '计划申请表'], kind: ['heading', 'label'], weight: 0.8 },
    { text: ['资金拨付申请表', '拨付申请表'], kind: ['heading', 'label'], weight: 0.8 },
    {
      text: [
        '打印',
        '打印预览',
        '预览打印',
        '打印申请表',
        '打印表格',
        '打印企业登记表',
        '打印资金计划申请表',
      ],
      kind: 'button',
      weight: 1.8,
    },
  ],
  must: [
    {
      text: ['打印', '打印预览', '预览打印', '打印申请表', '打印表格', '打印企业登记表'],
      kind: 'button',
      weight: 1,
    },
  ],
  not: [
    { text: ['修改', '删除'], kind: 'button', weight: 1.5, exact: true },
    { text: ['保存', '提交'], kind: 'button', weight: 1.2 },
    { text: ['企业代码修改审核', '企业资质审核'], kind: 'menu', weight: 2.5 },
    ...ARTICLE,
    ...HELP,
  ],
  sure: 4,
});
