import { defineFlow } from '../../define.ts';

const FORGOT = 'forgot-password';
const BOTH = 'forgot-both';
const AUTHORITY = 'authority';

export default defineFlow({
  id: 'zxkt.recover',
  title: '找回账号和密码',
  choose: '忘了账号或密码',
  source: '000 四; 001 企业用户忘记账号密码怎么办',
  checkedOn: '2026-11-21',
  branches: [
    { id: FORGOT, choose: '记得账号，忘了密码' },
    { id: BOTH, choose: '账号和密码都忘了，登记的邮箱、手机也没有' },
    { id: AUTHORITY, choose: '请商务主管机关帮忙找回' },
  ],
  steps: [
    {
      title: '打开忘记密码',
      branch: FORGOT,
      pages: ['ecomp.login'],
      action: '在登录页点击【忘记密码？】。',
      target: ['忘记密码？', '忘记密码', '找回密码'],
    },
    {
      title: '选择第 4 项业务',
      branch: FORGOT,
      pages: ['ecomp.recover-index'],
      action: '找到第 4 项“外贸发展专项资金（中小）网络管理应用”，点击后面的【这里】。',
      // Not 这里 alone: the first of several would be ringed, and it leads to another application.
      target: [
        '外贸发展专项资金（中小）网络管理应用找回用户信息请点击这里',
        '外贸发展专项资金（中小）网络管理应用找回用户信息',
        '外贸发展专项资金（中小）网络管理应用',
      ],
      note: '这一页有好几个【这里】，只点第 4 项的。',
    },
    {
      title: '下载重置申请',
      branch: FORGOT,
      pages: ['ecomp.recover-account'],
      action: '点击【点此下载】，下载《账号密码重置申请》。',
      target: ['点此下载', '点击下载', '下载'],
    },
    {
      title: '准备材料',
      branch: FORGOT,
      pages: [],
      action:
        '填好《账号密码重置申请》。再准备营业执照和申请人身份证个人信息页。三样都扫描成 JPG 或 PDF 格式，营业执照和身份证放在一个文件里。',
      note: '合成一个文件的办法：把两张图片放进同一个 Word 文档，再另存为 PDF。',
    },
    {
      title: '提交找回账号',
      branch: FORGOT,
      pages: ['ecomp.recover-account'],
      when: { text: ['常办理业务', '常办业务'] },
      action:
        '点击【找回账号】。“常办理业务”选外贸发展专项资金（中小）网络管理应用。填好其他信息，上传材料后提交。',
      target: ['找回账号', '常办理业务', '常办业务', '提交'],
      note: '重置申请还没有下载时，先点击【点此下载】。网上交不了时，可以把材料发到客服专用邮箱 zxkt@ec.com.cn。',
    },
    {
      title: '等待客服处理',
      branch: FORGOT,
      pages: [],
      action: '客服收到材料后，两个工作日内处理。',
      note: '没有消息时，可以拨打 010-67870108，或 010-67800259（问找回方法）。',
    },
    {
      title: '打客服电话找回',
      branch: BOTH,
      pages: [],
      action: '拨打客服电话 010-67870108，请客服帮忙找回。',
      note: '适用于没有登记邮箱、手机号、统一社会信用代码、组织机构代码等信息的情况。',
    },
    {
      title: '联系主管机关',
      branch: AUTHORITY,
      pages: [],
      action: '找到原申请表报送的商务主管机关，打电话请他们查询账号或重置密码。',
      note: '电话在门户首页右侧【商务主管机关联系方式】里，网址是 http://zxkt.mofcom.gov.cn/news/contact.jsp。',
    },
    {
      title: '主管机关重置密码',
      branch: AUTHORITY,
      pages: ['zxkt.admin-workspace'],
      action: '这一步由主管机关办理：打开【终端用户管理】，查询企业的账号，或者重置密码。',
      target: ['终端用户管理', '重置密码', '工作设置'],
    },
    {
      title: '用找回的账号登录',
      pages: ['ecomp.login'],
      after: 4,
      action: '自己输入找回的用户名和密码，再输入验证码，点击【登录】。',
      target: ['登录'],
      note: '由主管机关找回的账号，登录时要在前面加 zxkt_。',
    },
  ],
});
