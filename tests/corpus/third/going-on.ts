/** Items whose label is empty go on with the one before: the second line of an address, three selects of a region. */
import { sheet } from '../sheet.ts';

const { t, sel, area, picks, page } = sheet('going-on');
const item = (label: string, control: string, must = false) =>
  `<div class="row-item${must ? ' need' : ''}"><div class="row-label"><span title="${label}">${label}</span></div><div class="row-ctl"><div class="ctl">${control}</div></div></div>`;

export default page(
  `<div class="panel"><div class="panel-title">主体信息</div>
${item('单位全称', t('单位全称', 'enterpriseName', 'placeholder="与营业执照一致"'), true)}
${item('信用代码', t('信用代码', 'creditCode', 'maxlength="18" placeholder="18位"'), true)}
${item('注册地', sel('注册地', 'registeredRegion.province', ['请选择', '北京市', '浙江省', '广东省']), true)}
${item('', sel('注册地', 'registeredRegion.city', ['请选择']))}
${item('', sel('注册地', 'registeredRegion.county', ['请选择']))}
${item('详细地址', t('详细地址', 'address', 'placeholder="街道、门牌号"'), true)}
${item('规模', picks('规模', 'scale', ['大型', '中型', '小型', '微型']))}
${item('经营类型', picks('经营类型', null, ['生产型', '流通型', '服务型'], 'type="checkbox"'))}
${item('主导产品', t('主导产品', 'mainProducts', 'placeholder="多个用顿号分开"'))}
${item('补充说明', area('补充说明'))}
<div class="panel-title">开票信息</div>
${item('抬头', t('开票信息>抬头', '?enterpriseName'))}
${item('税号', t('开票信息>税号', '?creditCode'))}
${item('开户银行', t('开票信息>开户银行'))}
${item('银行账号', t('开票信息>银行账号'))}
${item('收票邮箱', t('开票信息>收票邮箱'))}</div>`,
  '.panel{width:760px}.row-item{display:flex;margin:10px 0}.row-label{width:140px;text-align:right;padding-right:12px}.need .row-label span::before{content:"*";color:red}.panel-title{font-size:16px;border-left:3px solid #06c;padding-left:8px}',
);
