import { definePracticePage } from '../../define.ts';
import { BANNER, CORNER, FOOTER } from './surround.ts';

export default definePracticePage({
  page: 'zxkt.year-select',
  url: 'http://zxkt.mofcom.gov.cn/login/selectYear.jsp',
  title: BANNER,
  banner: BANNER,
  corner: CORNER,
  sections: [
    {
      kind: 'fields',
      heading: '请选择资金填报年度',
      fields: [
        {
          label: '资金填报年度',
          kind: 'select',
          options: ['2026', '2025', '2024', '2023', '2022'],
          value: '2026',
          required: true,
        },
        { label: '企业规模人数', kind: 'number', unit: '人', required: true, hint: '请如实填报' },
      ],
    },
  ],
  buttons: ['确定', '返回'],
  footer: FOOTER,
});
