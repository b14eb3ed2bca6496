/** One dt, several dd: control, unit, note; parts of a value in dd's of their own; a bureau's enterprise directory. */
import { sheet } from '../sheet.ts';

const { t, c, sel, picks, page } = sheet('dl-several');
const dl = (label: string, ...dds: string[]) =>
  `<dt>${label}</dt>${dds.map((dd) => `<dd>${dd}</dd>`).join('')}`;

export default page(
  `<section><h3>企业名录信息核实</h3><dl class="f">
${dl('主体名称', t('主体名称', 'enterpriseName'), '<em>不得使用简称</em>')}
${dl('信用代码/组织机构代码', t('信用代码/组织机构代码', '?creditCode'))}
${dl('登记地区划', sel('登记地区划|省', 'registeredRegion.province', ['省份', '广东省', '山东省']), sel('登记地区划|市', 'registeredRegion.city', ['城市']), sel('登记地区划|县', 'registeredRegion.county', ['区县']))}
${dl('详细地址<small>（精确到门牌号）</small>', t('详细地址（精确到门牌号）|详细地址', 'address'))}
${dl('固定电话', t('固定电话|区号', '?phone', 'size="4" maxlength="4"'), '—', t('固定电话|号码', '?phone', 'size="8" maxlength="8"'), '<em>区号—号码</em>')}
${dl('传真号码', t('传真号码', 'fax'))}
${dl('开业时间', t('开业时间|年', '?establishedOn', 'size="4" maxlength="4"'), '年', t('开业时间|月', '?establishedOn', 'size="2" maxlength="2"'), '月')}
${dl('登记注册统计类别', sel('登记注册统计类别', 'enterpriseType', ['请选择', '有限责任公司', '股份有限公司', '私营企业']))}
${dl('企业控股情况', picks('企业控股情况', 'holdingType', ['国有控股', '集体控股', '私人控股', '港澳台商控股', '外商控股', '其他']))}
${dl('营业状态', sel('营业状态', null, ['营业', '停业', '筹建', '当年关闭']))}
${dl('主要业务活动', `1、${t('主要业务活动|1', '?mainBusiness')}`, `2、${t('主要业务活动|2', '?mainBusiness')}`)}
${dl('行业代码', t('行业代码', '?industry', 'size="4"'), '<em>由统计机构填写</em>')}
</dl><h3>产业活动单位</h3><dl class="f">
${dl('单位名称', t('产业活动单位>单位名称'))}${dl('负责人', t('产业活动单位>负责人'))}${dl('联系电话', t('产业活动单位>联系电话'))}${dl('从业人员', t('产业活动单位>从业人员'), '人')}
</dl><h3>普查员填写</h3><dl class="f">${dl('普查员', t('普查员填写>普查员'))}${dl('普查员编号', t('普查员编号'))}${dl('入户日期', `<input type="date" ${c('入户日期')}>`)}</dl></section>`,
  'dl.f{width:960px}dl.f dt{float:left;clear:left;width:200px;text-align:right;padding:4px 10px}dl.f dd{float:left;margin:0;padding:4px}em{color:#999}h3{clear:both}section::after{content:"";display:block;clear:both}',
);
