/** Groups of boxes in rows of a table, with an input for 其他 that is the group's; pairs of 是 and 否. */
import { sheet } from './sheet.ts';

const { t, picks, page } = sheet('radio-other');
const row = (label: string, controls: string) => `<tr><th>${label}</th><td>${controls}</td></tr>`;

export default page(`<table class="t">
${row('企业类型 *', `${picks('企业类型', 'enterpriseType', ['国有', '民营', '外资', '其他'])}（请说明）${t('其他|请说明|（请说明）|企业类型|其他（请说明）', null, 'size="12"')}`)}
${row('企业规模：', picks('企业规模', 'scale', ['大型', '中型', '小型', '微型']))}
${row('控股类型', picks('控股类型', 'holdingType', ['国有控股', '集体控股', '私人控股']))}
${row('是否为高新技术企业', picks('是否为高新技术企业', null, ['是', '否']))}
${row('是否上市企业', `${picks('是否上市企业', null, ['是', '否'])} 股票代码：${t('股票代码')}`)}
${row('管理体系认证', `${picks('管理体系认证', null, ['ISO9001', 'ISO14001', '其他'], 'type="checkbox"')}：${t('其他|管理体系认证')}`)}
${row('法人类型', picks('法人类型', null, ['企业法人', '事业法人', '社团法人']))}
${row('证件类型', picks('证件类型', '?', ['居民身份证', '护照']))}
${row('融资需求', picks('融资需求', null, ['贷款', '股权', '无'], 'type="checkbox"'))}
${row('信息来源', picks('信息来源', null, ['网站', '推荐', '展会'], 'type="checkbox"'))}
</table>`);
