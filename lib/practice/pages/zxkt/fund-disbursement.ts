import { definePracticePage } from '../../define.ts';
import { BANNER, CORNER, FOOTER, MENU } from './surround.ts';

export default definePracticePage({
  page: 'zxkt.fund-disbursement',
  url: 'http://zxkt.mofcom.gov.cn/fund/payApply.jsp?id=2026330106002',
  title: BANNER,
  banner: BANNER,
  corner: CORNER,
  menu: MENU,
  current: '资金拨付',
  crumbs: ['申报管理', '项目申报', '资金拨付'],
  heading: '资金拨付申请',
  sections: [
    {
      kind: 'fields',
      heading: '项目信息',
      fields: [
        { label: '项目编号', kind: 'static', value: 'ZX2026330106002' },
        { label: '项目名称', kind: 'static', value: 'ISO9001管理体系认证' },
        { label: '批准金额', kind: 'static', value: '15000.00', unit: '元' },
        { label: '完成日期', kind: 'date', required: true },
      ],
    },
    {
      kind: 'fields',
      heading: '拨付信息',
      fields: [
        { label: '实际支出金额', kind: 'number', unit: '元', required: true },
        { label: '申请拨付金额', kind: 'number', unit: '元', required: true },
        { label: '收款单位', kind: 'text', required: true },
        { label: '开户银行', kind: 'text', required: true },
        { label: '银行账号', kind: 'text', required: true },
        { label: '项目完成情况', kind: 'textarea', required: true },
        { label: '发票及付款凭证', kind: 'file' },
      ],
    },
  ],
  buttons: ['保存', '提交', '返回'],
  footer: FOOTER,
});
