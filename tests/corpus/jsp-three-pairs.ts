/** Three pairs a row, th and td mixed, the star in a cell's end or in a span behind the control. */
import { sheet } from './sheet.ts';

const { t, sel, page } = sheet('jsp-three-pairs');
const need = '<span style="color:#f00">*</span>';

export default page(
  `<div class="main"><h3>企业信息登记表</h3><table class="tb" width="1100">
<tr><th align="right">企业全称：</th><td colspan="3">${t('企业全称', 'enterpriseName', 'style="width:420px"')}${need}</td><td align="right">统一信用代码：</td><td>${t('统一信用代码', 'creditCode')}${need}</td></tr>
<tr><th align="right">成立时间：</th><td>${t('成立时间', 'establishedOn', 'placeholder="yyyy-MM-dd"')}</td><th align="right">营业期限：</th><td>${t('营业期限')}</td><td align="right">企业类型：</td><td>${sel('企业类型', 'enterpriseType', ['请选择', '有限责任公司', '股份有限公司', '个人独资'])}</td></tr>
<tr><th align="right">注册资本(万元)：</th><td>${t('注册资本', 'registeredCapital')}</td><th align="right">实收资本(万元)：</th><td>${t('实收资本')}</td><td align="right">企业规模：</td><td>${sel('企业规模', 'scale', ['大型', '中型', '小型', '微型'])}</td></tr>
<tr><td align="right">从业人数(人)：</td><td>${t('从业人数', 'employees')}</td><td align="right">参保人数(人)：</td><td>${t('参保人数')}</td><th align="right">所属行业：</th><td>${t('所属行业', 'industry')}</td></tr>
<tr><td align="right">法定代表人：</td><td>${t('法定代表人', 'legalRepresentative.name')}</td><td align="right">身份证号：</td><td>${t('身份证号', 'legalRepresentative.idNumber', 'maxlength="18"')}</td><th align="right">手机号码：</th><td>${t('手机号码', 'legalRepresentative.mobile', 'maxlength="11"')}</td></tr>
<tr><td align="right">联 系 人：</td><td>${t('联系人', 'contact.name')}</td><td align="right">手　　机：</td><td>${t('手机', 'contact.mobile')}</td><th align="right">电子邮箱：</th><td>${t('电子邮箱', 'contact.email')}</td></tr>
<tr><td align="right">经营地址：</td><td colspan="5">${t('经营地址', 'address', 'style="width:600px"')}</td></tr>
</table></div>`,
  'th{font-weight:normal}',
);
