/** Bootstrap 3: horizontal form groups, add-ons with units, two groups a row. */
import { CSS } from './kits.ts';
import { sheet } from './sheet.ts';

const { t, sel, page } = sheet('bootstrap-horizontal');
const group = (label: string, control: string) =>
  `<label class="col-sm-2 control-label">${label}</label><div class="col-sm-4">${control}</div>`;
const one = (label: string, control: string) => `<div class="form-group">${group(label, control)}</div>`;
const fc = 'class="form-control"';
const unit = (control: string, addon: string) =>
  `<div class="input-group">${control}<span class="input-group-addon">${addon}</span></div>`;

export default page(
  `<div class="container"><div class="page-header"><h4>企业备案 <small>带 * 为必填</small></h4></div><form class="form-horizontal">
<div class="form-group">${group('<span class="red">*</span> 企业名称', t('企业名称', 'enterpriseName', fc))}${group('曾用名', t('曾用名', null, fc))}</div>
<div class="form-group">${group('注册资本', unit(t('注册资本', 'registeredCapital', fc), '万元'))}${group('实缴资本', unit(t('实缴资本', null, fc), '万元'))}</div>
<div class="form-group">${group('单位电话', t('单位电话', 'phone', fc))}${group('单位传真', t('单位传真', 'fax', fc))}</div>
<div class="form-group">${group('控股情况', sel('控股情况', 'holdingType', ['国有控股', '私人控股', '外商控股'], fc))}${group('控股股东', t('控股股东', 'controllingShareholder', fc))}</div>
<div class="form-group">${group('年进出口额', unit(t('年进出口额', 'importExportVolume', fc), '万元'))}${group('厂房面积', unit(t('厂房面积', null, fc), '平方米'))}</div>
${one('公司邮箱', `<div class="input-group"><span class="input-group-addon">@</span>${t('公司邮箱', 'email', fc)}</div>`)}
${one('公司网站', `<div class="input-group"><span class="input-group-addon">http://</span>${t('公司网站', null, fc)}</div>`)}
${one('验证码', `<div class="input-group">${t('验证码', null, fc)}<span class="input-group-btn"><button type="button" class="btn">获取验证码</button></span></div>`)}
</form></div>`,
  CSS.bootstrap,
);
