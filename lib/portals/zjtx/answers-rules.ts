import { defineAnswers } from '../define.ts';

const checkedOn = '2026-11-21';
/** 工信部企业〔2026〕2号 is in force from here on. */
const validFrom = '2026-04-01';

/** Rules that moved in 2026; each says since when, or for how long, it holds. */
export default defineAnswers([
  {
    id: 'zjtx-rules-2026',
    question: '2026 年的认定标准变了吗？',
    answer: [
      '变了。《优质中小企业梯度培育管理办法》（工信部企业〔2026〕2号）从 2026 年 4 月 1 日起施行。',
      '原来《暂行办法》（63号文）里专精特新和“小巨人”的标准，已经废止。',
      '企业操作手册还是按《暂行办法》写的，请以新办法和当地通知为准。',
    ],
    leadsTo: 'zjtx.apply-specialised',
    source: 'PORTALS; 004 3',
    checkedOn,
    validFrom,
  },
  {
    id: 'zjtx-specialised-thresholds',
    question: '专精特新中小企业要满足什么条件？',
    answer: [
      '已经是科技和创新型中小企业，从事特定细分市场满 3 年。',
      '营业收入不低于 1500 万元，或者近两年股权融资不低于 2000 万元。',
      '主营业务收入占比不低于 80%，资产负债率不高于 80%。',
      '近两年每年研发费用不低于 100 万元，并且占营业收入 3% 以上。',
      '有 1 项以上 Ⅰ 类知识产权（有例外情形），发展评价不低于 50 分。',
      '这是公开资料的摘要，以办法原文和当地通知为准。',
    ],
    leadsTo: 'zjtx.apply-specialised',
    source: 'PORTALS',
    checkedOn,
    validFrom,
  },
  {
    id: 'zjtx-innovative-score',
    question: '创新型中小企业的自评怎么算分？',
    answer: [
      '仍按 63号文附件1 打分，满 60 分，并且创新能力不低于 20 分、成长性和专业化都不低于 15 分；或者满足一条直通条件。',
      '知识产权 20 分，研发费用占比 20 分，主营业务收入增长率 20 分。',
      '资产负债率 10 分，战略性新兴产业等 10 分，主营业务收入占比 20 分。',
    ],
    leadsTo: 'zjtx.apply-innovative',
    source: 'PORTALS',
    checkedOn,
  },
  {
    id: 'zjtx-update-window',
    question: '信息更新什么时候开放？',
    answer: [
      '企业操作手册写每年 1 月 1 日到 4 月 30 日。',
      '2026 年的另一个来源写 4 月 10 日开放，5 月 31 日前完成。',
      '两个不一样，请以当地主管部门的通知为准。',
    ],
    leadsTo: 'update-closed',
    source: '004 3; PORTALS',
    checkedOn,
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
  },
  {
    id: 'zjtx-tech-sme-moved',
    question: '科技型中小企业评价在哪里填？',
    answer: [
      '2026 年起在梯度培育平台 https://zjtx.miit.gov.cn/ 填报（工企业函〔2026〕160号）。',
      '以前的网址 fuwu.most.gov.cn 是旧的。',
      '评价工作咨询：010-68209142、010-68209141、010-68209153。系统支持：010-88656315。',
    ],
    source: 'PORTALS; 003 二(二)',
    checkedOn,
    validFrom: '2026-01-01',
  },
  {
    id: 'zjtx-tech-sme-numbers',
    question: '科技型中小企业的表，数字怎么填？',
    answer: ['不能留空，没有的写 0。', '金额保留两位小数。', '职工人数用各季度平均人数的平均值。'],
    source: 'PORTALS',
    checkedOn,
    validFrom: '2026-01-01',
  },
]);
