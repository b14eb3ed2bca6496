/** A phone's page: the first half has only placeholders, the second has cells with a label in a div. */
import { sheet } from './sheet.ts';

const { t, sel, area, page } = sheet('weui-mobile');
const bare = (hint: string, label: string, key: string | null) =>
  `<div class="weui-cell"><div class="weui-cell__bd">${t(label, key, `class="weui-input" placeholder="${hint}"`)}</div></div>`;
const cell = (label: string, control: string) =>
  `<div class="weui-cell"><div class="weui-cell__hd"><label class="weui-label">${label}</label></div><div class="weui-cell__bd">${control}</div></div>`;
const wi = 'class="weui-input" placeholder="必填"';

export default page(
  `<div class="weui-cells__title">企业信息</div><div class="weui-cells weui-cells_form">
${bare('请输入企业名称', '企业名称', 'enterpriseName')}
${bare('请输入统一社会信用代码', '统一社会信用代码', 'creditCode')}
${bare('请填写法定代表人姓名', '法定代表人姓名', 'legalRepresentative.name')}
${bare('单位地址（必填）', '单位地址', 'address')}
${bare('请输入邮政编码', '邮政编码', 'postalCode')}
${bare('请输入短信验证码', '短信验证码', null)}
</div><div class="weui-cells__title">联系人</div><div class="weui-cells weui-cells_form">
${cell('姓名', t('联系人>姓名', 'contact.name', wi))}
${cell('手机号', t('联系人>手机号', 'contact.mobile', `${wi} type="tel"`))}
${cell('邮箱', t('联系人>邮箱', 'contact.email', wi))}
${cell('微信号', t('联系人>微信号', null, wi))}
</div><div class="weui-cells__title">其他</div><div class="weui-cells weui-cells_form">
${cell('企业规模', sel('企业规模', 'scale', ['请选择', '小型', '微型'], 'class="weui-select"'))}
${cell('参会产品', t('参会产品', null, wi))}
${cell('展位号', t('展位号', null, wi))}
${cell('留言', area('留言', null, 'class="weui-textarea" placeholder="最多200字"'))}
</div>`,
  '.weui-cell{display:flex;padding:10px}.weui-cell__hd{width:105px}.weui-cell__bd{flex:1}',
);
