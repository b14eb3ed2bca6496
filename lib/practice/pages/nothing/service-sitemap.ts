import { definePracticePage } from '../../define.ts';

export default definePracticePage({
  page: null,
  variant: 'service-sitemap',
  url: 'https://ythzxfw.miit.gov.cn/sitemap.html',
  title: '网站地图',
  banner: '全国一体化在线政务服务平台　工业和信息化部政务服务平台',
  corner: ['登录', '注册'],
  heading: '网站地图',
  sections: [
    { kind: 'links', heading: '办事服务', links: ['行政许可', '公共服务', '其他行政权力', '跨省通办'] },
    { kind: 'links', heading: '专区', links: ['中小企业服务专区', '电信业务服务专区'] },
    { kind: 'links', heading: '用户', links: ['用户注册', '用户中心', '实名认证', '忘记密码', '账号找回'] },
    { kind: 'links', heading: '互动交流', links: ['在线咨询', '投诉建议', '好差评'] },
  ],
});
