import { definePracticePage } from '../../define.ts';

export default definePracticePage({
  page: 'miit-service.portal',
  url: 'https://ythzxfw.miit.gov.cn/index',
  title: '工业和信息化部政务服务平台',
  banner: '全国一体化在线政务服务平台　工业和信息化部政务服务平台',
  corner: ['登录', '注册', '用户中心'],
  menu: ['首页', '政务服务', '政务公开', '互动交流', '数据开放', '在线帮助'],
  current: '首页',
  sections: [
    {
      kind: 'fields',
      fields: [{ label: '搜索', kind: 'text', placeholder: '请输入事项名称', beside: '搜索' }],
    },
    {
      kind: 'cards',
      heading: '政务服务',
      cards: [
        { title: '行政许可', text: '增值电信业务经营许可等' },
        { title: '公共服务', text: '查询、备案' },
        { title: '其他行政权力' },
        { title: '跨省通办' },
      ],
    },
    {
      kind: 'cards',
      heading: '特色专区',
      cards: [
        { title: '中小企业服务专区', text: '优质中小企业培育、惠企政策' },
        { title: '电信业务服务专区' },
        { title: '电子营业执照专区' },
      ],
    },
    { kind: 'links', heading: '热门服务', links: ['设备进网许可', '域名备案查询', '无线电设备型号核准'] },
    { kind: 'links', heading: '通知公告', links: ['平台升级公告', '关于启用新版用户中心的公告'] },
  ],
  footer: [
    '主办单位：中华人民共和国工业和信息化部　地址：中国北京西长安街13号　邮编：100804',
    '网站标识码：bm07000001　服务热线：12381',
  ],
});
