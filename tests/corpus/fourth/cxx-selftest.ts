/** 创新型中小企业 self-assessment of a provincial SME platform: Bootstrap 3, then a scoring table with options A–D. */
import { options, sheet } from '../sheet.ts';

const { c, t, sel, picks, page } = sheet('cxx-selftest');
const fc = 'class="form-control input-sm"';
const half = (text: string, control: string, need = true) =>
  `<label class="col-sm-2 control-label">${need ? '<i class="text-danger">*</i> ' : ''}${text}</label><div class="col-sm-4">${control}</div>`;
const group = (...parts: string[]) => `<div class="form-group">${parts.join('')}</div>`;
const score = (no: string, text: string, full: number, control: string) =>
  `<tr><td class="text-center">${no}</td><td>${text}<br><small class="text-muted">满分${full}分</small></td><td>${control}</td></tr>`;

export default page(
  `<div class="container"><ol class="breadcrumb"><li>首页</li><li>优质中小企业梯度培育</li><li class="active">创新型中小企业自评</li></ol>
<form class="form-horizontal" id="zpForm"><div class="panel panel-primary"><div class="panel-heading"><h3 class="panel-title">一、企业基本信息</h3></div><div class="panel-body">
${group(half('申报主体', t('申报主体', 'enterpriseName', fc)), half('信用代码', t('信用代码', 'creditCode', `${fc} placeholder="18位"`)))}
${group(`<label class="col-sm-2 control-label"><i class="text-danger">*</i> 注册地</label><div class="col-sm-10 form-inline"><select ${c('注册地|省', 'registeredRegion.province')} ${fc}>${options(['--省--', '浙江省', '江苏省'])}</select> <select ${c('注册地|市', 'registeredRegion.city')} ${fc}>${options(['--市--', '宁波市', '嘉兴市'])}</select> <select ${c('注册地|区县', 'registeredRegion.county')} ${fc}>${options(['--区县--', '鄞州区', '慈溪市'])}</select></div>`)}
${group(half('企业规模', sel('企业规模', 'scale', ['请选择', '中型', '小型', '微型'], fc)), half('注册成立时间', t('注册成立时间', 'establishedOn', `${fc} placeholder="yyyy-mm-dd"`)))}
${group(half('实控人', t('实控人', 'actualController.name', fc)), half('实控人国籍', t('实控人国籍', 'actualController.nationality', fc)))}
${group(half('业务联系人', t('业务联系人', 'contact.name', fc)), half('业务联系人手机', t('业务联系人手机', 'contact.mobile', `${fc} maxlength="11"`)))}
${group(half('推荐服务机构', t('推荐服务机构', null, fc), false), half('机构联系电话', t('机构联系电话', null, fc), false))}
</div></div>
<div class="panel panel-primary"><div class="panel-heading"><h3 class="panel-title">二、评价指标（满分100分，达60分以上可提交）</h3></div><table class="table table-bordered"><thead><tr><th style="width:50px">序号</th><th style="width:380px">指标</th><th>填报</th></tr></thead><tbody>
${score('1', '与企业主导产品相关的有效知识产权数量', 20, picks('与企业主导产品相关的有效知识产权数量', null, ['A.Ⅰ类高价值知识产权1项以上', 'B.自主研发Ⅰ类知识产权1项以上', 'C.Ⅰ类知识产权1项以上', 'D.无']))}
${score('2', '上年度研发费用总额', 0, `<div class="input-group">${t('上年度研发费用总额', 'figures.2025.rdExpense', fc)}<span class="input-group-addon">万元</span></div>`)}
${score('3', '上年度研发费用总额占营业收入总额比重', 20, picks('上年度研发费用总额占营业收入总额比重', null, ['A.5%以上', 'B.3%—5%', 'C.2%—3%', 'D.2%以下']))}
${score('4', '上年度营业总收入', 0, `<div class="input-group">${t('上年度营业总收入', 'figures.2025.revenue', fc)}<span class="input-group-addon">万元</span></div>`)}
${score('5', '上年度主营业务收入总额占营业收入总额比重', 10, `<div class="input-group">${t('上年度主营业务收入总额占营业收入总额比重', null, fc)}<span class="input-group-addon">%</span></div>`)}
${score('6', '上上年度净利润总额', 10, `<div class="input-group">${t('上上年度净利润总额', 'figures.2024.netProfit', fc)}<span class="input-group-addon">万元</span></div>`)}
${score('7', '近三年内新增股权融资额', 5, `<div class="input-group">${t('近三年内新增股权融资额', null, fc)}<span class="input-group-addon">万元</span></div>`)}
</tbody></table></div>
<div class="form-group"><label class="col-sm-2 control-label">自评得分</label><div class="col-sm-2"><input type="text" ${c('自评得分')} class="form-control" readonly value="0"></div><label class="col-sm-2 control-label">验证码</label><div class="col-sm-2">${t('验证码', null, fc)}</div><div class="col-sm-2"><img src="k.jpg" alt="看不清"></div></div>
<div class="text-center"><button type="button" class="btn btn-primary">提交自评</button></div></form></div>`,
  `*{box-sizing:border-box}.container{width:1140px;margin:0 auto}.form-group{margin:0 -15px 15px}.form-group:after{content:"";display:table;clear:both}.col-sm-2,.col-sm-4,.col-sm-10{float:left;padding:0 15px;min-height:1px}.col-sm-2{width:16.66%}.col-sm-4{width:33.33%}.col-sm-10{width:83.33%}.control-label{text-align:right;padding-top:7px;font-weight:700}.form-control{width:100%;height:30px}.form-inline .form-control{display:inline-block;width:auto}.input-group{display:table;width:260px}.input-group .form-control{display:table-cell}.input-group-addon{display:table-cell;width:1%;padding:0 12px;background:#eee}.table{width:100%;border-collapse:collapse}.table td,.table th{border:1px solid #ddd;padding:8px}.table label{display:block}`,
);
