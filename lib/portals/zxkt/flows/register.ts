import { defineFlow } from '../../define.ts';

export default defineFlow({
  id: 'zxkt.register',
  title: '中小企业新用户注册',
  choose: '第一次注册',
  source: '000 一; 001 新用户如何注册',
  checkedOn: '2026-11-21',
  needs: {
    keys: [
      'enterpriseName',
      'creditCode',
      'organisationCode',
      'registeredRegion.province',
      'registeredRegion.city',
      'registeredRegion.county',
      'mainBusiness',
      'employees',
    ],
    source: '001 图8, 企业资质如何修改 (情况三至五), 提交资质信息时报错',
    checkedOn: '2026-11-21',
  },
  steps: [
    {
      title: '打开在线注册',
      pages: ['zxkt.home'],
      action: '点击【在线注册】，前往商务部业务系统统一平台。',
      target: ['在线注册'],
      note: '门户网址是 http://zxkt.mofcom.gov.cn。请用 360 极速模式、搜狗高速模式、谷歌等浏览器。',
    },
    {
      title: '注册统一平台账号',
      pages: ['ecomp.register'],
      action: '如实填写账号信息、用户信息和个人信息。用户信息选【境内企业】。填完后提交。',
      target: ['提交', '注册', '立即注册', '下一步'],
      note: '密码和验证码请自己输入，助手不会碰。',
    },
    {
      title: '添加应用',
      pages: ['ecomp.app-picker', 'ecomp.hall'],
      when: { noText: ['外贸发展专项资金', '中小企业开拓资金'], on: 'ecomp.hall' },
      action:
        '选【综合业务】，在外贸发展专项资金（中小）网络管理应用下面点击【业务申请】。在业务大厅时，先点击左上角的【增加应用】。',
      target: ['业务申请', '申请', '综合业务', '增加应用'],
    },
    {
      title: '进入应用',
      pages: ['ecomp.hall'],
      when: { text: ['外贸发展专项资金', '中小企业开拓资金'] },
      action: '在外贸发展专项资金（中小）网络管理应用后面，点击【进入应用】。',
      target: ['进入应用'],
    },
    {
      title: '阅读注册申明',
      pages: ['zxkt.registration-statement'],
      action: '读完注册申明，点击【同意】。',
      target: ['同意', '我同意', '已阅读并同意'],
    },
    {
      title: '填写企业资质',
      pages: ['zxkt.qualification-form'],
      action: '如实填写企业信息。可以用档案填写，再自己核对。',
      target: ['行业划分'],
      note: '行业划分、主营业务、商品选择里不要选“全部”。',
    },
    {
      title: '提交注册会员',
      pages: ['zxkt.qualification-form'],
      when: { fieldsFilled: true },
      action: '核对无误后，点击【注册会员】。',
      target: ['注册会员'],
      note: '提交成功后，网页会回到个人业务大厅。',
    },
    {
      title: '等待审核和公示',
      pages: ['zxkt.qualification-view', 'ecomp.hall', 'zxkt.year-select', 'zxkt.workspace'],
      after: 6,
      action:
        '由当地商务主管机关审核。再次点击【进入应用】。选择资金年度，如实填写企业规模人数，点击【确定】。在“欢迎通知”里看审核结果。',
      target: ['进入应用', '确定', '管理部门电话'],
      note: '看到“已公示”后才能申报项目。“未公示”“未审核”时，请联系商务主管机关。',
    },
  ],
});
