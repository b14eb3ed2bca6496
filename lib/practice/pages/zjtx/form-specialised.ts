import { definePracticePage } from '../../define.ts';
import { BASICS, byYear, count, essay, percent, proof, SAVE_HINT, yesNo } from './basics.ts';
import { CORNER, FOOTER, TRIAL } from './surround.ts';

export default definePracticePage({
  page: 'zjtx.form-specialised',
  url: 'https://zjtx.miit.gov.cn/zjtxqy/sqs?lx=2',
  title: '优质中小企业梯度培育平台',
  banner: TRIAL,
  corner: CORNER,
  heading: '专精特新中小企业申请书',
  sections: [
    { kind: 'notice', text: SAVE_HINT },
    { kind: 'fields', heading: '一、企业基本情况', fields: BASICS },
    {
      kind: 'table',
      heading: '二、经济效益和经营情况',
      ...byYear(
        ['2024年', '2025年'],
        [
          '全职员工数量（人）',
          '研发人员数量（人）',
          '营业收入（万元）',
          '其中：主营业务收入（万元）',
          '其中：主导产品出口额（万元）',
          '净利润（万元）',
          '研发费用总额（万元）',
          '资产总额（万元）',
          '负债总额（万元）',
          '上缴税金（万元）',
        ],
      ),
    },
    {
      kind: 'fields',
      fields: [
        percent('资产负债率'),
        count('近2年获得股权融资总额', '万元'),
        { label: '上市计划', kind: 'radio', options: ['已上市', '三年内有上市计划', '无'] },
        proof('近2年审计报告'),
      ],
    },
    {
      kind: 'fields',
      heading: '三、专业化',
      fields: [
        { label: '主导产品名称（中文）', kind: 'text', required: true },
        {
          label: '主导产品类别',
          kind: 'select',
          options: ['关键基础材料', '核心基础零部件', '先进基础工艺', '产业技术基础', '其他'],
        },
        { label: '从事特定细分市场年限', kind: 'number', unit: '年', required: true },
        percent('主营业务收入总额占营业收入总额比重'),
        percent('近2年主营业务收入平均增长率'),
        essay('主导产品国内细分市场占有情况', '300字以内'),
      ],
    },
    {
      kind: 'fields',
      heading: '四、精细化',
      fields: [
        {
          label: '数字化水平',
          kind: 'text',
          readonly: true,
          required: true,
          placeholder: '以最新一次评测结果为准',
          beside: '去自评',
        },
        {
          label: '企业获得的管理体系认证情况（可多选）',
          kind: 'checkbox',
          options: [
            'ISO9000质量管理体系认证',
            'ISO14000环境管理体系认证',
            'OHSAS18000职业健康安全管理体系认证',
            '其他（请说明）',
          ],
        },
        { label: '近三年质量奖获得情况', kind: 'text' },
        proof('认证证书'),
      ],
    },
    {
      kind: 'fields',
      heading: '五、特色化',
      fields: [
        { label: '企业自主品牌', kind: 'text' },
        count('主持或参与制定标准数量', '项'),
        essay('地方特色指标说明', '由省级主管部门设定'),
      ],
    },
    {
      kind: 'fields',
      heading: '六、创新能力',
      fields: [
        count('Ⅰ类知识产权数量', '项'),
        count('Ⅱ类知识产权数量', '项'),
        percent('上年度研发费用占营业收入比重'),
        percent('研发人员占全职员工比重'),
        {
          label: '自建研发机构级别',
          kind: 'select',
          options: ['国家级', '省级', '市级', '市级以下', '未设立'],
        },
        yesNo('近三年是否获得国家级科技奖励'),
        proof('研发机构证明'),
        proof('知识产权证明'),
      ],
    },
    {
      kind: 'fields',
      heading: '七、企业简介',
      fields: [
        essay('企业总体情况', '1000字以内'),
        {
          label: '真实性申明',
          kind: 'checkbox',
          options: ['本企业近三年未发生重大安全、质量、环境污染等事故'],
        },
      ],
    },
  ],
  buttons: ['暂存', '提交', '下载', '返回'],
  footer: FOOTER,
});
