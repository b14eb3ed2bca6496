import { definePracticePage } from '../../define.ts';
import { byYear, count, essay, percent, proof } from './basics.ts';
import { BANNER, COMPANY, CORNER, FOOTER, MENU } from './surround.ts';

export default definePracticePage({
  page: 'zjtx.info-update',
  url: 'https://zjtx.miit.gov.cn/xxgx/edit?nd=2026',
  title: BANNER,
  banner: BANNER,
  corner: CORNER,
  menu: MENU,
  current: '信息更新',
  crumbs: ['首页', '企业信息管理', '信息更新'],
  heading: '2026年度信息更新',
  sections: [
    {
      kind: 'fields',
      heading: '企业基本情况',
      fields: [
        { label: '企业名称', kind: 'text', value: COMPANY, readonly: true },
        { label: '通讯地址', kind: 'text', required: true },
        { label: '联系人', kind: 'text', required: true },
        { label: '联系人手机', kind: 'text', required: true },
        { label: '电子邮箱', kind: 'text' },
      ],
    },
    {
      kind: 'table',
      heading: '经营指标',
      ...byYear(
        ['2025年'],
        [
          '全职员工数量（人）',
          '营业收入（万元）',
          '主营业务收入（万元）',
          '净利润（万元）',
          '研发费用（万元）',
        ],
      ),
    },
    {
      kind: 'fields',
      heading: '创新指标',
      fields: [
        count('有效发明专利', '项'),
        percent('研发费用占比'),
        essay('主导产品变化情况', '无变化请填“无”'),
        proof('佐证材料'),
      ],
    },
  ],
  buttons: ['暂存', '提交', '返回'],
  footer: FOOTER,
});
