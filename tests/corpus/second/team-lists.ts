/** Lists with a row to copy: shareholders, team, bank accounts; the copy is hidden, the rows are not the enterprise's. */
import { sheet } from '../sheet.ts';

const { t, sel, hid, page } = sheet('team-lists');
function list(title: string, cols: string[], rows: number) {
  const cells = (row: number) =>
    cols.map((col) => `<td>${row ? t(`${title}>${col}`) : `<input ${hid()}>`}</td>`).join('');
  return `<div class="hd"><b>${title}</b><a href="javascript:;">＋新增</a></div><table class="l"><thead><tr><th>#</th>${cols.map((col) => `<th><span class="th">${col}</span></th>`).join('')}<th>操作</th></tr></thead><tbody><tr class="tpl" style="display:none"><td>0</td>${cells(0)}<td></td></tr>${Array.from({ length: rows }, (_, i) => `<tr><td>${i + 1}</td>${cells(i + 1)}<td><a>删除</a></td></tr>`).join('')}</tbody></table>`;
}

export default page(
  `<form><div class="top"><label>企业名称${t('企业名称', 'enterpriseName', 'value="某公司" readonly')}</label></div>
${list('股东名册', ['股东名称', '证件号码', '出资额（万元）', '持股比例（%）'], 1)}
${list('项目组成员', ['姓名', '联系电话', '职务'], 2)}
${list('银行账户', ['开户名称', '开户银行', '银行账号'], 1)}
${list('关联企业', ['企业名称', '统一社会信用代码', '法定代表人'], 1)}
<div class="hd"><b>企业核心信息</b></div><div class="kv"><span>实际控制人姓名</span>${t('实际控制人姓名', 'actualController.name')}</div><div class="kv"><span>实际控制人证件号码</span>${t('实际控制人证件号码')}</div><div class="kv"><span>实际控制人国籍（地区）</span>${t('实际控制人国籍（地区）|实际控制人国籍', 'actualController.nationality')}</div><div class="kv"><span>最大股东名称</span>${t('最大股东名称', '?controllingShareholder')}</div><div class="kv"><span>企业性质</span>${sel('企业性质', 'enterpriseType', ['请选择', '国有', '民营', '外资'])}</div><div class="kv"><span>联系人</span>${t('企业核心信息>联系人', 'contact.name')}</div><div class="kv"><span>联系人手机</span>${t('联系人手机', 'contact.mobile')}</div></form>`,
  '.l{width:960px;border-collapse:collapse}.l td,.l th{border:1px solid #ddd;padding:3px}.hd{margin-top:14px;display:flex;justify-content:space-between;width:960px}.kv{display:inline-flex;width:470px;margin:5px 0}.kv span{width:190px;text-align:right;padding-right:10px}',
);
