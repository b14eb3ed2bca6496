/** Rows and cells made of divs by style alone; a bank's account opening, where most names are not the enterprise's own. */
import { sheet } from '../sheet.ts';

const { t, sel, picks, page } = sheet('css-table');
const pair = (label: string, control: string) =>
  `<div class="c k">${label}</div><div class="c v">${control}</div>`;
const row = (...pairs: [string, string][]) => `<div class="r">${pairs.map((p) => pair(...p)).join('')}</div>`;
const part = (title: string, ...rows: string[]) =>
  `<div class="tt">${title}</div><div class="tb">${rows.join('')}</div>`;

export default page(
  `<div class="wrap"><div class="h">开立单位银行结算账户申请书</div>${part(
    '存款人信息',
    row(['存款人名称', t('存款人名称', 'enterpriseName')], ['电　　话', t('存款人信息>电话', '?phone')]),
    row(['地　　址', t('存款人信息>地址', 'address')], ['邮　　编', t('存款人信息>邮编', 'postalCode')]),
    row(
      ['存款人类别', sel('存款人类别', null, ['企业法人', '非企业法人', '个体工商户'])],
      ['组织机构代码', t('组织机构代码', 'organisationCode')],
    ),
    row(
      [
        '注册资本（币种：人民币／单位：万元）',
        t('注册资本（币种：人民币／单位：万元）|注册资本', 'registeredCapital'),
      ],
      ['经营范围', t('经营范围', '?mainBusiness')],
    ),
  )}${part(
    '法定代表人（单位负责人）',
    row(
      ['姓　　名', t('法定代表人>姓名', 'legalRepresentative.name')],
      ['证件种类', sel('法定代表人>证件种类', 'legalRepresentative.idType', ['居民身份证', '护照'])],
    ),
    row(
      ['证件号码', t('法定代表人>证件号码', 'legalRepresentative.idNumber')],
      ['联系手机', t('法定代表人>联系手机', 'legalRepresentative.mobile')],
    ),
  )}${part(
    '上级法人或主管单位',
    row(
      ['名　　称', t('上级法人或主管单位>名称')],
      ['基本存款账户开户许可证核准号', t('基本存款账户开户许可证核准号')],
    ),
    row(
      ['法定代表人姓名', t('上级法人或主管单位>法定代表人姓名')],
      ['组织机构代码', t('上级法人或主管单位>组织机构代码')],
    ),
  )}${part(
    '以下栏目由开户银行审核后填写',
    row(['开户银行名称', t('开户银行名称')], ['开户银行代码', t('开户银行代码')]),
    row(['账　　号', t('账号')], ['开户日期', t('开户日期')]),
    row(['账户性质', picks('账户性质', null, ['基本', '一般', '专用', '临时'])], ['经办柜员', t('经办柜员')]),
  )}</div>`,
  '.wrap{width:980px;margin:auto}.tb{display:table;width:100%;border-collapse:collapse}.r{display:table-row}.c{display:table-cell;border:1px solid #999;padding:4px}.k{width:20%;background:#f5f7fa}.v{width:30%}.tt{font-weight:bold;background:#dde}',
);
