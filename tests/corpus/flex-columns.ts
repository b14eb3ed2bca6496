/** Flex rows of plain divs, the label left by order only; one row's label stands above its control. */
import { sheet } from './sheet.ts';

const { t, area, page } = sheet('flex-columns');
const row = (label: string, control: string) =>
  `<div class="r"><div class="ctl">${control}</div><div class="lab">${label}</div></div>`;

export default page(
  `<div class="f"><div class="cap">出口企业备案</div>
${row('经营者名称', t('经营者名称', '?enterpriseName'))}
${row('企业名称', t('企业名称', 'enterpriseName'))}
${row('进出口企业代码', t('进出口企业代码'))}
${row('经营场所', t('经营场所', 'address'))}
${row('海关注册编码', t('海关注册编码'))}
${row('企业负责人', t('企业负责人', '?legalRepresentative.name'))}
${row('联系人', t('联系人', 'contact.name'))}
${row('联系电话', t('联系电话', 'contact.phone'))}
${row('业务主管电话', t('业务主管电话'))}
<div class="v"><div>主要产品</div>${area('主要产品', 'mainProducts')}</div>
<div class="v"><div>出口国家（地区）</div>${area('出口国家（地区）|出口国家')}</div></div>`,
  '.r{display:flex;height:40px}.lab{order:1;width:140px;text-align:right;padding-right:10px}.ctl{order:2}.v{margin-top:16px}',
);
