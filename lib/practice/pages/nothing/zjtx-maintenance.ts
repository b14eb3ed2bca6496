import { definePracticePage } from '../../define.ts';

export default definePracticePage({
  page: null,
  variant: 'zjtx-maintenance',
  url: 'https://zjtx.miit.gov.cn/maintain.html',
  title: '系统维护中',
  heading: '系统维护公告',
  sections: [
    {
      kind: 'text',
      paragraphs: [
        '优质中小企业梯度培育平台将于2026年4月11日22:00至4月12日8:00进行系统维护，期间暂停企业申报、信息更新、企业复核等服务。',
        '给您带来不便，敬请谅解。',
      ],
    },
  ],
});
