/** Pinyin initials as names beside visible labels; some names say another thing than the label. */
import { sheet } from './sheet.ts';

const { t, page } = sheet('pinyin-names');
const tr = (label: string, control: string) => `<tr><td class="r">${label}</td><td>${control}</td></tr>`;

export default page(`<table>
${tr('企业名称', t('企业名称', 'enterpriseName', 'name="qymc" id="qymc"'))}
${tr('组织机构代码', t('组织机构代码', 'organisationCode', 'name="zzjgdm" id="zzjgdm"'))}
${tr('法定代表人', t('法定代表人', 'legalRepresentative.name', 'name="fddbr" id="fddbr"'))}
${tr('委托代理人', t('委托代理人', null, 'name="frdb2" id="frdb2"'))}
${tr('注册资本（万元）', t('注册资本', 'registeredCapital', 'name="zczb"'))}
${tr('成立日期', t('成立日期', 'establishedOn', 'name="clrq"'))}
${tr('通讯地址', t('通讯地址', 'address', 'name="txdz"'))}
${tr('仓库地址', t('仓库地址', null, 'name="ckdz"'))}
${tr('原企业名称', t('原企业名称', null, 'name="qymc_old"'))}
${tr('开户行名称', t('开户行名称', null, 'name="khhmc"'))}
${tr('纳税人识别号', t('纳税人识别号', '?creditCode', 'name="nsrsbh"'))}
${tr('企业海关编码', t('企业海关编码', null, 'name="hgbm"'))}
${tr('外汇账号', t('外汇账号', null, 'name="whzh"'))}
</table>`);
