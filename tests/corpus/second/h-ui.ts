/** H-ui rows: the star stands before the words within the label, select boxes in spans, the error text beside. */
import { sheet } from '../sheet.ts';

const { t, sel, picks, area, page } = sheet('h-ui');
const row = (label: string, control: string, need = false, tail = '') =>
  `<div class="row cl"><label class="form-label col-xs-4 col-sm-3">${need ? '<span class="c-red">*</span>' : ''}${label}：</label><div class="formControls col-xs-8 col-sm-9">${control} ${tail}</div></div>`;
const x = 'class="input-text" autocomplete="off" placeholder=""';
const box = (control: string) => `<span class="select-box" style="width:150px">${control}</span>`;
const opts = ['请选择', '一', '二'];

export default page(
  `<article class="page-container"><form class="form form-horizontal">
${row('企业名称（全称）', t('企业名称（全称）|企业名称', 'enterpriseName', x), true)}
${row('曾用名', t('曾用名', null, x))}
${row('企业登记注册地', box(sel('企业登记注册地|省', 'registeredRegion.province', ['请选择', '江苏省', '浙江省'], 'name="prov" class="select"')) + box(sel('企业登记注册地|市', 'registeredRegion.city', ['请选择'], 'name="city" class="select"')) + box(sel('企业登记注册地|区', 'registeredRegion.county', ['请选择'], 'name="area" class="select"')), true)}
${row('企业所处行业(国标小类)', t('企业所处行业（国标小类）|企业所处行业', 'industry', x), true)}
${row('所属产业链', box(sel('所属产业链', null, opts)))}
${row('企业法定代表人姓名及手机', `${t('企业法定代表人姓名及手机|姓名', '?legalRepresentative.name', 'class="input-text" style="width:150px"')} / ${t('企业法定代表人姓名及手机|手机', '?legalRepresentative.mobile', 'class="input-text" style="width:200px"')}`, true)}
${row('控股股东（或实际控制人）', t('控股股东（或实际控制人）|控股股东', '?controllingShareholder', x), true)}
${row('实控人是否为外籍', picks('实控人是否为外籍', null, ['是', '否']))}
${row('职工总数', t('职工总数', 'employees', x), true, '<span class="c-999">人</span>')}
${row('参保人数', t('参保人数', null, x), true, '<span class="c-999">人</span>')}
${row('主营业务描述', area('主营业务描述', 'mainBusiness', 'class="textarea"'), true)}
${row('业务联系人', t('业务联系人', 'contact.name', x), true)}
${row('职务', t('职务', null, x))}
${row('手机号码', t('手机号码', 'contact.mobile', x), true)}
${row('项目负责人', t('项目负责人', null, x))}
${row('负责人手机', t('负责人手机', null, x))}
${row('质量管理体系认证', picks('质量管理体系认证', null, ['ISO9001', 'ISO14001', 'IATF16949'], 'type="checkbox"'))}
<div class="row cl"><div class="col-offset"><button class="btn btn-primary radius">保存并提交审核</button></div></div></form></article>`,
  '.row{margin:12px 0;overflow:hidden}.col-sm-3{float:left;width:22%;text-align:right}.col-sm-9{float:left;width:70%;margin-left:1%}.input-text{width:60%;height:30px}.c-red{color:red}.c-999{color:#999}',
);
