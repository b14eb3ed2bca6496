import { defineAnswers } from '../define.ts';

const checkedOn = '2026-11-21';

/** The questions of manuals 002, 003 and 004 about registering, verifying and signing in. */
export default defineAnswers([
  {
    id: 'account-how-to-register',
    question: '怎么注册企业账号？',
    answer: [
      '在梯度培育平台首页点击右上角的【注册】。',
      '自己输入登录名、密码、邮箱、手机号和短信验证码；页面上有【用户类型】时选【法人】。',
      '注册完成后点击【立即认证】，用户类型选【法人】，填好实名认证。',
      '认证完成以后，回到平台首页点击【登录】。',
    ],
    leadsTo: 'zjtx.register',
    source: '002 1.01, 1.02; 003 一(二).1; 004 1.01, 1.02',
    checkedOn,
  },
  {
    id: 'account-natural-person',
    question: '自然人账户能申报吗？',
    answer: [
      '不能。申报和登记创新积分，只支持实名认证过的法人账户。',
      '已经认证成自然人的，要重新注册一个账号，实名认证时选【法人】。',
    ],
    leadsTo: 'natural-person-account',
    source: '002 1.02; 003 一(二).2; 004 1.02',
    checkedOn,
  },
  {
    id: 'account-sign-in-with-what',
    question: '登录时用户名填什么？',
    answer: [
      '法人账户可以用登录名，也可以用统一社会信用代码。',
      '自然人账户只能用登录名，不可以用统一社会信用代码。',
    ],
    leadsTo: 'natural-person-credit-code',
    source: '002 1.03; 004 1.02',
    checkedOn,
  },
  {
    id: 'account-password-rules',
    question: '登录名和密码有什么要求？',
    answer: [
      '登录名 6–16 个字符，用字母、数字和 @，不能有空格，注册以后不能改。',
      '密码 9–16 位，字母、数字、特殊字符都要有。',
      '两次输入的密码要一样，不能有空格。',
      '另一代注册页面的登录名还接受下划线、短横线、点等符号，以页面提示为准。',
    ],
    leadsTo: 'login-name-format',
    source: '004 图2; 003 一(二)',
    checkedOn,
  },
  {
    id: 'account-verify-later',
    question: '注册时点了【暂不认证】，怎么补做实名认证？',
    answer: [
      '登录以后，网页会跳到政务服务平台的用户中心，显示“未实名认证”。',
      '新页面点击【账号设置】，旧页面点击【系统绑定】，再前往实名认证。',
      '认证完成以后，重新登录梯度培育平台。',
    ],
    leadsTo: 'not-verified',
    source: '002 1.02 图8–9; 003 一(三); 004 1.02 图5–6',
    checkedOn,
  },
  {
    id: 'account-credit-code-exists',
    question: '登录后显示未实名认证，认证时又提示“统一社会信用代码已存在”，如何处理？',
    answer: [
      '企业已经有账号，不要再注册。',
      '先用统一社会信用代码当登录名登录；忘了密码，但知道绑定的手机号，点击【忘记密码】。',
      '手机号和密码都不知道：点击【手机号修改】，核验方式选【人工核验】。',
      '收到审核短信后，点击【忘记密码】设置新密码，再用统一社会信用代码登录。',
    ],
    leadsTo: 'credit-code-exists',
    source: '002 1.03; 004 1.02',
    checkedOn,
  },
  {
    id: 'account-change-phone',
    question: '绑定的手机号要修改，如何处理？',
    answer: [
      '在登录页点击【手机号修改】。',
      '核验方式选【邮箱核验】或【人工核验】；原来的手机还能收短信时，也可以选【手机核验】。',
      '审核结果用短信发到新手机号，请注意查收。',
    ],
    leadsTo: 'zjtx.recover',
    source: '002 1.03 图11; 004 1.02 图8–9',
    checkedOn,
  },
  {
    id: 'account-find-account',
    question: '忘了登录名，怎么找回？',
    answer: [
      '在登录页点击【账号找回】，按页面要求填写后提交。',
      '法人账户也可以直接用统一社会信用代码登录。',
    ],
    leadsTo: 'zjtx.recover',
    source: '003 一(四).1; 002 1.03',
    checkedOn,
  },
  {
    id: 'account-forgot-password',
    question: '忘了密码怎么办？',
    answer: [
      '在登录页点击【忘记密码】，用绑定的手机号重新设置密码。',
      '手机号也不用了，先点击【手机号修改】，选【人工核验】。',
    ],
    leadsTo: 'zjtx.recover',
    source: '003 一(四).2; 002 1.03; 004 1.02',
    checkedOn,
  },
  {
    id: 'account-verification-fails',
    question: '法人实名认证一直提示失败，怎么解决？',
    answer: [
      '可以申请人工核验。',
      '要填企业中文名称、统一社会信用代码、法人姓名和法人证件号。',
      '要传加盖单位公章的营业执照扫描件、法人身份证正反面扫描件。',
      '还要传国家企业信用信息公示系统（http://www.gsxt.gov.cn/index.html）的核验结果截图。',
    ],
    leadsTo: 'verification-fails',
    source: '003 二(一).2; 004 图4',
    checkedOn,
  },
  {
    id: 'account-whom-to-call',
    question: '账号的问题自己解决不了，打什么电话？',
    answer: [
      '登录操作说明：用在线咨询，或者拨打 12381。',
      '融资服务专区填报指引：拨打 12381，转 9（其他业务），再转 6（公共服务），选人工服务。',
      '企业操作手册：拨打 010-12381，转 6，选人工服务，工作日 9:00–17:00。',
    ],
    leadsTo: 'verification-fails',
    source: '002 1.03; 003 二(一).3; 004 6',
    checkedOn,
  },
]);
