import { definePracticePage } from '../../define.ts';
import { BANNER, FOOTER } from '../zjtx/surround.ts';

export default definePracticePage({
  page: null,
  variant: 'zjtx-policy',
  url: 'https://zjtx.miit.gov.cn/zxqySy/zcwjView?id=21',
  title: '政策文件',
  banner: BANNER,
  corner: ['登录', '注册'],
  menu: ['首页', '通知公告', '政策文件', '操作手册'],
  current: '政策文件',
  heading: '优质中小企业梯度培育管理办法',
  sections: [
    {
      kind: 'text',
      heading: '第一章　总则',
      paragraphs: [
        '第一条　为培育优质中小企业，制定本办法。',
        '第二条　优质中小企业由创新型中小企业、专精特新中小企业和专精特新“小巨人”企业三个层次组成。',
      ],
    },
    {
      kind: 'text',
      heading: '第二章　评价和认定',
      paragraphs: [
        '第五条　企业按自愿原则登录培育平台进行自评。',
        '第六条　专精特新中小企业应具备专业化、精细化、特色化和创新能力方面的条件。',
      ],
    },
    {
      kind: 'text',
      heading: '第四章　动态管理',
      paragraphs: [
        '第十二条　企业应按年度进行信息更新。',
        '第十三条　发生更名、合并、重组、跨省迁移、设立境外分支机构等重大变更的，应在3个月内提交。',
        '第十四条　有效期满的企业可申请复核。',
      ],
    },
  ],
  footer: FOOTER,
});
