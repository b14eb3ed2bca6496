/** A list with its search boxes and page jump, and a dialog over it with labels above the controls. */
import { CSS } from './kits.ts';
import { sheet } from './sheet.ts';

const { t, sel, area, page } = sheet('bootstrap-list-modal');
const fc = 'class="form-control"';
const group = (label: string, control: string) =>
  `<div class="mb-3"><label class="form-label">${label}</label>${control}</div>`;

export default page(
  `<nav><form class="form-inline">${t('站内搜索|', null, `${fc} placeholder="站内搜索" name="q"`)}<button>搜索</button></form></nav>
<div class="search"><span>企业名称：</span>${t('企业名称', '?', fc)} <span>申报年度：</span>${sel('申报年度', null, ['全部', '2024', '2025'], fc)} <span>审核状态：</span>${sel('审核状态', null, ['全部', '待审核', '已退回'], fc)} <button>查询</button></div>
<table class="table"><thead><tr><th>序号</th><th>企业名称</th><th>提交时间</th><th>操作</th></tr></thead><tbody><tr><td>1</td><td>宁波样例进出口有限公司</td><td>2025-03-01</td><td><a href="#">编辑</a></td></tr></tbody></table>
<div class="pages">共 3 页，每页${sel('每页', null, ['10', '20'])}条，跳到第 ${t('跳到第|第|跳到', null, 'size="3"')} 页</div>
<div class="modal show"><div class="modal-dialog"><div class="modal-content"><div class="modal-header"><h5 class="modal-title">编辑企业信息</h5></div><div class="modal-body">
${group('单位全称', t('单位全称', 'enterpriseName', fc))}
${group('统一社会信用代码', t('统一社会信用代码', 'creditCode', fc))}
${group('单位地址', t('单位地址', 'address', fc))}
${group('邮政编码', t('邮政编码', 'postalCode', fc))}
${group('法定代表人姓名', t('法定代表人姓名', 'legalRepresentative.name', fc))}
${group('法定代表人联系电话', t('法定代表人联系电话', 'legalRepresentative.phone', fc))}
${group('退回原因', area('退回原因', null, fc))}
</div></div></div></div>`,
  CSS.bootstrap,
);
