import { defineFlow } from '../../define.ts';
import { BASICS } from '../needs.ts';

export default defineFlow({
  id: 'zjtx.complete-info',
  title: '完善企业基本情况',
  choose: '第一次登录，要完善企业信息',
  source: '002 2; 004 2.01',
  checkedOn: '2026-11-21',
  needs: { keys: BASICS, source: '004 图12', checkedOn: '2026-11-21' },
  steps: [
    {
      title: '打开企业信息',
      pages: ['zjtx.home-signed-in', 'zjtx.apply'],
      action: '点击【企业信息管理】，再点击【企业信息】。弹出完善信息的提示时，点击【确定】。',
      target: ['确定', '企业信息', '企业信息管理'],
      note: '第一次登录，要先完善企业信息，才能申报和登记创新积分。',
    },
    {
      title: '点击编辑',
      pages: ['zjtx.enterprise-info'],
      action: '点击页面下方的【编辑】。',
      target: ['编辑', '编辑信息'],
      note: '已认定的企业没有【编辑】，只能做【信息更新】。',
    },
    {
      title: '填写企业基本情况',
      pages: ['zjtx.enterprise-info-edit'],
      action:
        '逐项填写，核对企业注册地。点击“+”，把【所属行业】、【具体细分领域名称】和【产品】选到最后一级。',
      target: ['所属行业', '企业注册地', '具体细分领域名称'],
      note: '注册地决定归哪个地区，所属行业决定按哪个行业认定。选到最后一级，右框的【产品】才会自己出现。',
    },
    {
      title: '保存',
      pages: ['zjtx.enterprise-info-edit'],
      when: { fieldsFilled: true },
      action: '核对无误后，点击【保存】。',
      target: ['保存', '保存信息', '确认保存'],
    },
    {
      title: '回到首页',
      pages: ['zjtx.enterprise-info', 'zjtx.home-signed-in'],
      after: 3,
      action: '回到首页，点击【企业申报】去申报，或者点击融资服务专区的【去登记】。',
      target: ['企业申报', '去登记', '首页', '返回首页'],
    },
  ],
});
