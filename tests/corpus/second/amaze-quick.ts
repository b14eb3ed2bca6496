/** AmazeUI: labels for ids on one half, none on the other; a sign-in box, a quick order and a newsletter about the form. */
import { sheet } from '../sheet.ts';

const { t, c, sel, picks, hid, page } = sheet('amaze-quick');
const g = (label: string, control: string) =>
  `<div class="am-form-group am-g"><label class="am-u-sm-3 am-form-label">${label}</label><div class="am-u-sm-9">${control}</div></div>`;

export default page(
  `<div class="am-topbar"><form class="login"><input type="text" placeholder="用户名/手机号" ${c('用户名/手机号')}><input type="password" placeholder="密码" ${hid()}><input placeholder="验证码" ${hid()}><button>登录</button></form></div>
<div class="am-panel am-panel-default"><div class="am-panel-hd">快速下单</div><div class="am-panel-bd"><form class="am-form am-form-horizontal">
${g('采购品名', t('采购品名'))}${g('数量', `${t('数量', null, 'style="width:90px"')} ${sel('数量|单位', null, ['台', '套', '吨'])}`)}
${g('期望到货', t('期望到货', null, 'type="date"'))}${g('收货单位', t('收货单位', '?enterpriseName'))}${g('收货人', t('快速下单>收货人'))}${g('收货电话', t('快速下单>收货电话'))}
${g('发票抬头', t('发票抬头', '?enterpriseName'))}${g('税号', t('快速下单>税号', '?creditCode'))}
${g('付款方式', picks('付款方式', null, ['电汇', '承兑', '现金']))}
</form></div></div>
<div class="am-panel am-panel-default"><div class="am-panel-hd">供应商入驻——本公司资料</div><div class="am-panel-bd"><form class="am-form am-form-horizontal">
${g('公司名称', t('供应商入驻>公司名称', 'enterpriseName'))}${g('税号（统一社会信用代码）', t('税号（统一社会信用代码）|税号', 'creditCode'))}
${g('公司电话', t('公司电话', 'phone'))}${g('公司法人', t('公司法人', 'legalRepresentative.name'))}${g('公司成立于', t('公司成立于', 'establishedOn', 'type="date"'))}
${g('年供货能力（万元）', t('年供货能力'))}${g('前五大客户', t('前五大客户'))}${g('主要竞争对手', t('主要竞争对手'))}
${g('开户名称', t('开户名称', '?enterpriseName'))}${g('开户银行', t('开户银行'))}${g('银行联行号', t('银行联行号'))}
</form></div></div>
<footer><form>订阅采购信息：<input type="email" placeholder="您的邮箱" ${c('订阅采购信息|您的邮箱', '?email')}><button>订阅</button></form></footer>`,
  '.am-g{overflow:hidden;margin:8px 0}.am-u-sm-3{float:left;width:24%;text-align:right;padding-right:12px}.am-u-sm-9{float:left;width:70%}.am-panel-hd{background:#f5f5f5;padding:8px}',
);
