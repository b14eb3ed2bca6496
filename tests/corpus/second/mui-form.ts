/** MUI outlined fields: the notch repeats the label in a legend; bilingual captions of a foreign investment report. */
import { sheet } from '../sheet.ts';

const { t, c, hid, page } = sheet('mui-form');
let r = 0;
const field = (label: string, control: (more: string) => string, help = '', need = false) => {
  const id = `:r${(++r).toString(36)}:`;
  return `<div class="MuiGrid-item"><div class="MuiFormControl-root MuiTextField-root"><label class="MuiFormLabel-root MuiInputLabel-root MuiInputLabel-outlined" for="${id}" id="${id}-label">${label}${need ? '<span aria-hidden="true" class="MuiFormLabel-asterisk"> *</span>' : ''}</label><div class="MuiInputBase-root MuiOutlinedInput-root">${control(`id="${id}" class="MuiInputBase-input MuiOutlinedInput-input" aria-invalid="false"`)}<fieldset aria-hidden="true" class="MuiOutlinedInput-notchedOutline"><legend><span>${label}${need ? ' *' : ''}</span></legend></fieldset></div>${help && `<p class="MuiFormHelperText-root" id="${id}-helper-text">${help}</p>`}</div></div>`;
};
const pick = (label: string, path: string, key: string | null) => {
  const id = `sel${++r}`;
  return `<div class="MuiGrid-item"><div class="MuiFormControl-root"><label class="MuiFormLabel-root MuiInputLabel-root" id="${id}-label">${label}</label><div class="MuiInputBase-root MuiSelect-root"><div tabindex="0" role="combobox" aria-expanded="false" aria-haspopup="listbox" aria-labelledby="${id}-label ${id}" id="${id}" class="MuiSelect-select" ${c(path, key)}><span class="notranslate">&#8203;</span></div><input aria-hidden="true" tabindex="-1" class="MuiSelect-nativeInput" value="" ${hid()}><fieldset aria-hidden="true" class="MuiOutlinedInput-notchedOutline"><legend><span>${label}</span></legend></fieldset></div></div></div>`;
};

export default page(
  `<main><h4 class="MuiTypography-root">外商投资信息报告 / Foreign Investment Information Report</h4><div class="MuiGrid-container">
${field('企业名称 Enterprise Name', (x) => t('企业名称 Enterprise Name|企业名称', 'enterpriseName', x), '', true)}
${field('Unified Social Credit Code 统一社会信用代码', (x) => t('Unified Social Credit Code 统一社会信用代码|统一社会信用代码', 'creditCode', x), '18 characters', true)}
${field('法定代表人 / Legal Representative', (x) => t('法定代表人 / Legal Representative|法定代表人', 'legalRepresentative.name', x))}
${field('法定代表人国籍 / Nationality', (x) => t('法定代表人国籍 / Nationality|法定代表人国籍', null, x))}
${field('Registered Capital（RMB 10,000）注册资本', (x) => t('Registered Capital（RMB 10,000）注册资本|注册资本', 'registeredCapital', x), '以万元人民币填写')}
${field('投资总额（万美元） Total Investment', (x) => t('投资总额（万美元） Total Investment|投资总额', null, x))}
${pick('企业类型 Type', '企业类型 Type|企业类型', 'enterpriseType')}
${pick('币种 Currency', '币种 Currency|币种', null)}
${field('Fax 传真', (x) => t('Fax 传真|传真', 'fax', x))}
${field('E-mail 企业邮箱', (x) => t('E-mail 企业邮箱|企业邮箱', 'email', `${x} type="email"`))}
${field('Establishment Date 成立日期', (x) => t('Establishment Date 成立日期|成立日期', 'establishedOn', `${x} type="date"`))}
${field('最终实际控制人 Ultimate Controller', (x) => t('最终实际控制人 Ultimate Controller|最终实际控制人', 'actualController.name', x))}
${field('实际控制人国别（地区） Country', (x) => t('实际控制人国别（地区） Country|实际控制人国别（地区）', 'actualController.nationality', x))}
${field('外国投资者名称 Foreign Investor', (x) => t('外国投资者名称 Foreign Investor|外国投资者名称', null, x))}
${field('投资者出资比例 Share', (x) => t('投资者出资比例 Share|投资者出资比例', null, x))}
${field('Reporter 报告人', (x) => t('Reporter 报告人|报告人', '?contact.name', x))}
</div><button class="MuiButton-root">Save 保存</button></main>`,
  '.MuiGrid-container{display:flex;flex-wrap:wrap}.MuiGrid-item{width:50%;padding:8px;box-sizing:border-box}.MuiFormControl-root{display:inline-flex;flex-direction:column;position:relative;width:100%}.MuiInputLabel-root{z-index:1;background:#fff;position:absolute;left:0;top:0;transform:translate(14px,-9px) scale(.75);transform-origin:top left}.MuiOutlinedInput-root,.MuiSelect-root{position:relative;display:inline-flex;height:56px}.MuiInputBase-input{width:100%;padding:16px;border:0;box-sizing:border-box}.MuiOutlinedInput-notchedOutline{position:absolute;inset:-5px 0 0;pointer-events:none;border:1px solid #999}.MuiOutlinedInput-notchedOutline legend{visibility:hidden;height:11px;font-size:.75em}.MuiSelect-select{min-width:200px;padding:16px}.MuiSelect-nativeInput{position:absolute;bottom:0;left:0;opacity:0;width:100%;pointer-events:none}',
);
