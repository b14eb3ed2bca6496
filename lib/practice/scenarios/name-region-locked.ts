import { withFields } from '../change.ts';
import { defineScenario } from '../define.ts';
import { LINES } from '../pages/zxkt/qualification-form.ts';
import { qualification } from '../pages/zxkt/qualification-view.ts';

const open = qualification('未审核', {
  buttons: ['修改', '返回'],
  text: '说明：资质公示前企业可以自行修改资质信息。',
});

/** The qualification opened for change: two of its fields stay closed. */
export default defineScenario({
  error: 'name-region-locked',
  page: withFields(open, {
    企业名称: { kind: 'text', readonly: true },
    行政区划: { kind: 'text', readonly: true },
    统一社会信用代码: { kind: 'text' },
    海关代码: { kind: 'text' },
    企业地址: { kind: 'text', required: true },
    邮政编码: { kind: 'text', required: true },
    法人代表: { kind: 'text', required: true },
    联系人: { kind: 'text', required: true },
    联系电话: { kind: 'text', required: true },
    电子邮件: { kind: 'text' },
    行业划分: { kind: 'multi-select', options: LINES.industry, value: ['机电产品'] },
    主营业务: { kind: 'multi-select', options: LINES.business, value: ['自营出口'] },
    商品选择: { kind: 'multi-select', options: LINES.goods, value: ['机械设备'] },
  }),
});
