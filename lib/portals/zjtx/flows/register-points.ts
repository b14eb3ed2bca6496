import { defineFlow } from '../../define.ts';

export default defineFlow({
  id: 'zjtx.register-points',
  title: '融资服务专区创新积分登记',
  choose: '到融资服务专区登记创新积分',
  source: '002 1.00, 3',
  checkedOn: '2026-11-21',
  steps: [
    {
      title: '登录平台',
      pages: ['zjtx.home'],
      action: '点击右上角的【登录】，用已经实名认证的法人账户登录。',
      target: ['登录', '立即登录', '登录/注册'],
      note: '只对科技型中小企业、创新型中小企业、专精特新中小企业和专精特新“小巨人”企业开放。',
    },
    {
      title: '点击去登记',
      pages: ['zjtx.home-signed-in'],
      action: '在首页右下方找到融资服务专区，点击【去登记】。',
      target: ['去登记', '前往登记', '立即登记', '融资服务专区'],
    },
    {
      title: '完善企业信息',
      pages: ['zjtx.enterprise-info', 'zjtx.enterprise-info-edit'],
      action: '跳到这里，说明企业信息还没有填完。点击【确定】，再点击【编辑】，填好后保存。',
      target: ['确定', '编辑', '保存'],
      note: '保存以后回到首页，再点击【去登记】。',
    },
    {
      title: '看完提示事项',
      pages: ['zjtx.financing-notice'],
      action: '等 10 秒倒计时结束，点击【关闭】。',
      target: ['关闭', '我知道了', '我已知晓'],
    },
    {
      title: '填写登记表',
      pages: ['zjtx.financing-form'],
      action: '填完“①企业基本情况”和“②企业创新积分核心指标”，这两部分是必填的。',
      target: ['企业创新积分核心指标', '创新积分核心指标', '企业基本情况'],
      note: '企业名称和统一社会信用代码自动带出，不能改。“③选择填写指标”可以不填。',
    },
    {
      title: '提交登记表',
      pages: ['zjtx.financing-form'],
      when: { fieldsFilled: true },
      action: '核对无误后，点击【提交】。',
      target: ['提交', '提交登记', '保存'],
    },
  ],
});
