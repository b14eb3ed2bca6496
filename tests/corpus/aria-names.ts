/** Names given by aria only, and divs that play the part of a form. */
import { sheet } from './sheet.ts';

const { t, c, page } = sheet('aria-names');
let last = 0;
const by = (shown: string, path: string, key: string | null) => {
  last++;
  return `<div class="field"><span class="cap" id="cap${last}">${shown}</span><span class="box">${t(path, key, `aria-labelledby="cap${last}"`)}</span></div>`;
};

export default page(
  `<main role="main"><h1>企业信用承诺信息</h1><section aria-label="企业">
${by('企业名称<i>（必填）</i>', '企业名称', 'enterpriseName')}
${by('统一社会信用代码', '统一社会信用代码', 'creditCode')}
<div class="field">${t('邮政编码', 'postalCode', 'aria-label="邮政编码"')}</div>
<div class="field">${t('企业传真', 'fax', 'aria-label="企业传真"')}</div>
<div class="field" role="radiogroup" aria-labelledby="rg"><span id="rg">企业规模</span><label><input type="radio" name="size" ${c('企业规模', 'scale')}>中型</label><label><input type="radio" name="size" data-m="5">小型</label></div>
</section><section aria-labelledby="sec2"><h2 id="sec2">授权代理人</h2>
${by('姓名', '授权代理人>姓名', null)}
${by('联系电话', '授权代理人>联系电话', null)}
${by('代理机构', '授权代理人>代理机构', null)}
</section><section aria-labelledby="sec3"><h2 id="sec3">企业联系人</h2>
${by('姓名', '企业联系人>姓名', 'contact.name')}
${by('联系电话', '企业联系人>联系电话', 'contact.phone')}
${by('手机号码', '企业联系人>手机号码', 'contact.mobile')}
</section><div class="field">${t('搜索', null, 'type="search" aria-label="搜索"')}</div></main>`,
  '.cap{display:block}',
);
