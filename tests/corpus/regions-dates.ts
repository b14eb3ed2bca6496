/** Province, city and county in one cell, a second address line without label, dates of three selects. */
import { sheet } from './sheet.ts';

const { t, sel, page } = sheet('regions-dates');
const row = (label: string, controls: string) =>
  `<tr><td align="right">${label}</td><td>${controls}</td></tr>`;
const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
const date = (label: string, key: string | null) =>
  `${sel(`${label}|年`, key, numbers(2010, 2026))}年 ${sel(`${label}|月`, key, numbers(1, 12))}月 ${sel(`${label}|日`, key, numbers(1, 31))}日`;

export default page(`<table>
${row('企业名称', t('企业名称', 'enterpriseName'))}
${row('成立日期', date('成立日期', 'establishedOn'))}
${row('注册地', `${sel('注册地|省', 'registeredRegion.province', ['请选择省', '浙江省', '福建省'])} ${sel('注册地|市', 'registeredRegion.city', ['请选择市', '杭州市'])} ${sel('注册地|区|县', 'registeredRegion.county', ['请选择区县', '西湖区'])}`)}
${row('', t('|注册地|街道、门牌号', '?address', 'placeholder="街道、门牌号"'))}
${row('营业期限自', date('营业期限自', null))}
${row('证书到期日', t('证书到期日'))}
${row('项目实施地', `${sel('项目实施地|省', null, ['请选择', '浙江省'])}省 ${sel('项目实施地|市', null, ['请选择', '杭州市'])}市`)}
${row('所属省份', sel('所属省份', 'registeredRegion.province', ['浙江省', '福建省']))}
${row('所属地市', sel('所属地市', 'registeredRegion.city', ['杭州市', '宁波市']))}
${row('所属区县', sel('所属区县', 'registeredRegion.county', ['西湖区', '余杭区']))}
</table>`);
