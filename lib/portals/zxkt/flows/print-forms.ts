import { defineFlow } from '../../define.ts';

export default defineFlow({
  id: 'zxkt.print-forms',
  title: '打印申请表',
  choose: '要打印企业登记表或申请表',
  source: '001 企业登记表、资金计划申请表、资金拨付申请表在哪里打印',
  checkedOn: '2026-11-21',
  steps: [
    {
      title: '选择要打印的表',
      pages: ['zxkt.workspace'],
      action:
        '点击左侧【输出申请表】，再点击要打印的表：【企业登记表】、【资金计划申请表】或【资金拨付申请表】。',
      target: ['输出申请表', '企业登记表', '资金计划申请表', '资金拨付申请表'],
    },
    {
      title: '打印',
      pages: ['zxkt.print'],
      action: '核对表里的内容，点击【打印】。',
      target: ['打印', '打印预览', '预览打印', '打印申请表'],
      note: '内容不对时不要打印，先回去改好并保存。',
    },
  ],
});
