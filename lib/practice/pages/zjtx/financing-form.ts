import { definePracticePage } from '../../define.ts';
import { BASICS, byYear, count, percent } from './basics.ts';
import { BANNER, CORNER, FOOTER } from './surround.ts';

export default definePracticePage({
  page: 'zjtx.financing-form',
  url: 'https://zjtx.miit.gov.cn/rzfw/cxjf/edit',
  title: '融资服务专区',
  banner: BANNER,
  corner: CORNER,
  crumbs: ['首页', '融资服务专区', '信息登记'],
  heading: '企业创新积分信息登记表',
  sections: [
    {
      kind: 'fields',
      heading: '①企业基本情况',
      fields: [
        ...BASICS.filter((one) => one.label !== '产品' && one.label !== '具体细分领域名称'),
        { label: '是否高新技术企业', kind: 'radio', options: ['是', '否'], required: true },
        { label: '融资需求金额', kind: 'number', unit: '万元' },
        { label: '拟融资方式', kind: 'checkbox', options: ['银行贷款', '股权融资', '债券', '融资租赁'] },
      ],
    },
    {
      kind: 'table',
      heading: '②企业创新积分核心指标',
      ...byYear(
        ['2024年', '2025年'],
        [
          '研发费用金额（万元）',
          '研发费用增速（%）',
          '研发人员占职工总数比重（%）',
          '营业收入（万元）',
          '净利润（万元）',
        ],
      ),
    },
    {
      kind: 'fields',
      fields: [
        { label: '与主营业务相关的发明专利数量', kind: 'number', unit: '项', required: true },
        { label: '国际专利申请量', kind: 'number', unit: '项', required: true },
        { label: '技术合同成交额', kind: 'number', unit: '万元', required: true },
        percent('高新技术产品收入占营业收入比重'),
        { label: '承担国家级科技计划项目数量', kind: 'number', unit: '项', required: true },
        { label: '吸纳应届毕业生人数', kind: 'number', unit: '人', required: true },
      ],
    },
    {
      kind: 'fields',
      heading: '③选择填写指标',
      fields: [
        count('获得省级以上科技奖励数量', '项'),
        count('设立研发机构数量', '个'),
        count('获得风险投资金额', '万元'),
        { label: '其他需要说明的情况', kind: 'textarea' },
      ],
    },
  ],
  buttons: ['保存', '提交', '返回'],
  footer: FOOTER,
});
