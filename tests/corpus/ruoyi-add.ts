/** The add page of a common admin template: Bootstrap columns, full-width colons, help below the control. */
import { CSS } from './kits.ts';
import { sheet } from './sheet.ts';

const { t, sel, area, picks, page } = sheet('ruoyi-add');
const half = (label: string, control: string, must = false, help = '') =>
  `<div class="col-sm-6"><div class="form-group"><label class="col-sm-4 control-label${must ? ' is-required' : ''}">${label}：</label><div class="col-sm-8">${control}${help && `<span class="help-block m-b-none"><i class="fa fa-info-circle"></i> ${help}</span>`}</div></div></div>`;
const row = (...halves: string[]) => `<div class="row">${halves.join('')}</div>`;
const fc = 'class="form-control"';

export default page(
  `<div class="main-content"><form id="form-user-add" class="form-horizontal"><h4 class="form-header h4">基本信息</h4>
${row(half('公司全称', t('公司全称', 'enterpriseName', fc), true, '以营业执照为准'), half('公司简称', t('公司简称', null, fc)))}
${row(half('法人', t('法人', '?legalRepresentative.name', fc)), half('法人联系电话', t('法人联系电话', 'legalRepresentative.phone', fc)))}
${row(half('经营状态', sel('经营状态', null, ['存续', '注销'], fc)), half('公司类型', sel('公司类型', 'enterpriseType', ['有限责任公司', '股份有限公司'], fc)))}
${row(half('人员规模', sel('人员规模', '?employees', ['50人以下', '50-200人'], fc)), half('公司地址', t('公司地址', 'address', fc)))}
${row(half('是否进出口企业', picks('是否进出口企业', null, ['是', '否'])), half('注册资金', `<div class="input-group">${t('注册资金', 'registeredCapital', fc)}<span class="input-group-addon">万元</span></div>`))}
<h4 class="form-header h4">其他信息</h4>
${row(half('部门负责人', t('部门负责人', null, fc)), half('归属部门', t('归属部门', null, `${fc} readonly placeholder="请选择归属部门"`)))}
${row(half('创建者', t('创建者', null, `${fc} readonly`)), half('创建时间', t('创建时间', null, `${fc} readonly`)))}
<div class="row"><div class="col-sm-12"><div class="form-group"><label class="col-xs-2 control-label">备注：</label><div class="col-xs-10">${area('备注', null, fc)}</div></div></div></div>
</form></div>`,
  `${CSS.bootstrap}.col-sm-6{float:left;width:50%}.col-sm-8{float:left;width:60%}`,
);
