/** Labels that float over their input and come after it in the document, some with `for`, some as siblings. */
import { sheet } from './sheet.ts';

const { t, c, page } = sheet('floating-labels');
let last = 0;
const pointed = (label: string, key: string | null) => {
  last++;
  return `<div class="form-floating">${t(label, key, `id="fl${last}" placeholder=" "`)}<label for="fl${last}">${label}</label></div>`;
};
const sibling = (label: string, key: string | null) =>
  `<div class="group">${t(label, key, 'required')}<span class="bar"></span><label>${label}</label></div>`;
const tick = (label: string, path: string) =>
  `<p class="tick"><input type="checkbox" ${c(path)}> ${label}</p>`;

export default page(
  `<form>
${pointed('企业名称', 'enterpriseName')}${pointed('注册地址', 'address')}${pointed('注册资本', 'registeredCapital')}${pointed('法定代表人', 'legalRepresentative.name')}${pointed('股东名称', null)}
${sibling('企业电话', 'phone')}${sibling('电子邮箱', 'email')}${sibling('主要产品', 'mainProducts')}${sibling('品牌名称', null)}${sibling('专利名称', null)}
${tick('同意接收短信通知', '同意接收短信通知')}${tick('我已阅读并承诺所填属实', '我已阅读并承诺所填属实')}
</form>`,
  '.form-floating,.group{position:relative;margin:20px 0}.form-floating label,.group label{position:absolute;left:6px;top:2px;pointer-events:none;color:#888}input[type=text]{padding-top:20px;height:24px;width:300px}',
);
