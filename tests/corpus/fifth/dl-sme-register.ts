/** An SME platform's list form: dl, dt, dd, and several controls on one line with words and dashes between. */
import { sheet } from '../sheet.ts';

const { t, sel, hid, page } = sheet('dl-sme-register');
const d = (text: string, inner: string, must = true) =>
  `<dl class="cf"><dt>${must ? '<em>*</em>' : ''}${text}</dt><dd>${inner}</dd></dl>`;
const tip = (text: string) => `<span class="tip">${text}</span>`;

export default page(
  `<div class="wrap"><div class="crumb">您的位置：<a href="#">首页</a> &gt; <a href="#">会员中心</a> &gt; 贷款贴息申请</div>
<h3 class="tit"><span>企业概况</span></h3><form action="apply.do" method="post">
${d('申报主体', t('申报主体', 'enterpriseName', 'class="ipt w400"') + tip('请填写营业执照上的全称'))}
${d(
  '注册所在地',
  `${sel('注册所在地|注册所在地省|省', 'registeredRegion.province', ['请选择', '浙江省', '江苏省'], 'name="sheng"')} 省 ${sel('注册所在地|注册所在地市|市', 'registeredRegion.city', ['请选择'], 'name="shi"')} 市 ${sel('注册所在地|注册所在地区/县|区/县', 'registeredRegion.county', ['请选择'], 'name="qu"')} 区/县`,
)}
${d(
  '企业座机',
  `${t('企业座机|区号', 'phone', 'class="ipt w50" placeholder="区号" maxlength="4"')} - ${t('企业座机|号码', 'phone', 'class="ipt w100" placeholder="号码" maxlength="8"')} - ${t('企业座机|分机', null, 'class="ipt w50" placeholder="分机"')}`,
)}
${d(
  '营业期限',
  `${sel('营业期限|年', null, ['2010', '2011'], 'name="y1"')}年${sel('营业期限|月', null, ['1', '2'], 'name="m1"')}月${sel('营业期限|日', null, ['1', '2'], 'name="d1"')}日 至 ${sel('营业期限|至|年', null, ['2030', '2040'], 'name="y2"')}年${sel('营业期限|月', null, ['1', '2'], 'name="m2"')}月${sel('营业期限|日', null, ['1', '2'], 'name="d2"')}日`,
)}
${d('注册资金', `${t('注册资金', 'registeredCapital', 'class="ipt w100"')} ${sel('注册资金|注册资金单位|单位|币种', null, ['万元人民币', '万美元', '万港元'], 'name="zjdw"')}`)}
${d('法人代表', `${t('法人代表|法人代表姓名', 'legalRepresentative.name', 'class="ipt w100"')} 身份证号 ${t('身份证号|法人代表身份证号', 'legalRepresentative.idNumber', 'class="ipt w200" maxlength="18"')}`)}
${d('通信地址', `${t('通信地址', 'address', 'class="ipt w400"')} 邮编 ${t('邮编', 'postalCode', 'class="ipt w80" maxlength="6"')}`)}
<h3 class="tit"><span>贷款情况</span></h3>
${d('贷款银行', t('贷款银行', null, 'class="ipt w200"'))}
${d('贷款金额', `${t('贷款金额', null, 'class="ipt w100"')} 万元`)}
${d('担保单位', `${t('担保单位|担保单位名称', null, 'class="ipt w200"')} 法定代表人 ${t('法定代表人|担保单位法定代表人', null, 'class="ipt w80"')}`, false)}
${d('申请贴息额', `${t('申请贴息额', null, 'class="ipt w100"')} 元`)}
<dl class="cf btn"><dt>&nbsp;</dt><dd><input type="submit" class="sub" value="提交申请"><input type="text" name="token" ${hid()} style="display:none"></dd></dl></form></div>`,
  `body{font:12px/24px SimSun;margin:0}.wrap{width:980px;margin:0 auto}.tit{border-bottom:2px solid #c00}.cf{margin:0;padding:6px 0;overflow:hidden;border-bottom:1px dotted #ddd}.cf dt{float:left;width:130px;text-align:right;padding-right:10px;font-weight:bold}.cf dt em{color:red;font-style:normal;margin-right:3px}.cf dd{margin-left:145px}.ipt{border:1px solid #bbb;height:20px}.w50{width:50px}.w80{width:80px}.w100{width:100px}.w200{width:200px}.w400{width:400px}.tip{color:#999;margin-left:8px}`,
);
