/** Bootstrap 2 control groups with a red star and help behind the control. */
import { sheet } from './sheet.ts';

const { t, sel, area, page } = sheet('control-groups');
const g = (
  label: string,
  control: string,
  help = '<span class="help-inline"><font color="red">*</font> </span>',
) =>
  `<div class="control-group"><label class="control-label">${label}：</label><div class="controls">${control}${help}</div></div>`;

export default page(
  `<ul class="nav nav-tabs"><li><a href="#">企业列表</a></li><li class="active"><a href="#">企业添加</a></li></ul><form class="form-horizontal">
${g('企业名称', t('企业名称', 'enterpriseName', 'class="input-xlarge required" maxlength="100"'))}
${g('信用代码', t('信用代码', 'creditCode', 'class="input-xlarge"'))}
${g('成立日期', t('成立日期', 'establishedOn', 'readonly class="input-medium Wdate" onclick="WdatePicker()"'))}
${g('行业', sel('行业', 'industry', ['', '制造业', '服务业'], 'class="input-xlarge"'))}
${g('企业注册地址', t('企业注册地址', 'address'))}
${g('控股方式', sel('控股方式', 'holdingType', ['国有控股', '私人控股']))}
${g('2025年研发费用', t('2025年研发费用', 'figures.2025.rdExpense'), ' 万元')}
${g('2025年研发人员', t('2025年研发人员', 'figures.2025.rdStaff'), ' 人')}
${g('2025年主营业务收入', t('2025年主营业务收入', 'figures.2025.mainBusinessRevenue'), ' 万元')}
${g('2025年发明专利数', t('2025年发明专利数'), ' 件')}
${g('企业获奖情况', area('企业获奖情况'))}
${g('服务机构', t('服务机构'))}
${g('服务机构电话', t('服务机构电话'))}
</form>`,
  '.control-label{float:left;width:160px;text-align:right}.controls{margin-left:180px}.control-group{margin-bottom:20px}',
);
