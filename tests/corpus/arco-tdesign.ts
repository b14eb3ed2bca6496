/** Two more kits: one with the label in a column of its own, one with an empty `for`. */
import { sheet } from './sheet.ts';

const { c, page } = sheet('arco-tdesign');
const arco = (label: string, key: string | null = null, path = label) =>
  `<div class="arco-row arco-form-item"><div class="arco-col arco-form-item-label-col"><label class="arco-form-item-label"><strong class="arco-form-item-label-required-symbol"><svg width="8" height="8"></svg></strong>${label}</label></div><div class="arco-col arco-form-item-wrapper-col"><div class="arco-form-item-content-wrapper"><div class="arco-form-item-content"><span class="arco-input-wrapper"><input class="arco-input arco-input-size-medium" type="text" placeholder="请输入" ${c(path, key)}></span></div></div></div></div>`;
const tdes = (label: string, key: string | null = null, path = label) =>
  `<div class="t-form__item"><div class="t-form__label t-form__label--required t-form__label--right" style="width:120px"><label for="">${label}</label></div><div class="t-form__controls" style="margin-left:120px"><div class="t-form__controls-content"><div class="t-input__wrap"><div class="t-input t-is-default"><input class="t-input__inner" placeholder="请输入" type="text" ${c(path, key)}></div></div></div></div></div>`;

export default page(
  `<section class="s"><h3>企业联络</h3>
${arco('企业名称', 'enterpriseName')}${arco('所属行业', 'industry')}${arco('主营产品', 'mainProducts')}${arco('企业联系人', 'contact.name')}${arco('联系人电话', 'contact.phone')}${arco('联系人邮箱', 'contact.email')}${arco('客服专员')}${arco('客服热线')}
</section><section class="s"><h3>股权信息</h3>
${tdes('控股股东', 'controllingShareholder')}${tdes('实际控制人', 'actualController.name')}${tdes('国籍', 'actualController.nationality', '国籍')}${tdes('第二大股东')}${tdes('第二大股东证件号')}${tdes('母公司名称')}${tdes('母公司注册地')}
</section>`,
  '.arco-form-item{display:flex;margin-bottom:16px}.arco-form-item-label-col{width:150px;text-align:right;padding-right:12px}.t-form__label{float:left;text-align:right}.t-form__item{margin-bottom:20px}',
);
