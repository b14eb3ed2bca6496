import { definePracticePage } from '../../define.ts';

export default definePracticePage({
  page: 'miit-service.sme-zone',
  url: 'https://ythzxfw.miit.gov.cn/zq/zxqy/index.html',
  title: '工业和信息化部政务服务平台',
  banner: '全国一体化在线政务服务平台　工业和信息化部政务服务平台',
  corner: ['杭州示例精密机械有限公司', '用户中心', '退出'],
  crumbs: ['首页', '中小企业服务专区'],
  heading: '中小企业服务专区',
  sections: [
    {
      kind: 'cards',
      cards: [
        { title: '优质中小企业梯度培育', text: '创新型、专精特新、“小巨人”企业申报', button: '在线办理' },
        { title: '科技型中小企业评价', text: '评价信息填报与查询', button: '在线办理' },
        { title: '违约拖欠中小企业款项登记', text: '投诉登记与进度查询', button: '在线办理' },
        { title: '惠企政策', text: '国家和地方政策查询', button: '查看更多' },
      ],
    },
    { kind: 'links', heading: '相关链接', links: ['中国中小企业信息网', '服务机构名录'] },
  ],
  footer: ['主办单位：中华人民共和国工业和信息化部　服务热线：12381'],
});
