import { definePracticePage } from '../../define.ts';
import { BANNER, FOOTER } from '../ecomp/surround.ts';

/** Another application's form, with fields that ours has too. */
export default definePracticePage({
  page: null,
  variant: 'ecomp-exhibition',
  url: 'https://ecomp.mofcom.gov.cn/exhibition/apply.html',
  title: '商务部业务系统统一平台--展会报名',
  banner: BANNER,
  corner: ['您好，hzsl2026', '退出'],
  menu: ['展会列表', '我的报名', '参展企业名录', '帮助'],
  current: '我的报名',
  heading: '展会报名表',
  sections: [
    {
      kind: 'fields',
      heading: '参展单位',
      fields: [
        { label: '企业名称', kind: 'text', required: true },
        { label: '统一社会信用代码', kind: 'text', required: true },
        { label: '主营业务', kind: 'text' },
        { label: '联系人', kind: 'text', required: true },
        { label: '手机', kind: 'text', required: true },
      ],
    },
    {
      kind: 'fields',
      heading: '展位需求',
      fields: [
        {
          label: '展会名称',
          kind: 'select',
          options: ['进口博览会', '服务贸易交易会', '消费品博览会'],
          required: true,
        },
        { label: '展位类型', kind: 'radio', options: ['标准展位', '光地'] },
        { label: '展位数量', kind: 'number', unit: '个' },
        { label: '展品说明', kind: 'textarea' },
      ],
    },
  ],
  buttons: ['保存', '提交', '返回'],
  footer: FOOTER,
});
