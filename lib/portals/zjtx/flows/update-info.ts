import { defineFlow } from '../../define.ts';

/** The window is dated data of the known error update-closed; the sources disagree about it. */
export default defineFlow({
  id: 'zjtx.update-info',
  title: '年度信息更新',
  choose: '已认定的企业，做年度信息更新',
  source: '004 3, 图20; PORTALS',
  checkedOn: '2026-11-21',
  steps: [
    {
      title: '打开信息更新',
      pages: ['zjtx.home-signed-in', 'zjtx.enterprise-info'],
      action: '确认在更新期内。再点击【信息更新】。',
      target: ['信息更新', '年度信息更新', '企业信息管理'],
      note: '操作手册写每年 1 月 1 日到 4 月 30 日；2026 年另有消息写 4 月 10 日到 5 月 31 日。以当地通知为准。当年刚认定或复核的企业不用更新。',
    },
    {
      title: '填写更新内容',
      pages: ['zjtx.info-update'],
      action: '逐项填写更新的内容，随时保存。',
      target: ['暂存', '保存', '点击此处添加文件'],
      note: '平台不要求上传佐证材料，是否要传看当地主管部门的要求。',
    },
    {
      title: '提交更新',
      pages: ['zjtx.info-update'],
      when: { fieldsFilled: true },
      action: '核对无误后，点击【提交】。',
      target: ['提交', '提交更新'],
    },
    {
      title: '需要时撤回',
      pages: ['zjtx.info-update'],
      when: { text: ['已提交', '待审核', '审核中'] },
      action: '已经提交。还要修改时点击【撤回】，改好再提交。',
      target: ['撤回'],
    },
    {
      title: '接着申报其他资质',
      pages: ['zjtx.apply'],
      action: '信息更新完成以后，可以在【企业申报】里申报其他资质。',
      target: ['申报', '立即申报', '企业申报'],
    },
  ],
});
