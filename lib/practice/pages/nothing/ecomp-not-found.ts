import { definePracticePage } from '../../define.ts';

export default definePracticePage({
  page: null,
  variant: 'ecomp-not-found',
  url: 'https://ecomp.mofcom.gov.cn/service/apps/detail.html',
  title: '404 Not Found',
  heading: '404',
  sections: [
    { kind: 'text', paragraphs: ['抱歉，您访问的页面不存在或已删除。'] },
    { kind: 'links', links: ['返回首页', '返回上一页'] },
  ],
});
