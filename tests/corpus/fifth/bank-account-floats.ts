/** 单位银行结算账户开立申请 with the bank's own divs: columns that float, captions on top of the input in one part. */
import { sheet } from '../sheet.ts';

const { t, sel, picks, page } = sheet('bank-account-floats');
const f = (label: string, control: string, wide = '', unit = '') =>
  `<div class="col ${wide}"><div class="tit">${label}</div><div class="con">${control}${unit ? `<span class="unit">${unit}</span>` : ''}</div></div>`;
const must = '<b class="x">*</b>';
const line = (...parts: string[]) => `<div class="line clearfix">${parts.join('')}</div>`;
const up = (label: string, control: string) =>
  `<div class="ucol"><p class="cap">${label}</p>${control}</div>`;

export default page(
  `<div class="top clearfix"><div class="logo">企业网银 · 预约开户</div><ul class="steps"><li class="done">1 阅读协议</li><li class="on">2 填写资料</li><li>3 预约网点</li></ul></div>
<div class="wrap">
<div class="bar"><span>存款人信息</span></div>
${line(f(`${must}存款人名称`, t('存款人名称', 'enterpriseName', 'class="ipt" id="acctNm"'), 'w2'))}
${line(f(`${must}信用代码`, t('信用代码', 'creditCode', 'class="ipt" maxlength="18"')), f(`${must}存款人类别`, sel('存款人类别', null, ['企业法人', '非法人企业', '个体工商户'], 'class="ipt"')))}
${line(f(`${must}注册资金`, t('注册资金', 'registeredCapital', 'class="ipt s"'), '', '元'), f('注册资金币种', sel('注册资金币种', null, ['人民币', '美元', '港元'], 'class="ipt"')))}
${line(f(`${must}注册地址`, t('注册地址', 'address', 'class="ipt"'), 'w2'))}
${line(f('电　话', t('电话', '?phone', 'class="ipt"')), f('邮　编', t('邮编', 'postalCode', 'class="ipt"')))}
${line(f('经营范围', t('经营范围', null, 'class="ipt" placeholder="与营业执照一致"'), 'w2'))}
<div class="bar"><span>法定代表人或单位负责人</span></div>
<div class="uline clearfix">${up('姓名', t('法定代表人或单位负责人>姓名', 'legalRepresentative.name', 'class="ipt"'))}${up('证件种类', sel('法定代表人或单位负责人>证件种类', 'legalRepresentative.idType', ['居民身份证', '护照', '港澳居民来往内地通行证'], 'class="ipt"'))}${up('证件号码', t('法定代表人或单位负责人>证件号码', 'legalRepresentative.idNumber', 'class="ipt"'))}${up('证件到期日', t('法定代表人或单位负责人>证件到期日', null, 'class="ipt" readonly'))}</div>
<div class="bar"><span>上级法人或主管单位</span><em>（无上级单位的不填）</em></div>
${line(f('单位名称', t('上级法人或主管单位>单位名称', null, 'class="ipt"')), f('组织机构代码', t('上级法人或主管单位>组织机构代码', null, 'class="ipt"')))}
${line(f('法定代表人', t('上级法人或主管单位>法定代表人', null, 'class="ipt"')), f('证件号码', t('上级法人或主管单位>证件号码', null, 'class="ipt"')))}
<div class="bar"><span>账户信息</span></div>
${line(f(`${must}账户性质`, picks('账户性质', null, ['基本', '一般', '专用', '临时'], 'type="radio" name="acctType"'), 'w2'))}
${line(f('基本户核准号', t('基本户核准号', null, 'class="ipt" placeholder="J开头14位"')), f(`${must}拟开户网点`, t('拟开户网点', null, 'class="ipt" readonly')))}
<div class="bar"><span>授权经办人</span></div>
${line(f(`${must}经办人姓名`, t('授权经办人>经办人姓名', null, 'class="ipt"')), f(`${must}经办人手机`, t('授权经办人>经办人手机', null, 'class="ipt"')))}
${line(f(`${must}短信验证码`, `${t('短信验证码', null, 'class="ipt s" maxlength="6"')}<a class="getcode" href="javascript:;">获取验证码</a>`))}
<div class="ft"><a class="btn" href="javascript:;">上一步</a><a class="btn b" href="javascript:;">下一步</a></div></div>`,
  `body{margin:0;font:13px/1.5 Arial,SimSun;color:#333}.clearfix:after{content:"";display:block;clear:both}.top{width:980px;margin:0 auto;height:60px}.logo{float:left;line-height:60px;font-size:20px;color:#a00}.steps{float:right;list-style:none}.steps li{float:left;width:110px;color:#999}.steps li.on{color:#a00}.wrap{width:980px;margin:0 auto;border:1px solid #ddd}.bar{background:#f7f3ec;height:34px;line-height:34px;padding-left:16px;margin:10px 0}.bar span{font-weight:bold}.bar em{font-style:normal;color:#999}.col{float:left;width:480px;height:42px}.col.w2{width:960px}.tit{float:left;width:130px;text-align:right;line-height:30px;padding-right:10px}.con{float:left;width:335px;line-height:30px}.w2 .con{width:810px}.ipt{width:280px;height:28px;border:1px solid #ccc;box-sizing:border-box}.w2 .ipt{width:700px}.ipt.s{width:160px}.x{color:#d00}.unit{margin-left:6px}.uline{padding:0 20px}.ucol{float:left;width:225px;margin-right:8px}.ucol .ipt{width:210px}.cap{margin:0 0 4px;color:#666}.getcode{margin-left:8px;color:#06c}.ft{text-align:center;padding:20px}.btn{display:inline-block;padding:6px 30px;border:1px solid #ccc;margin:0 6px}`,
);
