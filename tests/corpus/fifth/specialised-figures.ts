/** 省级专精特新 in Element UI 2: form items whose `for` points nowhere, an el-table whose header is a table of its own. */
import { sheet } from '../sheet.ts';

const { c, t, area, m, page } = sheet('specialised-figures');
const item = (label: string, prop: string, control: string, span = 12) =>
  `<div class="el-col el-col-${span}"><div class="el-form-item is-required el-form-item--small"><label for="${prop}" class="el-form-item__label" style="width: 180px;">${label}</label><div class="el-form-item__content" style="margin-left: 180px;">${control}<!----></div></div></div>`;
const input = (path: string, key: string | null, more = '') =>
  `<div class="el-input el-input--small"><!---->${t(path, key, `autocomplete="off" class="el-input__inner" ${more}`)}<!----><!----><!----><!----></div>`;
const years = ['2023年', '2024年', '2025年', '2026年（预计）'];
const cell = (n: number, inner: string, span = 1) =>
  `<td rowspan="1" colspan="${span}" class="el-table_1_column_${n}  "><div class="cell">${inner}</div></td>`;
const group = (text: string) => `<tr class="el-table__row group-row">${cell(1, `<b>${text}</b>`, 5)}</tr>`;
/** `-` where the year is not asked. */
const row = (shown: string, label: string, name: string | null, asked: readonly number[]) =>
  `<tr class="el-table__row">${cell(1, shown)}${years
    .map((year, i) =>
      cell(
        i + 2,
        asked.includes(i)
          ? `<div class="el-input el-input--mini">${t(
              `${year}>${label}`,
              name && i < 3 ? `figures.${2023 + i}.${name}` : null,
              'autocomplete="off" class="el-input__inner"',
            )}</div>`
          : '<span>—</span>',
      ),
    )
    .join('')}</tr>`;
const cols = `<colgroup><col name="el-table_1_column_1" width="280">${[2, 3, 4, 5].map((n) => `<col name="el-table_1_column_${n}" width="150">`).join('')}</colgroup>`;
const radio = (mark: string, text: string, value: string) =>
  `<label role="radio" tabindex="-1" class="el-radio el-radio--small"><span class="el-radio__input"><span class="el-radio__inner"></span><input type="radio" aria-hidden="true" tabindex="-1" class="el-radio__original" value="${value}" ${mark}></span><span class="el-radio__label">${text}<!----></span></label>`;

export default page(
  `<div id="app"><section class="app-main"><div class="el-card is-always-shadow"><div class="el-card__header"><span>专精特新中小企业认定申请（省级）</span></div><div class="el-card__body"><form class="el-form el-form--label-right">
<div class="block-title">一、企业基本信息</div><div class="el-row">
${item('企业全称', 'qyqc', input('企业全称', 'enterpriseName'))}
${item('控股股东', 'kggd', input('控股股东', 'controllingShareholder'))}
${item('从事特定细分市场年限', 'xfnx', `<div class="el-input el-input--small el-input-group el-input-group--append">${t('从事特定细分市场年限', null, 'autocomplete="off" class="el-input__inner"')}<div class="el-input-group__append">年</div></div>`)}
${item('是否上市', 'sfss', `<div role="radiogroup" class="el-radio-group">${radio(c('是否上市'), '是', '1')}${radio(m(), '否', '0')}</div>`)}
${item('推荐单位', 'tjdw', input('推荐单位', null))}
${item('法人代表', 'frdb', input('法人代表', 'legalRepresentative.name'))}
</div><div class="block-title">二、近三年主要指标</div>
<div class="el-table el-table--fit el-table--border" style="width: 100%;"><div class="hidden-columns"><div></div><div></div></div><div class="el-table__header-wrapper"><table cellspacing="0" cellpadding="0" border="0" class="el-table__header" style="width: 880px;">${cols}<thead class=""><tr class=""><th colspan="1" rowspan="1" class="el-table_1_column_1     is-leaf"><div class="cell">指标</div></th>${years.map((year, i) => `<th colspan="1" rowspan="1" class="el-table_1_column_${i + 2}     is-leaf"><div class="cell">${year}</div></th>`).join('')}<th class="gutter" style="width: 0px; display: none;"></th></tr></thead></table></div>
<div class="el-table__body-wrapper is-scrolling-none"><table cellspacing="0" cellpadding="0" border="0" class="el-table__body" style="width: 880px;">${cols}<tbody>
${group('（一）经济效益')}
${row('营业收入总额（万元）', '营业收入总额', 'revenue', [0, 1, 2, 3])}
${row('其中：主导产品销售收入（万元）', '其中：主导产品销售收入|主导产品销售收入', null, [2])}
${row('净利润（万元）', '净利润', 'netProfit', [0, 1, 2])}
${row('上缴税金（万元）', '上缴税金', null, [1, 2])}
${group('（二）创新投入')}
${row('研发费用总额（万元）', '研发费用总额', 'rdExpense', [1, 2, 3])}
${row('全职员工数量（人）', '全职员工数量', 'employees', [2])}
${row('其中：研发人员数量（人）', '其中：研发人员数量|研发人员数量', 'rdStaff', [2])}
<!----></tbody></table><!----><!----></div><div class="el-table__column-resize-proxy" style="display: none;"></div></div>
<div class="block-title">三、其他</div><div class="el-row">
${item('审计机构名称', 'sjjg', input('审计机构名称', null))}
${item('审计报告编号', 'bgbh', input('审计报告编号', null))}
${item('企业经营管理概述', 'gs', `<div class="el-textarea el-input--small">${area('企业经营管理概述', null, 'autocomplete="off" rows="4" placeholder="不超过1500字" class="el-textarea__inner"')}</div>`, 24)}
</div></form><div class="footer"><button type="button" class="el-button el-button--default"><span>暂存</span></button><button type="button" class="el-button el-button--primary"><span>提交</span></button></div></div></div></section></div>`,
  `*{box-sizing:border-box}body{font-size:14px;margin:0}.el-card{margin:16px;border:1px solid #ebeef5}.el-card__header{padding:14px 20px;border-bottom:1px solid #ebeef5}.el-card__body{padding:20px;width:1000px}.el-row:after{content:"";display:table;clear:both}.el-col{float:left;min-height:1px}.el-col-12{width:50%}.el-col-24{width:100%}.block-title{font-weight:bold;border-left:4px solid #409eff;padding-left:8px;margin:16px 0}.el-form-item{margin-bottom:18px}.el-form-item:after{content:"";display:table;clear:both}.el-form-item__label{float:left;text-align:right;line-height:32px;padding-right:12px}.el-form-item.is-required>.el-form-item__label:before{content:"*";color:#f56c6c;margin-right:4px}.el-form-item__content{position:relative;line-height:32px}.el-input{position:relative;display:inline-block;width:100%}.el-input__inner{width:100%;height:32px;border:1px solid #dcdfe6;padding:0 15px}.el-input-group{display:inline-table}.el-input-group>.el-input__inner{display:table-cell;vertical-align:middle}.el-input-group__append{display:table-cell;width:1px;padding:0 20px;background:#f5f7fa;white-space:nowrap}.el-textarea__inner{width:100%}.el-radio{margin-right:30px;display:inline-block;position:relative}.el-radio__input{position:relative;display:inline-block}.el-radio__inner{display:inline-block;width:14px;height:14px;border:1px solid #dcdfe6;border-radius:100%}.el-radio__original{opacity:0;position:absolute;top:0;left:0;right:0;bottom:0;margin:0;z-index:-1}.el-table{position:relative;overflow:hidden;border:1px solid #ebeef5}.el-table table{table-layout:fixed;border-collapse:separate}.hidden-columns{visibility:hidden;position:absolute;z-index:-1}.el-table th,.el-table td{padding:8px 0;border-bottom:1px solid #ebeef5;border-right:1px solid #ebeef5}.el-table th{background:#f5f7fa;text-align:center}.el-table .cell{padding:0 10px;line-height:23px}`,
);
