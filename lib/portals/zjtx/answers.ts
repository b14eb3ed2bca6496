import { defineAnswers } from '../define.ts';
import rules from './answers-rules.ts';

const checkedOn = '2026-11-21';

/** The questions of manuals 002, 003 and 004 about the platform itself; those about accounts stand with the sign-on. */
const questions = defineAnswers([
  {
    id: 'zjtx-address',
    question: '梯度培育平台的网址是什么？',
    answer: [
      '网址是 https://zjtx.miit.gov.cn/zxqySy/main。',
      '填报指引里印的 zjtx.mit.gov.cn/zxqy5y 是误印，打不开。',
    ],
    source: '002 1.00; 003 一(一); PORTALS',
    checkedOn,
  },
  {
    id: 'zjtx-which-browser',
    question: '用哪个浏览器？',
    answer: [
      '推荐谷歌（Chrome）、火狐（Firefox）、Edge 和 360 极速浏览器。',
      '登录操作说明里还有 IE10 及以上版本，但申报助手不能装在 IE 里。',
    ],
    leadsTo: 'browser-unsupported',
    source: '003 二(一).1; 004 2.02 图15',
    checkedOn,
  },
  {
    id: 'zjtx-who-may-use-zone',
    question: '哪些企业可以用融资服务专区？',
    answer: [
      '科技型中小企业、创新型中小企业、专精特新中小企业和专精特新“小巨人”企业。',
      '要用完成实名认证的法人账户登录。',
    ],
    leadsTo: 'zjtx.register-points',
    source: '002 1.00 图2',
    checkedOn,
  },
  {
    id: 'zjtx-zone-not-open',
    question: '弹窗提示“此项功能未对当前账号企业开放”，如何处理？',
    answer: [
      '先核对账号实名认证的企业对不对。',
      '科技型中小企业，看资格是不是在有效期内。',
      '创新型、专精特新、“小巨人”企业，看资质是不是在本平台认定的，在【企业信息】里可以看到。',
    ],
    leadsTo: 'zone-not-open',
    source: '002 3.01 图14–15',
    checkedOn,
  },
  {
    id: 'zjtx-sent-to-enterprise-info',
    question: '点【去登记】或【申报】后跳到【企业信息】页面，如何处理？',
    answer: [
      '第一次登录还没有完善企业信息，就会这样。',
      '点击【确定】，再点击【编辑】，填好保存。',
      '再回到首页，重新点击【去登记】或【申报】。',
    ],
    leadsTo: 'info-incomplete',
    source: '002 3.01 图16; 004 2.01 图11',
    checkedOn,
  },
  {
    id: 'zjtx-complete-info',
    question: '企业信息在哪里完善？',
    answer: [
      '打开【企业信息管理】里的【企业信息】，点击下方的【编辑】。',
      '注册地决定归哪个地区，所属行业决定按哪个行业认定，请核对清楚。',
    ],
    leadsTo: 'zjtx.complete-info',
    source: '002 2 图12; 004 2.01 图12',
    checkedOn,
  },
  {
    id: 'zjtx-product-does-not-appear',
    question: '【产品】为什么不出现？',
    answer: [
      '【所属行业】、【具体细分领域名称】和【产品】三栏，都要点“+”展开到最后一级。',
      '选到最后一级，右框里的【产品】会自己出现。',
    ],
    leadsTo: 'tree-not-leaf',
    source: '004 2.01 图12',
    checkedOn,
  },
  {
    id: 'zjtx-countdown',
    question: '提示事项关不掉怎么办？',
    answer: ['等 10 秒倒计时结束，再点击【关闭】。'],
    leadsTo: 'countdown',
    source: '002 3.02 图17',
    checkedOn,
  },
  {
    id: 'zjtx-points-name-changed',
    question: '登记表里的企业名称改不了，企业更名了怎么办？',
    answer: [
      '名称和统一社会信用代码来自账号的实名认证，登记表里改不了。',
      '更名的，请咨询账号系统支持：12381，转 9，再转 6，选人工服务。',
    ],
    leadsTo: 'name-code-readonly',
    source: '002 3.02, 1.03',
    checkedOn,
  },
  {
    id: 'zjtx-points-required',
    question: '创新积分登记表哪些必须填？',
    answer: ['“①企业基本情况”和“②企业创新积分核心指标”必须填完。', '“③选择填写指标”可以不填，不影响提交。'],
    leadsTo: 'required-parts',
    source: '002 3.02',
    checkedOn,
  },
  {
    id: 'zjtx-order-of-tiers',
    question: '三个梯度要按顺序申报吗？',
    answer: ['平台不判断申报顺序。', '请按当地和上级的通知要求申报。'],
    leadsTo: 'zjtx.apply-innovative',
    source: '004 1 图1',
    checkedOn,
  },
  {
    id: 'zjtx-upload-limits',
    question: '佐证材料有什么格式和大小要求？',
    answer: ['一份文件不超过 300M。', '格式是 jpg、png、doc、docx、pdf、xlsx、xls 或 zip。'],
    leadsTo: 'upload-type',
    source: '004 2.02 图15',
    checkedOn,
  },
  {
    id: 'zjtx-many-files',
    question: '有多个附件要上传，如何处理？',
    answer: ['把几份材料打包，压缩成一个 zip，再上传。'],
    leadsTo: 'upload-many',
    source: '004 2.02 图15',
    checkedOn,
  },
  {
    id: 'zjtx-upload-server-error',
    question: '上传材料时提示“服务器出错，请稍后再试”，如何处理？',
    answer: [
      '先换谷歌或火狐浏览器重试。',
      '再换一个网络重试，例如手机热点。',
      '还不行，把文件压缩，压缩方式选“最好”；压缩包里的 PDF 先转成图片或 Word。',
      '高新企业证书、软著、专利和加密文件，尤其要转换格式。',
    ],
    leadsTo: 'upload-server-error',
    source: '004 2.02 图15',
    checkedOn,
  },
  {
    id: 'zjtx-form-buttons',
    question: '填完表可以做什么？',
    answer: [
      '页面下方有【暂存】、【提交】、【下载】和【返回】。',
      '系统会自动保存，您也可以点击【暂存】手动保存。',
    ],
    leadsTo: 'zjtx.apply-innovative',
    source: '004 2.02 图13–14',
    checkedOn,
  },
  {
    id: 'zjtx-digital-assessment',
    question: '申报专精特新，数字化水平怎么填？',
    answer: [
      '先点击【去自评】，在中小企业数字化转型平台做完评测。',
      '结果会自动带到申请书里。可以重复评测，以最新一次为准。',
    ],
    leadsTo: 'digital-assessment-missing',
    source: '004 2.02 图16–17',
    checkedOn,
  },
  {
    id: 'zjtx-withdraw',
    question: '提交以后还能改吗？',
    answer: [
      '在申报期内、主管部门还没有审核时，可以【撤回】，再【撤回修改】。',
      '申报期结束后不要撤回，撤回以后不能再提交。',
    ],
    leadsTo: 'withdraw-after-deadline',
    source: '004 2.03 图18',
    checkedOn,
  },
  {
    id: 'zjtx-no-withdraw-button',
    question: '没有【撤回】按钮怎么办？',
    answer: [
      '主管部门已经开始审核，企业不能自己撤回。',
      '请联系主管部门【退回】，再点击【退回修改】。',
      '申报期结束后退回的，也可以重新提交。',
    ],
    leadsTo: 'no-withdraw-button',
    source: '004 2.03 图19',
    checkedOn,
  },
  {
    id: 'zjtx-edit-locked',
    question: '企业信息没有【编辑】，改不了怎么办？',
    answer: ['已认定的企业不能编辑，只能做【信息更新】。', '做完信息更新，才能申报其他资质。'],
    leadsTo: 'edit-locked',
    source: '004 3 图20',
    checkedOn,
  },
  {
    id: 'zjtx-update-proofs',
    question: '信息更新要传佐证材料吗？哪些企业不用更新？',
    answer: [
      '平台不要求传，是否要传看当地主管部门的要求。',
      '当年刚认定或复核的企业，不用更新。',
      '提交以后要修改，可以点击【撤回】。',
    ],
    leadsTo: 'zjtx.update-info',
    source: '004 3 图20',
    checkedOn,
  },
  {
    id: 'zjtx-review',
    question: '资质到期了怎么复核？',
    answer: [
      '先请省级主管部门把企业调整为“满足复核条件”。',
      '再在首页点击【企业复核】，选择复核路径里的梯度，填好提交。',
      '复核记录也在【认证到期管理】里看。',
    ],
    leadsTo: 'review-not-eligible',
    source: '004 4 图21',
    checkedOn,
  },
  {
    id: 'zjtx-see-result',
    question: '认定结果在哪里看？',
    answer: [
      '在【企业信息管理】里的【我的消息】看通知。',
      '也可以在【企业信息】里看：黄色标识里的字，从“未认定”变成对应的资质。',
    ],
    leadsTo: 'zjtx.amend-application',
    source: '004 4 图22–23',
    checkedOn,
  },
  {
    id: 'zjtx-major-change',
    question: '企业更名、合并、跨省迁移，要做什么？',
    answer: [
      '在变化后的 3 个月内登录平台，打开【企业重大变更】，点击【新增变更】，填写情况报表。',
      '重组、设立境外分支机构等有关的重大变化，也要报告。',
    ],
    leadsTo: 'zjtx.report-major-change',
    source: '004 4.02 图24',
    checkedOn,
  },
  {
    id: 'zjtx-whom-to-call',
    question: '平台的问题打什么电话？',
    answer: [
      '政策问题：打当地主管部门的政策咨询电话。',
      '系统支持：010-87901013、010-87901032，另外企业操作手册有 010-87901067，登录操作说明有 010-87901073。',
      '科技型中小企业评价工作：010-68209142、010-68209141、010-68209153。系统支持：010-88656315。',
      '工作日 9:00–17:00。',
    ],
    source: '003 二(二); 004 6',
    checkedOn,
  },
]);

export default [...questions, ...rules];
