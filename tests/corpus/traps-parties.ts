/** The same four labels under eight parties; two of them are the enterprise's own. */
import { sheet } from './sheet.ts';

const { t, page } = sheet('traps-parties');
type Keys = [string | null, string | null, string | null, string | null];
const NONE: Keys = [null, null, null, null];
const OWN: Keys = ['enterpriseName', 'creditCode', 'legalRepresentative.name', 'phone'];
const part = (who: string, keys: Keys, words: [string, string, string, string]) =>
  `<h4 class="bar">${who}</h4><table class="p">${words.map((label, i) => (i % 2 ? '' : `<tr><td class="k">${label}：</td><td>${t(`${who}>${label}`, keys[i])}</td><td class="k">${words[i + 1]}：</td><td>${t(`${who}>${words[i + 1]}`, keys[i + 1])}</td></tr>`)).join('')}</table>`;
const W: [string, string, string, string] = ['单位名称', '统一社会信用代码', '法定代表人', '联系电话'];

export default page(
  [
    part('申报企业', [OWN[0], OWN[1], OWN[2], '?phone'], W),
    part('上级主管单位', NONE, W),
    part('担保单位', NONE, W),
    part('第三方服务机构', NONE, W),
    part('联合申报单位', NONE, W),
    part('招标代理机构', NONE, W),
    part('境外投资方', NONE, ['企业名称', '注册地址', '法定代表人', '联系电话']),
    part(
      '申请企业',
      ['enterpriseName', 'address', 'registeredCapital', 'employees'],
      ['企业名称', '注册地址', '注册资本', '从业人员数'],
    ),
  ].join(''),
  '.bar{background:#eef}.k{width:130px;text-align:right}',
);
