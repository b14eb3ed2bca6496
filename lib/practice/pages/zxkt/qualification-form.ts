import { definePracticePage } from '../../define.ts';
import { BANNER, FOOTER } from './surround.ts';

export const LINES = {
  industry: ['全部', '农林产品', '轻工工艺', '纺织服装', '机电产品', '五矿化工', '医药保健', '其他'],
  business: ['全部', '自营出口', '代理出口', '自营进口', '一般贸易', '加工贸易', '服务贸易'],
  goods: ['全部', '机械设备', '电子元件', '金属制品', '塑料制品', '服装鞋帽', '家具灯具', '食品饮料'],
} as const;

export default definePracticePage({
  page: 'zxkt.qualification-form',
  url: 'http://zxkt.mofcom.gov.cn/entp/entpReg.jsp',
  title: BANNER,
  banner: BANNER,
  corner: ['返回业务大厅', '退出'],
  crumbs: ['用户注册须知', '资质注册', '等待审核'],
  heading: '企业资质信息注册',
  sections: [
    { kind: 'notice', text: '带 * 的为必填项，注册信息须经所在地商务主管机关审核。' },
    {
      kind: 'fields',
      heading: '企业基本信息',
      fields: [
        {
          label: '企业名称',
          kind: 'text',
          required: true,
          value: '杭州示例精密机械有限公司',
          readonly: true,
        },
        { label: '企业英文名称', kind: 'text' },
        { label: '统一社会信用代码', kind: 'text', required: true, hint: '18位' },
        { label: '组织机构代码', kind: 'text', hint: '9位，不含横线' },
        { label: '海关代码', kind: 'text', required: true },
        { label: '进出口企业代码', kind: 'text' },
        { label: '行政区划', kind: 'region', required: true },
        {
          label: '企业类型',
          kind: 'select',
          options: ['国有', '集体', '民营', '三资', '其他'],
          required: true,
        },
        { label: '注册资本', kind: 'number', unit: '万元', required: true },
        { label: '注册时间', kind: 'date', required: true },
        { label: '开户银行', kind: 'text', required: true },
        { label: '银行账号', kind: 'text', required: true },
        { label: '企业地址', kind: 'text', required: true },
        { label: '邮政编码', kind: 'text', required: true },
      ],
    },
    {
      kind: 'fields',
      heading: '联系信息',
      fields: [
        { label: '法人代表', kind: 'text', required: true },
        { label: '法人代表电话', kind: 'text' },
        { label: '联系人', kind: 'text', required: true },
        { label: '联系电话', kind: 'text', required: true },
        { label: '手机', kind: 'text', required: true },
        { label: '传真', kind: 'text' },
        { label: '电子邮件', kind: 'text', required: true },
        { label: '企业网址', kind: 'text', placeholder: 'http://' },
      ],
    },
    {
      kind: 'fields',
      heading: '经营信息',
      fields: [
        { label: '上年度进出口额', kind: 'number', unit: '万美元', required: true },
        { label: '其中出口额', kind: 'number', unit: '万美元' },
        { label: '从业人数', kind: 'number', unit: '人', required: true },
        { label: '是否有进出口经营权', kind: 'radio', options: ['是', '否'], required: true },
        { label: '行业划分', kind: 'multi-select', options: LINES.industry, required: true },
        { label: '主营业务', kind: 'multi-select', options: LINES.business, required: true },
        { label: '商品选择', kind: 'multi-select', options: LINES.goods, required: true },
        { label: '企业简介', kind: 'textarea', hint: '500字以内' },
      ],
    },
  ],
  buttons: ['注册会员', '重置'],
  footer: FOOTER,
});
