import type { ListSpec } from './define.ts';

/** 账号密码重置申请 of the fund application. The form itself is downloaded from the portal. */
export const passwordReset: ListSpec = {
  id: 'password-reset',
  title: '账号密码重置材料清单',
  use: '忘记统一平台的登录密码、要用证明材料找回时使用。',
  sections: [
    {
      heading: '申请表',
      items: [
        {
          id: 'form',
          text: '《外贸发展专项资金（中小）网络管理应用账号密码重置申请》',
          note: '在统一平台点【忘记密码】，选第 4 项里的【这里】，再点【点此下载】。',
        },
        { id: 'name', text: '企业名称', from: 'enterpriseName' },
        { id: 'code', text: '统一社会信用代码', from: 'creditCode' },
        { id: 'organisation', text: '组织机构代码', from: 'organisationCode' },
      ],
    },
    {
      heading: '证明材料，扫描成 JPG 或 PDF',
      items: [
        { id: 'licence', text: '企业营业执照' },
        { id: 'id-page', text: '申请人身份证个人信息页' },
        { id: 'one-file', text: '营业执照和身份证已经合在一个文件里' },
      ],
    },
  ],
  dispatch: {
    attachments: ['填好的账号密码重置申请', '营业执照与身份证的扫描文件（一个文件）'],
    ways: [
      '在线提交：在【找回账号】里，【常办理业务】选“外贸发展专项资金（中小）网络管理应用”，填写信息并上传材料。',
      '也可以发邮件到 zxkt@ec.com.cn。',
    ],
    email: 'zxkt@ec.com.cn',
    after: '客服人员收到申请资料后 2 个工作日内处理。账号也忘记、又没有邮箱和手机号时，请拨打 010-67870108。',
    source: '000 四(1).3; 001 企业用户忘记账号密码怎么办',
    checkedOn: '2026-11-21',
  },
};
