/** A page for the phone: cells, some with a short title, some with nothing but a placeholder. */
import { sheet } from '../sheet.ts';

const { t, area, page } = sheet('phone-cells');
const cell = (title: string, control: string) =>
  `<div class="mc"><div class="mc-hd"><label class="mc-lb">${title}</label></div><div class="mc-bd">${control}</div></div>`;
const bare = (control: string) => `<div class="mc"><div class="mc-bd">${control}</div></div>`;

export default page(
  `<div class="pg"><div class="mcs-title">填写企业资料</div><div class="mcs">
${cell('企业', t('企业', '?enterpriseName', 'placeholder="请输入企业全称"'))}
${bare(t('统一社会信用代码', 'creditCode', 'placeholder="请输入统一社会信用代码"'))}
${bare(t('法定代表人姓名', 'legalRepresentative.name', 'placeholder="请填写法定代表人姓名"'))}
${bare(t('成立日期', 'establishedOn', 'type="date" aria-label="成立日期"'))}
${cell('所属行业', t('所属行业', 'industry', 'readonly placeholder="请选择"'))}
</div><div class="mcs-title">联系方式</div><div class="mcs">
${bare(t('联系人', 'contact.name', 'placeholder="联系人（必填）"'))}
${bare(t('联系人手机号', 'contact.mobile', 'type="tel" maxlength="11" placeholder="请输入联系人手机号"'))}
${bare(t('短信验证码', null, 'placeholder="请输入短信验证码"'))}
${bare(t('邀请码', null, 'placeholder="邀请码（选填）"'))}
${bare(area('融资需求', null, 'placeholder="请描述您的融资需求"'))}
</div></div>`,
  '.pg{width:375px}.mc{display:flex;padding:10px 15px;border-bottom:1px solid #eee}.mc-hd{width:105px}.mcs-title{color:#888;padding:10px 15px;font-size:14px}',
);
