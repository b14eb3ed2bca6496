import { definePracticePage, type PracticePage } from '../../define.ts';
import { COMPANY, FOOTER } from './surround.ts';

const TITLE = '中小企业数字化转型平台';

const pages: readonly PracticePage[] = [
  definePracticePage({
    page: 'zjtx.digital-assessment',
    variant: 'front',
    url: 'https://zjtx.miit.gov.cn/szhzx/#/index',
    title: TITLE,
    banner: TITLE,
    corner: [COMPANY, '退出'],
    menu: ['首页', '数字化水平评测', '政策资讯', '典型案例', '服务商'],
    current: '首页',
    sections: [
      {
        kind: 'cards',
        cards: [
          {
            title: '中小企业数字化水平评测',
            text: '依据中小企业数字化水平评测指标，约需20分钟',
            button: '去自评',
          },
          { title: '评测记录', text: '可重复评测，以最新一次结果为准', button: '查看' },
        ],
      },
      { kind: 'links', heading: '典型案例', links: ['机械加工行业案例', '电子信息行业案例'] },
    ],
    footer: FOOTER,
  }),
  definePracticePage({
    page: 'zjtx.digital-assessment',
    variant: 'questions',
    url: 'https://zjtx.miit.gov.cn/szhzx/#/evaluation/form',
    title: TITLE,
    banner: TITLE,
    corner: [COMPANY, '退出'],
    menu: ['首页', '数字化水平评测', '政策资讯', '典型案例', '服务商'],
    current: '数字化水平评测',
    heading: '数字化水平自评',
    sections: [
      {
        kind: 'fields',
        heading: '一、数字化基础',
        fields: [
          {
            label: '1. 企业网络建设情况',
            kind: 'radio',
            options: ['未建设', '部分覆盖', '全部覆盖'],
            required: true,
          },
          { label: '2. 设备联网率', kind: 'number', unit: '%', required: true },
          { label: '3. 是否设置数字化岗位', kind: 'radio', options: ['是', '否'], required: true },
        ],
      },
      {
        kind: 'fields',
        heading: '二、数字化经营',
        fields: [
          { label: '4. 采用的信息系统', kind: 'checkbox', options: ['ERP', 'MES', 'PLM', 'CRM', '其他'] },
          { label: '5. 财务管理数字化情况', kind: 'radio', options: ['手工', '软件', '与业务系统集成'] },
        ],
      },
    ],
    buttons: ['上一步', '提交评测'],
    footer: FOOTER,
  }),
];
export default pages;
