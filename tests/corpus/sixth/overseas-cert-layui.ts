/** layui 2: head part of inline items with drawn selects and radios, then a layui-table to which rows are added. */
import { sheet } from '../sheet.ts';

const { c, m, t, page } = sheet('overseas-cert-layui');
const inline = (label: string, control: string, tail = '') =>
  `<div class="layui-inline"><label class="layui-form-label">${label}</label><div class="layui-input-inline">${control}</div>${tail && `<div class="layui-form-mid layui-word-aux">${tail}</div>`}</div>`;
const item = (body: string) => `<div class="layui-form-item">${body}</div>`;
const x = '<span class="x-red">*</span>';
const i = (path: string, key: string | null = null, more = '') =>
  t(path, key, `class="layui-input" autocomplete="off" lay-verify="required" ${more}`);
const face = (path: string, key: string | null, texts: string[]) =>
  `<div class="layui-unselect layui-form-select"><div class="layui-select-title"><input type="text" ${c(path, key)} placeholder="${texts[0]}" value="" readonly class="layui-input layui-unselect"><i class="layui-edge"></i></div><dl class="layui-anim layui-anim-upbit">${texts.map((o, k) => `<dd lay-value="${k || ''}" class="${k ? '' : 'layui-select-tips'}">${o}</dd>`).join('')}</dl></div>`;
const select = (path: string, key: string | null, texts: string[]) => {
  const drawn = face(path, key, texts);
  return `<select ${m()} lay-filter="s">${texts.map((o, k) => `<option value="${k || ''}">${o}</option>`).join('')}</select>${drawn}`;
};
const radio = (path: string, texts: string[]) => {
  const mark = c(path);
  return texts
    .map(
      (o, k) =>
        `<input type="radio" ${k === 0 ? mark : m()} name="isAgent" value="${k}" title="${o}"><div class="layui-unselect layui-form-radio"><i class="layui-anim layui-icon">&#xe63f;</i><div>${o}</div></div>`,
    )
    .join('');
};
const line = (k: number) =>
  `<tr data-index="${k}"><td>${k + 1}</td><td>${i('认证/专利名称', null, `name="list[${k}].rzmc" placeholder="如CE、FDA、PCT"`)}</td><td>${i('证书编号', null, `name="list[${k}].zsbh"`)}</td><td>${i('发证机构', null, `name="list[${k}].fzjg"`)}</td><td>${i('发证日期', null, `name="list[${k}].fzrq" readonly lay-key="${k + 1}"`)}</td><td>${i('实际支出', null, `name="list[${k}].sjzc"`)}</td><td><a class="layui-btn layui-btn-danger layui-btn-xs" lay-event="del">删除</a></td></tr>`;

export default page(
  `<div class="layui-fluid"><div class="layui-card"><div class="layui-card-header">境外认证、境外专利注册补助申报</div><div class="layui-card-body"><form class="layui-form" lay-filter="applyForm" action="">
${item(inline(`${x}申报主体`, i('申报主体', 'enterpriseName', 'name="sbzt"')) + inline(`${x}信用代码`, i('信用代码', 'creditCode', 'name="xydm" maxlength="18"')))}
${item(inline(`${x}法人代表`, i('法人代表', 'legalRepresentative.name', 'name="frdb"')) + inline('法人手机', i('法人手机', 'legalRepresentative.mobile', 'name="frsj" lay-verify="phone"')))}
${item(inline(`${x}项目负责人`, i('项目负责人', null, 'name="xmfzr"')) + inline(`${x}负责人手机`, i('负责人手机', null, 'name="fzrsj"')))}
${item(inline(`${x}联系人`, i('联系人', 'contact.name', 'name="lxr"')) + inline(`${x}联系手机`, i('联系手机', 'contact.mobile', 'name="lxsj"')))}
${item(inline(`${x}企业规模`, select('企业规模', 'scale', ['请选择', '大型', '中型', '小型', '微型'])) + inline(`${x}上年营收`, i('上年营收', 'figures.2025.revenue', 'name="snys"'), '万元'))}
${item(inline(`${x}上年出口`, i('上年出口', null, 'name="snck"'), '万美元') + inline('代办机构', i('代办机构', null, 'name="dbjg" lay-verify=""')))}
${item(`<label class="layui-form-label">${x}是否委托代办</label><div class="layui-input-block">${radio('是否委托代办', ['是', '否'])}</div>`)}
<fieldset class="layui-elem-field layui-field-title"><legend>认证（专利）明细</legend></fieldset>
<div class="layui-btn-group"><button type="button" class="layui-btn layui-btn-sm" id="addRow"><i class="layui-icon">&#xe654;</i>新增一行</button></div>
<table class="layui-table" lay-size="sm" id="rzTable"><colgroup><col width="50"><col width="160"><col width="150"><col width="160"><col width="120"><col width="110"><col width="70"></colgroup><thead><tr><th>序号</th><th>认证/专利名称</th><th>证书编号</th><th>发证机构</th><th>发证日期</th><th>实际支出（元）</th><th>操作</th></tr></thead><tbody>${line(0)}${line(1)}</tbody></table>
${item(inline(`${x}申请补助合计`, i('申请补助合计', null, 'name="hj"'), '元'))}
<div class="layui-form-item"><div class="layui-input-block"><button class="layui-btn" lay-submit lay-filter="save">保存</button><button type="reset" class="layui-btn layui-btn-primary">重置</button></div></div></form></div></div></div>`,
  `body{font:14px Helvetica,"PingFang SC",sans-serif;width:1120px}.layui-form-item{margin-bottom:15px;clear:both}.layui-form-item::after{content:"";display:block;clear:both}.layui-inline{display:inline-block;vertical-align:middle;margin-right:10px}.layui-form-label{float:left;display:block;padding:9px 15px;width:110px;text-align:right;line-height:20px}.layui-input-inline{float:left;width:220px;margin-right:10px}.layui-form-mid{float:left;padding:9px 0!important;line-height:20px}.layui-input-block{margin-left:140px;min-height:36px}.layui-input{height:38px;width:100%;box-sizing:border-box;border:1px solid #e6e6e6}.layui-form select,.layui-form input[type=radio]{display:none}.layui-form-select{position:relative}.layui-form-select dl{display:none}.layui-form-radio{display:inline-block;line-height:28px;margin:6px 10px 0 0}.layui-form-radio>*{display:inline-block}.layui-table{width:100%;border-collapse:collapse}.layui-table td,.layui-table th{border:1px solid #e6e6e6;padding:5px}.x-red{color:red}`,
);
