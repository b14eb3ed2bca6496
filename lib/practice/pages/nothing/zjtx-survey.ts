import { definePracticePage } from '../../define.ts';
import { BANNER, COMPANY, FOOTER } from '../zjtx/surround.ts';

export default definePracticePage({
  page: null,
  variant: 'zjtx-survey',
  url: 'https://zjtx.miit.gov.cn/wjdc/view?id=2026Q1',
  title: '问卷调查',
  banner: BANNER,
  corner: [COMPANY, '退出'],
  heading: '2026年一季度中小企业运行情况问卷',
  sections: [
    { kind: 'notice', text: '本问卷约需3分钟，结果仅用于统计分析。' },
    {
      kind: 'fields',
      fields: [
        { label: '1. 本季度订单情况', kind: 'radio', options: ['增加', '持平', '减少'], required: true },
        { label: '2. 融资满足程度', kind: 'radio', options: ['满足', '基本满足', '不满足'], required: true },
        { label: '3. 企业是否开展数字化改造', kind: 'radio', options: ['是', '否'] },
        { label: '4. 面临的主要困难', kind: 'checkbox', options: ['用工', '融资', '成本', '市场'] },
        { label: '5. 意见建议', kind: 'textarea' },
      ],
    },
  ],
  buttons: ['提交问卷'],
  footer: FOOTER,
});
