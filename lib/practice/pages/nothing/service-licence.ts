import { definePracticePage } from '../../define.ts';

/** The form of a licence that has nothing to do with cultivation. */
export default definePracticePage({
  page: null,
  variant: 'service-licence',
  url: 'https://ythzxfw.miit.gov.cn/bssx/xzxk/form?id=000117001000',
  title: '工业和信息化部政务服务平台',
  banner: '全国一体化在线政务服务平台　工业和信息化部政务服务平台',
  corner: ['杭州示例精密机械有限公司', '用户中心', '退出'],
  crumbs: ['首页', '行政许可', '无线电发射设备型号核准'],
  heading: '无线电发射设备型号核准申请',
  sections: [
    {
      kind: 'fields',
      heading: '申请单位',
      fields: [
        { label: '单位名称', kind: 'text', required: true },
        { label: '统一社会信用代码', kind: 'text', required: true },
        { label: '法定代表人', kind: 'text', required: true },
        { label: '联系人', kind: 'text', required: true },
        { label: '联系电话', kind: 'text', required: true },
      ],
    },
    {
      kind: 'fields',
      heading: '设备信息',
      fields: [
        { label: '设备名称', kind: 'text', required: true },
        { label: '设备型号', kind: 'text', required: true },
        { label: '检测报告', kind: 'file' },
      ],
    },
  ],
  buttons: ['暂存', '提交', '返回'],
});
