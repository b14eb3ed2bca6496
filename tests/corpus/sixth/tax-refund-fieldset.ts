/** Tax refund account report: fieldsets with legends, definition paragraphs, labels behind the radios and check boxes. */
import { sheet } from '../sheet.ts';

const { c, m, t, sel, area, page } = sheet('tax-refund-fieldset');
let n = 0;
const p = (label: string, control: string, tail = '') =>
  `<p><label for="tx${++n}"${/^\*/.test(label) ? ' class="must"' : ''}>${label.replace(/^\*/, '')}：</label>${control.replace('@id', `id="tx${n}"`)}${tail && ` <em>${tail}</em>`}</p>`;
const i = (path: string, key: string | null = null, more = '') => t(path, key, `@id class="ipt" ${more}`);
/** `<input id><label for>` one after the other, as most tax pages have them. */
const after = (path: string, key: string | null, name: string, texts: string[], type = 'radio') => {
  const mark = c(path, key);
  return texts
    .map(
      (o, k) =>
        `<input type="${type}" ${k === 0 ? mark : m()} name="${name}" id="${name}_${k}" value="0${k + 1}"><label for="${name}_${k}" class="opt">${o}</label>`,
    )
    .join('\n');
};

export default page(
  `<div id="main"><h2>出口退（免）税账户报告</h2><form id="tsForm" onsubmit="return false">
<fieldset><legend>纳税人信息</legend>
${p('*纳税人名称', i('纳税人名称', 'enterpriseName', 'size="40"'))}
${p('*信用代码（税号）', i('信用代码|信用代码（税号）', 'creditCode', 'maxlength="20"'), '15位、18位或20位')}
${p('*法定代表人（负责人）', i('法定代表人|法定代表人（负责人）', 'legalRepresentative.name'))}
${p('*身份证件号码', i('身份证件号码', 'legalRepresentative.idNumber'), '法定代表人（负责人）的有效证件')}
${p('生产经营地址', i('生产经营地址', 'address', 'size="40"'))}
${p('电话', i('电话', '?phone'))}
${p('主管税务机关', sel('主管税务机关', null, ['请选择', '国家税务总局杭州市滨江区税务局', '国家税务总局宁波市税务局'], '@id'))}
</fieldset>
<fieldset><legend>企业类型与规模</legend>
<div class="grp"><span class="tit">企业类型</span>${after('企业类型', '?enterpriseType', 'qylx', ['生产企业', '外贸企业', '外贸综合服务企业', '其他'])}</div>
<div class="grp"><span class="tit">企业规模</span>${after('企业规模', 'scale', 'qygm', ['大型', '中型', '小型', '微型'])}</div>
<div class="grp"><span class="tit">退税方式</span>${after('退税方式', null, 'tsfs', ['免抵退税', '免退税', '免税'])}</div>
<div class="grp"><span class="tit">享受增值税优惠政策</span>${after('享受增值税优惠政策', null, 'yhzc', ['先征后退', '即征即退', '超税负返还'], 'checkbox')}</div>
</fieldset>
<fieldset><legend>退税账户</legend>
${p('*退税开户银行', i('退税开户银行', null, 'size="40"'))}
${p('*账户名称', i('账户名称', '?enterpriseName', 'size="40"'))}
${p('*退税账号', i('退税账号', null, 'size="40"'))}
${p('开户日期', i('开户日期', null, 'onclick="WdatePicker()" readonly'))}
<div class="grp"><span class="tit">账户性质</span>${after('账户性质', null, 'zhxz', ['基本存款账户', '一般存款账户', '专用存款账户'])}</div>
<div class="grp">${after('首选退税账户|首选退税账户标识', null, 'sxzh', ['首选退税账户'], 'checkbox')}</div>
</fieldset>
<fieldset><legend>办税人员</legend>
${p('*办理退税人员', i('办理退税人员'))}
${p('*证件号码', i('办税人员>证件号码'))}
${p('*手机', i('办税人员>手机', null, 'maxlength="11"'))}
</fieldset>
<fieldset><legend>其他</legend>
${p('上年度营业收入', i('上年度营业收入', 'figures.2025.revenue', 'style="text-align:right"'), '元')}
${p('变更原因', area('变更原因', null, '@id cols="50" rows="3"'))}
${p('验证码', i('验证码', null, 'size="6"'), '<img src="captcha.jpg" alt="看不清，换一张">')}
</fieldset><div class="btns"><button>下一步</button></div></form></div>`,
  `#main{width:860px;margin:0 auto;font:13px SimSun,serif}fieldset{border:1px solid #9ab;margin:0 0 14px;padding:6px 16px}legend{color:#03609b;font-weight:bold}p{margin:6px 0}p>label{display:inline-block;width:160px;text-align:right}.must::after{content:"*";color:red}em{color:#c60;font-style:normal;font-size:12px}.grp{margin:6px 0}.tit{display:inline-block;width:160px;text-align:right;margin-right:8px}.opt{margin:0 14px 0 2px}`,
);
