import { defineFlow } from '../../define.ts';
import { BASICS } from '../needs.ts';

export default defineFlow({
  id: 'zjtx.apply-specialised',
  title: '申报专精特新中小企业',
  choose: '申报专精特新中小企业',
  source: '004 1, 2.02, 图15–17, 图22–23; PORTALS',
  checkedOn: '2026-11-21',
  needs: {
    keys: BASICS,
    figures: [
      { key: 'revenue', years: 2 },
      { key: 'rdExpense', years: 2 },
      { key: 'mainBusinessRevenue', years: 1 },
      { key: 'totalAssets', years: 1 },
      { key: 'totalLiabilities', years: 1 },
    ],
    source: '004 图12; PORTALS',
    checkedOn: '2026-11-21',
  },
  steps: [
    {
      title: '打开企业申报',
      pages: ['zjtx.home-signed-in'],
      action: '先看当地通知，确认在申报期内。再点击【企业申报】。',
      target: ['企业申报', '专精特新中小企业'],
      note: '2026 年 4 月 1 日起按工信部企业〔2026〕2号的标准，和以前不同。例如营业收入不低于 1500 万元（或者近两年股权融资不低于 2000 万元），近两年研发费用每年不低于 100 万元、占比 3% 以上。已认定的企业要先做完信息更新。',
    },
    {
      title: '选择专精特新中小企业',
      pages: ['zjtx.apply'],
      action: '找到专精特新中小企业，点击【申报】。',
      target: ['专精特新中小企业', '申报', '立即申报'],
      note: '要求先完善企业信息时，点击【确定】，保存后再回来。',
    },
    {
      title: '去自评数字化水平',
      pages: ['zjtx.form-specialised'],
      action: '在数字化水平一栏点击【去自评】，前往中小企业数字化转型平台。',
      target: ['去自评', '数字化水平'],
      note: '要先做完数字化水平评测，才能申报。',
    },
    {
      title: '做数字化水平评测',
      pages: ['zjtx.digital-assessment'],
      action: '按企业的实际情况完成评测，再回到申请书。',
      target: ['开始自评', '开始评测', '立即评测', '提交评测', '提交', '自评'],
      note: '可以重复评测，以最新一次的结果为准。',
    },
    {
      title: '填写申请书',
      pages: ['zjtx.form-specialised'],
      after: 3,
      action: '逐项填写申请书，随时点击【暂存】。要佐证材料的地方，点击【点击此处添加文件】上传。',
      target: ['暂存', '点击此处添加文件'],
      note: '先看数字化水平的级别是不是最新的。一份文件不超过 300M，有几份材料时打包成一个 zip。',
    },
    {
      title: '提交申请书',
      pages: ['zjtx.form-specialised'],
      when: { fieldsFilled: true },
      action: '核对各项和佐证材料。无误后点击【提交】。',
      target: ['提交', '暂存'],
      note: '点击【下载】可以留一份申请书。',
    },
    {
      title: '查看申报记录',
      pages: ['zjtx.home-signed-in', 'zjtx.application-records'],
      after: 5,
      action: '已经提交的，打开【企业信息管理】里的【企业申报信息】，在申报记录里看审核进度。',
      target: ['申报记录', '查看', '企业申报信息', '企业信息管理'],
      note: '还没有审核时可以撤回修改。申报期结束后不要撤回，撤回后不能再提交。',
    },
    {
      title: '看认定结果',
      pages: ['zjtx.messages', 'zjtx.enterprise-info'],
      action: '走完认定流程以后，在【我的消息】里看通知。也可以在【企业信息】里看资质。',
      target: ['我的消息', '企业信息'],
      note: '认定以后，黄色标识里的字从“未认定”变成对应的资质。',
    },
  ],
});
