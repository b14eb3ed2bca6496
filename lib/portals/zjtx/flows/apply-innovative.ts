import { defineFlow } from '../../define.ts';
import { BASICS } from '../needs.ts';

export default defineFlow({
  id: 'zjtx.apply-innovative',
  title: '申报创新型中小企业',
  choose: '申报创新型中小企业',
  source: '004 1, 2.02, 图13, 图15, 图22–23; PORTALS',
  checkedOn: '2026-11-21',
  needs: {
    keys: BASICS,
    figures: [
      { key: 'revenue', years: 1 },
      { key: 'rdExpense', years: 1 },
      { key: 'mainBusinessRevenue', years: 2 },
      { key: 'totalAssets', years: 1 },
      { key: 'totalLiabilities', years: 1 },
    ],
    source: '004 图12, 图13; PORTALS',
    checkedOn: '2026-11-21',
  },
  steps: [
    {
      title: '打开企业申报',
      pages: ['zjtx.home-signed-in'],
      action: '先看当地通知，确认在申报期内。再点击【企业申报】。',
      target: ['企业申报', '创新型中小企业'],
      note: '平台不判断申报顺序，按通知的要求申报。已认定的企业要先做完信息更新。',
    },
    {
      title: '选择创新型中小企业',
      pages: ['zjtx.apply'],
      action: '找到创新型中小企业，点击【申报】。',
      target: ['创新型中小企业', '申报', '立即申报'],
      note: '要求先完善企业信息时，点击【确定】，保存后再回来。',
    },
    {
      title: '填写自评表',
      pages: ['zjtx.form-innovative'],
      action: '逐项填写自评表，随时点击【暂存】。要佐证材料的地方，点击【点击此处添加文件】上传。',
      target: ['暂存', '点击此处添加文件'],
      note: '一份文件不超过 300M。有几份材料时，打包成一个 zip。',
    },
    {
      title: '提交自评表',
      pages: ['zjtx.form-innovative'],
      when: { fieldsFilled: true },
      action: '核对各项和佐证材料。无误后点击【提交】。',
      target: ['提交', '暂存'],
      note: '点击【下载】可以留一份。评分办法看附件：满 60 分，并且三类指标都达到最低分，或者满足一条直通条件（63号文附件1）。',
    },
    {
      title: '查看申报记录',
      pages: ['zjtx.home-signed-in', 'zjtx.application-records'],
      after: 3,
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
