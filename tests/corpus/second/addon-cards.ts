/** Cards with the caption as an add-on before the box and the unit as one behind; two records side by side. */
import { sheet } from '../sheet.ts';

const { t, c, picks, page } = sheet('addon-cards');
const g = (label: string, control: string, unit = '') =>
  `<div class="input-group input-group-sm mb-2"><span class="input-group-text" style="min-width:9em">${label}</span>${control}${unit && `<span class="input-group-text">${unit}</span>`}</div>`;
const x = 'class="form-control"';
const card = (title: string, body: string) =>
  `<div class="card"><div class="card-header">${title}</div><div class="card-body">${body}</div></div>`;

export default page(
  `<nav><ul class="nav-tabs"><li>基础资料</li><li>资质</li></ul></nav><div class="two">${card(
    '本企业（承租方）',
    g('企业名称', t('本企业（承租方）>企业名称', 'enterpriseName', x)) +
      g('注册地址', t('本企业（承租方）>注册地址', 'address', x)) +
      g('法定代表人', t('本企业（承租方）>法定代表人', 'legalRepresentative.name', x)) +
      g('联系人/电话', t('联系人/电话', '?contact.name', x)) +
      g('注册资本', t('本企业（承租方）>注册资本', 'registeredCapital', x), '万元') +
      g('E-mail', t('本企业（承租方）>E-mail', '?email', x)),
  )}${card(
    '出租方',
    g('企业名称', t('出租方>企业名称', null, x)) +
      g('注册地址', t('出租方>注册地址', null, x)) +
      g('法定代表人', t('出租方>法定代表人', null, x)) +
      g('联系人/电话', t('出租方>联系人/电话', null, x)) +
      g('月租金', t('月租金', null, x), '元/㎡') +
      g('押金', t('押金', null, x), '元'),
  )}</div><div class="two">${card(
    '经营概况',
    g('2025年总营收', t('2025年总营收', 'figures.2025.revenue', x), '万元') +
      g('2025年纳税总额', t('2025年纳税总额', null, x), '万元') +
      g('现有从业人数', t('现有从业人数', 'employees', x), '人') +
      g('计划新增就业', t('计划新增就业', null, x), '人') +
      g('主营产品', t('主营产品', 'mainProducts', x)) +
      g(
        '企业画像',
        `<div class="form-control">${picks('企业画像', null, ['高新技术', '专精特新', '瞪羚'], 'type="checkbox"')}</div>`,
      ),
  )}${card('证照', g('营业执照号', t('营业执照号', '?creditCode', x)) + g('许可证编号', t('许可证编号', null, x)) + g('营业期限', `<input type="text" ${x} ${c('营业期限')}><span class="input-group-text">至</span><input type="text" ${x} ${c('营业期限|至')}>`))}</div>`,
  '.two{display:flex;gap:20px}.card{width:480px;border:1px solid #ccc}.card-header{background:#f7f7f7;padding:6px}.card-body{padding:10px}.input-group{display:flex;margin-bottom:6px}.input-group-text{background:#eee;padding:2px 8px;border:1px solid #ccc}.form-control{flex:1;min-width:0}.nav-tabs{display:flex;list-style:none;gap:20px}',
);
