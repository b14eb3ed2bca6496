/** 政策性融资担保线上申请: Vant 2 on a phone, spans for labels, group titles beside the groups, pickers read-only. */
import { sheet } from '../sheet.ts';

const { t, area, page } = sheet('guarantee-mobile');
const cell = (label: string, control: string, o: { must?: boolean; link?: boolean; button?: string } = {}) =>
  `<div ${o.link ? 'role="button" tabindex="0" ' : ''}class="van-cell ${o.link ? 'van-cell--clickable ' : ''}${o.must === false ? '' : 'van-cell--required '}van-field"><div class="van-cell__title van-field__label"><span>${label}</span></div><div class="van-cell__value van-field__value"><div class="van-field__body">${control}${o.button ? `<div class="van-field__button">${o.button}</div>` : ''}</div></div>${o.link ? '<i class="van-icon van-icon-arrow van-cell__right-icon"></i>' : ''}</div>`;
const inp = (path: string, key: string | null = null, ph = '请输入', more = '') =>
  t(path, key, `placeholder="${ph}" class="van-field__control" ${more}`);
const pick = (path: string, key: string | null = null) =>
  t(path, key, 'readonly="readonly" placeholder="点击选择" class="van-field__control"');
const group = (title: string, ...cells: string[]) =>
  `<div class="van-cell-group__title">${title}</div><div class="van-cell-group van-hairline--top-bottom">${cells.join('')}</div>`;
export default page(
  `<div id="app"><div class="page"><div class="van-nav-bar van-hairline--bottom"><div class="van-nav-bar__content"><div class="van-nav-bar__left"><i class="van-icon van-icon-arrow-left"></i></div><div class="van-nav-bar__title van-ellipsis">政采贷担保申请</div></div></div>
<div class="van-notice-bar"><div class="van-notice-bar__wrap"><div class="van-notice-bar__content">请如实填写，担保公司客户经理将在两个工作日内联系您</div></div></div>
<form class="van-form">
${group(
  '借款企业',
  cell('企业全称', inp('借款企业>企业全称', 'enterpriseName', '须与营业执照一致')),
  cell('信用代码', inp('借款企业>信用代码', 'creditCode', '18位', 'maxlength="18"')),
  cell('成立时间', pick('借款企业>成立时间', 'establishedOn'), { link: true }),
  cell('实际经营地址', inp('借款企业>实际经营地址', '?address')),
  cell('主营产品', inp('借款企业>主营产品', 'mainProducts')),
  cell(
    '现有员工',
    `${inp('借款企业>现有员工', 'employees', '0', 'inputmode="numeric"')}<div class="van-field__right-icon">人</div>`,
  ),
  cell(
    '去年营收',
    `${inp('去年营收', 'figures.2025.revenue', '0.00', 'inputmode="decimal"')}<div class="van-field__right-icon">万元</div>`,
  ),
  cell(
    '去年末总负债',
    `${inp('去年末总负债', 'figures.2025.totalLiabilities', '0.00', 'inputmode="decimal"')}<div class="van-field__right-icon">万元</div>`,
  ),
)}
${group(
  '法定代表人',
  cell('姓名', inp('法定代表人>姓名', 'legalRepresentative.name')),
  cell('身份证号', inp('法定代表人>身份证号', 'legalRepresentative.idNumber', '请输入18位身份证号')),
  cell(
    '手机号',
    inp('法定代表人>手机号', 'legalRepresentative.mobile', '请输入', 'type="tel" maxlength="11"'),
    {
      button:
        '<button type="button" class="van-button van-button--primary van-button--small"><span class="van-button__text">授权征信</span></button>',
    },
  ),
)}
${group(
  '法定代表人配偶<span class="sub">（未婚可不填）</span>',
  cell('姓名', inp('法定代表人配偶>姓名'), { must: false }),
  cell('身份证号', inp('法定代表人配偶>身份证号'), { must: false }),
)}
${group(
  '实际控制人',
  cell('姓名', inp('实际控制人>姓名', 'actualController.name')),
  cell('手机号', inp('实际控制人>手机号', null, '请输入', 'type="tel"')),
)}
${group(
  '反担保保证人（企业）',
  cell('企业全称', inp('反担保保证人（企业）>企业全称')),
  cell('信用代码', inp('反担保保证人（企业）>信用代码', null, '18位')),
  cell('法定代表人', inp('反担保保证人（企业）>法定代表人')),
)}
${group(
  '融资需求',
  cell('合作银行', pick('合作银行'), { link: true }),
  cell(
    '申请担保金额',
    `${inp('申请担保金额', null, '最高1000')}<div class="van-field__right-icon">万元</div>`,
  ),
  cell(
    '资金用途',
    area('资金用途', null, 'rows="2" placeholder="请说明具体用途" class="van-field__control"'),
  ),
)}
${group('', cell('短信验证码', inp('短信验证码', null, '请输入验证码', 'maxlength="6"'), { button: '<button type="button" class="van-button van-button--small"><span class="van-button__text">获取验证码</span></button>' }), cell('客户经理工号', inp('客户经理工号', null, '选填'), { must: false }))}
<div style="margin:16px"><button type="submit" class="van-button van-button--info van-button--block van-button--round"><div class="van-button__content"><span class="van-button__text">提交申请</span></div></button></div></form>
<div class="van-popup van-popup--bottom" style="display:none"><div class="van-picker"><div class="van-picker__toolbar"><button type="button" class="van-picker__cancel">取消</button><button type="button" class="van-picker__confirm">确认</button></div></div></div></div></div>`,
  `body{margin:0;background:#f7f8fa;font:14px/24px sans-serif} .page{width:390px} .van-cell{position:relative;display:flex;padding:10px 16px;background:#fff;box-sizing:border-box;overflow:hidden} .van-cell--required:before{content:"*";position:absolute;left:8px;color:#ee0a24} .van-field__label{width:6.2em;margin-right:12px;flex:none} .van-cell__value{flex:1;position:relative} .van-field__body{display:flex;align-items:center} .van-field__control{display:block;width:100%;min-width:0;border:0;padding:0;background:transparent} .van-field__control--custom{display:flex} .van-radio-group--horizontal{display:flex;flex-wrap:wrap} .van-radio{display:flex;margin-right:12px} .van-radio__icon{width:20px;height:20px;border:1px solid #c8c9cc;border-radius:50%} .van-radio__label{margin-left:8px} .van-cell-group__title{padding:16px 16px 8px;color:#969799} .van-nav-bar__content{display:flex;height:46px;background:#fff} .sub{font-size:12px} .van-field__right-icon,.van-field__button{flex:none;padding-left:8px}`,
);
