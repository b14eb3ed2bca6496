/** Small-exporter credit insurance on the phone: a uni-app H5 build, uni-forms and pickers, placeholders in divs. */
import { sheet } from '../sheet.ts';

const { c, m, page } = sheet('sinosure-uni');
const cell = (text: string, content: string, need = true) =>
  `<uni-view class="uni-forms-item is-direction-left"><uni-view class="uni-forms-item__label" style="width: 120px;">${need ? '<uni-text class="is-required"><span>*</span></uni-text>' : ''}<uni-text><span>${text}</span></uni-text></uni-view><uni-view class="uni-forms-item__content">${content}</uni-view></uni-view>`;
const easy = (mark: string, hint = '请输入', more = 'type="text"') =>
  `<uni-view class="uni-easyinput"><uni-view class="uni-easyinput__content is-input-border"><uni-input class="uni-easyinput__content-input"><div class="uni-input-wrapper"><div class="uni-input-placeholder">${hint}</div><div class="uni-input-form"><input step="" enterkeyhint="done" autocomplete="off" class="uni-input-input" ${more} ${mark}></div></div></uni-input></uni-view></uni-view>`;
const card = (title: string, ...items: string[]) =>
  `<uni-view class="card"><uni-view class="uni-section-header"><uni-text class="distraction"><span>${title}</span></uni-text></uni-view>${items.join('')}</uni-view>`;

export default page(
  `<uni-app><uni-page><uni-page-head><div class="uni-page-head"><div class="uni-page-head__title">小微企业信保易 · 在线投保</div></div></uni-page-head><uni-page-wrapper><uni-page-body><uni-form>
${card(
  '投保企业',
  cell('投保人', easy(c('投保人', 'enterpriseName'), '请输入企业全称')),
  cell(
    '信用代码(税号)',
    easy(c('信用代码|信用代码(税号)', 'creditCode'), '18位', 'type="text" maxlength="18"'),
  ),
  cell('法人姓名', easy(c('法人姓名', 'legalRepresentative.name'))),
  cell('法人身份证号', easy(c('法人身份证号', 'legalRepresentative.idNumber'))),
  cell('主营业务', easy(c('主营业务', 'mainBusiness')), false),
  cell('上年度出口额(万美元)', easy(c('上年度出口额', null), '按海关统计', 'type="number"')),
  cell(
    '上年度营业总收入(万元)',
    easy(c('上年度营业总收入', 'figures.2025.revenue'), '请输入', 'type="number"'),
  ),
  cell('年末从业人员数', easy(c('年末从业人员数', '?figures.2025.employees'), '人', 'type="number"'), false),
)}
${card(
  '主要买方',
  cell('企业名称', easy(c('主要买方>企业名称', null), '请输入买方英文名称')),
  cell('通讯地址', easy(c('主要买方>通讯地址', null), 'Address')),
  cell('联系电话', easy(c('主要买方>联系电话', null), '含国家区号', 'type="tel"'), false),
)}
${card(
  '投保方案',
  cell('投保金额(万美元)', easy(c('投保金额'), '请输入', 'type="digit"')),
  cell(
    '支付方式',
    `<uni-radio-group>${['OA', 'D/P', 'L/C'].map((text, i) => `<uni-label class="uni-label-pointer"><uni-radio><div class="uni-radio-wrapper"><input type="radio" name="pay" ${i ? m() : c('支付方式')}></div></uni-radio><uni-text><span>${text}</span></uni-text></uni-label>`).join('')}</uni-radio-group>`,
  ),
  cell('推荐人工号', easy(c('推荐人工号'), '选填'), false),
)}
${card(
  '保单寄送与联络',
  cell('企业联系人', easy(c('企业联系人', 'contact.name'))),
  cell('联系手机', easy(c('联系手机', 'contact.mobile'), '用于接收短信验证码', 'type="tel" maxlength="11"')),
  cell(
    '短信验证码',
    `${easy(c('短信验证码'), '6位数字', 'type="number"')}<uni-button size="mini">获取验证码</uni-button>`,
  ),
  cell('电子保单邮箱', easy(c('电子保单邮箱', '?email'))),
  cell(
    '收件地址',
    `<uni-view class="uni-easyinput"><uni-textarea><div class="uni-textarea-wrapper"><div class="uni-textarea-placeholder">省市区+详细地址</div><textarea class="uni-textarea-textarea" ${c('收件地址', '?address')}></textarea></div></uni-textarea></uni-view>`,
    false,
  ),
)}
<uni-button type="primary" class="submit">立即投保</uni-button></uni-form></uni-page-body></uni-page-wrapper></uni-page></uni-app>`,
  `body{margin:0;width:390px;font-size:14px;background:#f5f5f5}uni-app,uni-page,uni-page-head,uni-page-wrapper,uni-page-body,uni-form,uni-view,uni-input,uni-textarea,uni-radio-group{display:block}uni-text,uni-label{display:inline}uni-button{display:inline-block;background:#2979ff;color:#fff;padding:4px 10px}.uni-page-head{height:44px;line-height:44px;text-align:center}.card{background:#fff;margin:10px;padding:12px}.uni-section-header{border-left:3px solid #2979ff;padding-left:8px;margin-bottom:12px}.uni-forms-item{display:flex;margin-bottom:16px}.uni-forms-item__label{display:flex;flex:none;align-items:center;padding-right:10px;box-sizing:border-box;color:#606266}.is-required{color:#dd524d}.uni-forms-item__content{flex:1;min-width:0}.uni-easyinput__content{border:1px solid #ddd;border-radius:4px;padding:0 10px}.uni-input-wrapper,.uni-textarea-wrapper{position:relative;height:34px}.uni-input-placeholder,.uni-textarea-placeholder{position:absolute;top:0;left:0;line-height:34px;color:#999;pointer-events:none}.uni-input-input{border:0;outline:0;background:none;width:100%;height:34px;padding:0}.uni-textarea-textarea{position:absolute;width:100%;height:100%;box-sizing:border-box}.uni-label-pointer{margin-right:12px}.uni-radio-wrapper{display:inline-block}`,
);
