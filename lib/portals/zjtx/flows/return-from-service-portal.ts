import { defineFlow } from '../../define.ts';

export default defineFlow({
  id: 'zjtx.return-from-service-portal',
  title: '从政务服务平台回到梯度培育平台',
  choose: '被跳到了政务服务平台，要回来',
  source: '002 1.00, 图3–4',
  checkedOn: '2026-11-21',
  steps: [
    {
      title: '看右上角是否已登录',
      pages: ['miit-service.portal'],
      action:
        '右上角是企业名称或法人姓名，就是已登录，点击【中小企业服务专区】。右上角还是【登录】时，先点击【登录】。',
      target: ['登录', '中小企业服务专区'],
    },
    {
      title: '登录法人账户',
      pages: ['miit-account.login'],
      after: 0,
      action: '用已经实名认证的法人账户登录。密码和验证码由您自己输入。',
      target: ['登录', '立即登录'],
      note: '还没有注册或实名认证时，先办注册。',
    },
    {
      title: '进入中小企业服务专区',
      pages: ['miit-service.portal'],
      when: { text: ['退出', '注销', '欢迎您', '您好'] },
      action: '在页面中部下方，点击【中小企业服务专区】。',
      target: ['中小企业服务专区'],
    },
    {
      title: '点击在线办理',
      pages: ['miit-service.sme-zone'],
      action: '找到优质中小企业梯度培育，点击【在线办理】。',
      target: ['在线办理', '优质中小企业梯度培育', '立即办理'],
    },
    {
      title: '回到平台首页',
      pages: ['zjtx.home-signed-in'],
      after: 0,
      action: '已经回到梯度培育平台，可以接着登记或申报。',
      target: ['去登记', '企业申报'],
    },
  ],
});
