import { definePracticePage } from '../../define.ts';
import { BASICS, byYear, count, essay, percent, proof, yesNo } from './basics.ts';
import { CORNER, FOOTER, TRIAL } from './surround.ts';

const YEARS = ['2024年', '2025年'];

export default definePracticePage({
  page: 'zjtx.form-innovative',
  url: 'https://zjtx.miit.gov.cn/cxxqy/zpb?lx=1',
  title: '优质中小企业梯度培育平台',
  banner: TRIAL,
  corner: CORNER,
  heading: '创新型中小企业自评表',
  sections: [
    { kind: 'notice', text: '本页填报内容较多，系统会自动保存已填写内容，您也可以点击右上角的手动保存。' },
    { kind: 'fields', heading: '1 企业基本情况', fields: BASICS.filter((one) => one.label !== '产品') },
    {
      kind: 'table',
      heading: '2 经营情况',
      ...byYear(YEARS, [
        '全职员工数量（人）',
        '研发人员数量（人）',
        '营业收入总额（万元）',
        '其中：主营业务收入总额（万元）',
        '净利润总额（万元）',
        '资产总额（万元）',
        '负债总额（万元）',
        '研发费用总额（万元）',
      ]),
    },
    {
      kind: 'fields',
      heading: '3 创新能力指标',
      fields: [
        count('与主导产品相关的有效知识产权数量', '项'),
        { label: '其中：Ⅰ类高价值知识产权', kind: 'number', unit: '项', required: true },
        count('Ⅱ类知识产权', '项'),
        percent('上年度研发费用总额占营业收入总额比重'),
        proof('知识产权证明材料'),
      ],
    },
    {
      kind: 'fields',
      heading: '4 成长性指标',
      fields: [percent('上年度主营业务收入增长率'), percent('上年度资产负债率'), proof('上年度审计报告')],
    },
    {
      kind: 'fields',
      heading: '5 专业化指标',
      fields: [
        yesNo('主导产品是否属于《战略性新兴产业分类》'),
        { label: '主导产品名称', kind: 'text', required: true },
        percent('上年度主营业务收入总额占营业收入总额比重'),
        { label: '从事特定细分市场时间', kind: 'number', unit: '年' },
      ],
    },
    {
      kind: 'fields',
      heading: '6 直接认定条件',
      fields: [
        {
          label: '满足条件（可多选）',
          kind: 'checkbox',
          options: [
            '近三年内获得过国家级、省级科技奖励',
            '获得高新技术企业、国家级技术创新示范企业等荣誉（均为有效期内）',
            '拥有经认定的省部级以上研发机构',
            '近三年内新增股权融资总额500万元以上',
          ],
        },
        proof('佐证材料'),
        essay('企业经营概况', '500字以内'),
      ],
    },
    {
      kind: 'fields',
      fields: [
        {
          label: '真实性声明',
          kind: 'checkbox',
          options: ['以上所填内容和提交资料均准确、真实、合法、有效'],
        },
      ],
    },
  ],
  buttons: ['暂存', '提交', '下载', '返回'],
  footer: FOOTER,
});
