import type { ListSpec } from './define.ts';

/** 人工核验, after 实名认证 has failed or when the phone bound to the account is lost. */
export const manualVerification: ListSpec = {
  id: 'manual-verification',
  title: '人工核验材料清单',
  use: '法人实名认证一直失败，或者绑定的手机号和密码都不知道时使用。',
  sections: [
    {
      heading: '企业信息',
      items: [
        { id: 'name', text: '企业中文名称', from: 'enterpriseName' },
        { id: 'code', text: '统一社会信用代码', from: 'creditCode' },
        { id: 'legal-name', text: '法人姓名', from: 'legalRepresentative.name' },
        { id: 'legal-id', text: '法人证件号', note: '申报助手不保存证件号，请自己准备。' },
      ],
    },
    {
      heading: '扫描件和截图',
      items: [
        {
          id: 'licence',
          text: '营业执照扫描件，加盖单位公章',
          note: '手机号修改页面支持 jpg、jpeg、png 等格式。',
        },
        { id: 'legal-id-scan', text: '法人身份证正反面扫描件' },
        {
          id: 'gsxt',
          text: '国家企业信用信息公示系统的核验结果截图',
          note: '在 http://www.gsxt.gov.cn/index.html 查询企业后截图。',
        },
      ],
    },
    {
      heading: '修改绑定手机号时还要填写',
      items: [
        { id: 'legal-type', text: '法人类型', note: '按页面上的选项选择。' },
        { id: 'id-type', text: '法定代表人证件类型', from: 'legalRepresentative.idType' },
        { id: 'new-phone', text: '新的账号绑定手机号', note: '审核结果会用短信发到这个号码。' },
        { id: 'sms', text: '短信验证码', note: '填写时由新手机接收。' },
      ],
    },
  ],
  dispatch: {
    attachments: ['上面勾选的全部材料'],
    ways: [
      '实名认证失败：在实名认证页面点证件号旁的【人工核验】。',
      '手机号和密码都不知道：在登录页点【手机号修改】，核验方式选【人工核验】。',
    ],
    after: '审核结果用短信发到新手机号。收到后在登录页点【忘记密码】重新设置密码。',
    source: '003 二(一).2; 004 图4, 图9; 002 1',
    checkedOn: '2026-11-21',
  },
};
