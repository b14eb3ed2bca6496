/** layui: pairs beside each other, words between two inputs, a switch of its own drawing. */
import { CSS, layInline, layItem } from './kits.ts';
import { sheet } from './sheet.ts';

const { t, c, area, page } = sheet('layui-inline');
const li = 'class="layui-input" lay-verify="required" placeholder="请输入"';
const line = (...parts: string[]) => `<div class="layui-form-item">${parts.join('')}</div>`;

export default page(
  `<form class="layui-form layui-form-pane" lay-filter="ent"><blockquote class="layui-elem-quote">请如实填写</blockquote>
${layItem('企业名称', t('企业名称', 'enterpriseName', `name="entName" ${li}`))}
${line(layInline('法人代表', t('法人代表', 'legalRepresentative.name', li)), layInline('联系手机', t('联系手机', '?legalRepresentative.mobile', li)))}
${line(layInline('成立日期', t('成立日期', 'establishedOn', `id="date" lay-key="1" ${li}`)), layInline('注册资金<span class="unit">(万元)</span>', t('注册资金', 'registeredCapital', li)))}
${line(`<div class="layui-inline"><label class="layui-form-label">经营期限</label><div class="layui-input-inline">${t('经营期限', null, li)}</div><div class="layui-form-mid">至</div><div class="layui-input-inline">${t('经营期限|至|经营期限至', null, li)}</div></div>`)}
${line(layInline('联系人', t('联系人', 'contact.name', li)), layInline('联系电话', t('联系电话', 'contact.phone', li)), layInline('QQ', t('QQ', null, li)))}
${line(layInline('通信地址', t('通信地址', 'address', li)), layInline('邮编', t('邮编', 'postalCode', li)))}
<div class="layui-form-item layui-form-text"><label class="layui-form-label">主要产品</label><div class="layui-input-block">${area('主要产品', 'mainProducts', 'class="layui-textarea"')}</div></div>
${layItem('是否出口', `<input type="checkbox" lay-skin="switch" lay-text="是|否" ${c('是否出口')}><div class="layui-unselect layui-form-switch"><em>否</em><i></i></div>`)}
${layItem('登录账号', t('登录账号', null, li))}
${layItem('登录密码', t('登录密码', null, 'type="password" class="layui-input"'))}
</form>`,
  CSS.layui,
);
