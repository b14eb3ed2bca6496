/** Bootstrap 5 floating labels: the label stands behind its control and over it; a park's admission form. */
import { sheet } from '../sheet.ts';

const { t, sel, area, hid, page } = sheet('bs5-floating');
let id = 0;
const float = (label: string, control: (more: string) => string, need = true, wide = 'col-md-6') =>
  `<div class="${wide}"><div class="form-floating mb-3">${control(`class="form-control" id="fl${++id}" placeholder=" "`)}<label for="fl${id}">${label}${need ? ' <span class="text-danger">*</span>' : ''}</label></div></div>`;

export default page(
  `<div class="container"><h3 class="mb-4">高新园区入园申请</h3><form class="needs-validation" novalidate>
<h5 class="border-bottom">一、主体信息</h5><div class="row">
${float('入园主体名称', (x) => t('入园主体名称', 'enterpriseName', x))}
${float('18位社会信用代码', (x) => t('18位社会信用代码', 'creditCode', `${x} maxlength="18"`))}
${float('注册资金（万元人民币）', (x) => t('注册资金（万元人民币）|注册资金', 'registeredCapital', `${x} inputmode="decimal"`))}
${float('实缴资本（万元）', (x) => t('实缴资本', null, x), false)}
${float('登记注册类型', (x) => sel('登记注册类型', 'enterpriseType', ['', '有限责任公司', '股份有限公司', '个人独资企业'], x))}
${float('工商注册日期', (x) => t('工商注册日期', 'establishedOn', `${x} type="date"`))}
${float('办公电话（带区号）', (x) => t('办公电话（带区号）|办公电话', '?phone', x), false)}
${float('对外公布邮箱', (x) => t('对外公布邮箱', 'email', `${x} type="email"`), false)}
</div><h5 class="border-bottom">二、拟入驻项目</h5><div class="row">
${float('项目名称', (x) => t('拟入驻项目>项目名称', null, x))}
${float('总投资（万元）', (x) => t('拟入驻项目>总投资', null, x))}
${float('拟租面积（㎡）', (x) => t('拟租面积', null, x))}
${float('预计年产值（万元）', (x) => t('预计年产值', null, x), false)}
${float('项目简介', (x) => area('项目简介', null, `${x} style="height:120px"`), true, 'col-12')}
</div><h5 class="border-bottom">三、对接人</h5><div class="row">
${float('对接人姓名', (x) => t('对接人姓名', 'contact.name', x))}
${float('对接人手机', (x) => t('对接人手机', 'contact.mobile', `${x} type="tel"`))}
${float('园区招商专员', (x) => t('园区招商专员', null, x), false)}
</div><div style="position:absolute;left:-9999px"><label>公司网址<input type="text" name="website" tabindex="-1" ${hid()}></label></div>
<div class="form-check"><input class="form-check-input" type="checkbox" id="ok" ${hid()}><label for="ok">本人已阅读并同意《入园须知》</label></div>
<button class="btn btn-primary" type="submit">提交申请</button></form></div>`,
  '.row{display:flex;flex-wrap:wrap}.col-md-6{width:50%}.col-12{width:100%}.form-floating{position:relative;margin:8px}.form-floating>.form-control{height:58px;width:100%;padding:26px 12px 6px;box-sizing:border-box}.form-floating>label{position:absolute;top:0;left:0;padding:16px 12px;pointer-events:none;transform:scale(.85) translateY(-8px)}',
);
