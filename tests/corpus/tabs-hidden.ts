/** Tabs and steps: what is not shown now stays in the document; a honeypot far outside; read-only facts. */
import { sheet } from './sheet.ts';

const { t, hid, sel, page } = sheet('tabs-hidden');
const line = (label: string, control: string) => `<div class="line"><label>${label}</label>${control}</div>`;

export default page(
  `<div class="tabs"><a class="on">基本信息</a><a>经营情况</a><a>附件</a></div><form>
<div class="pane on">
${line('企业名称', t('企业名称', 'enterpriseName', 'readonly value="杭州示例精密机械有限公司"'))}
${line('统一社会信用代码', t('统一社会信用代码', 'creditCode', 'disabled'))}
${line('企业人数', t('企业人数', 'employees'))}
${line('所属行业', sel('所属行业', 'industry', ['请选择', '制造业']))}
${line('办公地址', t('办公地址', 'address'))}
${line('产品注册商标', t('产品注册商标'))}
${line('外资比例（%）', t('外资比例'))}
<div style="position:absolute;left:-9999px"><label>企业名称</label><input ${hid()} name="company" tabindex="-1"></div>
<div style="width:0;height:0;overflow:hidden"><label>电子邮箱</label><input ${hid()} name="email"></div>
<div style="opacity:0"><label>传真</label><input ${hid()} name="fax2"></div>
<input type="hidden" ${hid()} name="token">
</div>
<div class="pane" style="display:none">${line('单位名称', `<input ${hid()}>`)}${line('注册资本', `<input ${hid()}>`)}</div>
<div class="pane" style="visibility:hidden">${line('法定代表人', `<input ${hid()}>`)}</div>
<div class="pane" hidden>${line('联系人', `<input ${hid()}>`)}</div></form>`,
  '.line{margin:10px 0}.line label{display:inline-block;width:150px;text-align:right;margin-right:8px}',
);
