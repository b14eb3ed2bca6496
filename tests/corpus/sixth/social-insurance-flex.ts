/** Employer registration for social insurance: hand-made flex lines, labels are spans of fixed width, units behind. */
import { sheet } from '../sheet.ts';

const { c, m, t, sel, page } = sheet('social-insurance-flex');
const cell = (label: string, control: string, unit = '', req = true) =>
  `<div class="cell"><span class="lb">${req ? '<i>*</i>' : ''}${label}</span><div class="ct">${control}${unit && `<span class="unit">${unit}</span>`}</div></div>`;
const line = (...cells: string[]) => `<div class="line">${cells.join('')}</div>`;
const i = (path: string, key: string | null = null, more = '') => t(path, key, `class="txt" ${more}`);
const box = (title: string, body: string) =>
  `<div class="panel"><div class="panel-hd"><b></b><span>${title}</span></div><div class="panel-bd">${body}</div></div>`;
const kinds = ['养老保险', '失业保险', '工伤保险', '医疗保险', '生育保险'];
const mark = () => {
  const first = c('参保险种');
  return kinds
    .map(
      (k, n) =>
        `<div class="ck"><input type="checkbox" ${n === 0 ? first : m()} value="${110 + n * 100}"><span>${k}</span></div>`,
    )
    .join('');
};

export default page(
  `<div class="wrap"><div class="steps"><div class="on">1 填写信息</div><div>2 上传材料</div><div>3 办理结果</div></div><div class="h">用人单位社会保险登记</div>
${box(
  '单位信息',
  line(
    cell('用人单位全称', i('用人单位全称', 'enterpriseName')),
    cell('统一信用代码', i('统一信用代码', 'creditCode', 'maxlength="18"')),
  ) +
    line(
      cell(
        '单位类型',
        sel(
          '单位类型',
          '?enterpriseType',
          ['请选择', '企业', '事业单位', '社会团体', '有雇工的个体工商户'],
          'class="txt"',
        ),
      ),
      cell('隶属关系', sel('隶属关系', null, ['请选择', '中央', '省', '市', '区县', '其他'], 'class="txt"')),
    ) +
    line(
      cell('单位成立日期', i('单位成立日期', 'establishedOn', 'placeholder="年-月-日"')),
      cell('注册资金', i('注册资金', 'registeredCapital', 'style="width:120px"'), '万元'),
    ) +
    line(
      cell('职工总数', i('职工总数', 'employees', 'style="width:120px"'), '人'),
      cell('首次参保人数', i('首次参保人数', null, 'style="width:120px"'), '人'),
    ) +
    line(
      cell('国民经济行业', i('国民经济行业', 'industry', 'readonly placeholder="点击选择"')),
      cell(
        '工伤行业风险类别',
        sel('工伤行业风险类别', null, ['请选择', '一类', '二类', '三类'], 'class="txt"'),
      ),
    ) +
    `<div class="line"><div class="cell full"><span class="lb"><i>*</i>办公地址</span><div class="ct">${i('办公地址', 'address')}</div></div></div>` +
    line(
      cell('单位传真', i('单位传真', 'fax'), '', false),
      cell('单位座机', i('单位座机', 'phone', 'placeholder="区号-号码"'), '', false),
    ),
)}
${box('负责人及专管员', line(cell('法定代表人', i('法定代表人', 'legalRepresentative.name')), cell('身份证号', i('身份证号', 'legalRepresentative.idNumber'))) + line(cell('社保专管员', i('社保专管员')), cell('专管员身份证号', i('专管员身份证号'))) + line(cell('专管员手机', i('专管员手机', null, 'maxlength="11"')), cell('所在部门', i('所在部门'), '', false)))}
${box('缴费信息', `${line(cell('缴费开户行', i('缴费开户行')), cell('缴费账号', i('缴费账号'))) + line(cell('上年度工资总额', i('上年度工资总额', null, 'style="width:120px"'), '元'), cell('月人均缴费基数', i('月人均缴费基数', null, 'style="width:120px"'), '元/月'))}<div class="line"><div class="cell full"><span class="lb"><i>*</i>参保险种</span><div class="ct">${mark()}</div></div></div>`)}
<div class="ft"><a class="bt">暂 存</a><a class="bt pri">下一步</a></div></div>`,
  `.wrap{width:1000px;margin:0 auto;font:14px "Microsoft YaHei"}.steps{display:flex}.steps>div{flex:1;text-align:center;background:#eee;line-height:36px}.steps .on{background:#2f7fe0;color:#fff}.h{font-size:20px;text-align:center;margin:16px}.panel{border:1px solid #dde;margin-bottom:14px}.panel-hd{display:flex;align-items:center;background:#f4f8ff;height:36px}.panel-hd b{width:4px;height:16px;background:#2f7fe0;margin:0 8px}.panel-bd{padding:10px}.line{display:flex;margin-bottom:10px}.cell{display:flex;width:50%;align-items:center}.cell.full{width:100%}.lb{flex:none;width:140px;text-align:right;padding-right:10px;color:#555}.lb i{color:#f33;font-style:normal}.ct{flex:1;display:flex;align-items:center}.txt{width:100%;height:30px;box-sizing:border-box}.unit{padding-left:6px;white-space:nowrap;color:#999}.ck{display:flex;margin-right:16px}.ft{text-align:center}`,
);
