/** Change of filed facts on a commerce portal: the value on file as text, the new one in the input beside it, three items a row. */
import { sheet } from '../sheet.ts';

const { t, c, sel, area, picks, page } = sheet('info-change');
const item = (label: string, now: string, control: string, must = false) =>
  `<div class="chg-col"><div class="chg-name">${must ? '<i class="req">*</i>' : ''}${label}</div><div class="chg-old" title="${now}">${now}</div><div class="chg-new">${control}</div></div>`;
const i = (path: string, key: string | null = null, more = '') =>
  t(path, key, `class="ipt" autocomplete="off" ${more}`);
const head = Array(3)
  .fill(
    '<div class="chg-col chg-head"><div class="chg-name">变更事项</div><div class="chg-old">现登记内容</div><div class="chg-new">变更后内容</div></div>',
  )
  .join('');
const row = (...cols: string[]) => `<div class="chg-row">${cols.join('')}</div>`;

export default page(
  `<div class="top-bar"><span>商务业务统一服务平台</span><div class="search"><input type="text" ${c('请输入事项名称搜索|搜索', null)} placeholder="请输入事项名称搜索"><a>搜索</a></div><span class="user">您好，杭州示例精密机械有限公司 <a>退出</a></span></div>
<div class="crumb">首页 &gt; 企业中心 &gt; 企业信息变更</div>
<div class="tip">提示：仅填写需要变更的事项，未变更的事项请留空。变更后内容将于审核通过后生效。</div>
<div class="card"><div class="card-hd"><em></em>主体信息</div>${row(head)}
${row(item('企业名称', '杭州示例精密机械有限公司', i('企业名称', 'enterpriseName'), true), item('企业英文名称', 'Hangzhou Example Co., Ltd.', i('企业英文名称')), item('注册资本（万元）', '500', i('注册资本', 'registeredCapital')))}
${row(item('企业类型', '有限责任公司', sel('企业类型', 'enterpriseType', ['请选择', '有限责任公司', '股份有限公司', '外商投资企业'], 'class="ipt"')), item('所属行业', '批发业', sel('所属行业', 'industry', ['请选择', '制造业', '批发业', '零售业'], 'class="ipt"')), item('详细地址', '杭州市西湖区示例路1号', i('详细地址', 'address')))}
${row(item('营业期限至', '2035-06-30', i('营业期限至', null, 'readonly placeholder="选择日期"')), item('邮编', '315100', i('邮编', 'postalCode')), item('海关注册编码', '3301960000', i('海关注册编码')))}
</div>
<div class="card"><div class="card-hd"><em></em>人员信息</div>${row(head)}
${row(item('法定代表人', '张示例', i('人员信息>法定代表人', 'legalRepresentative.name'), true), item('法定代表人证件号码', '3301**********1234', i('人员信息>法定代表人证件号码', 'legalRepresentative.idNumber')), item('法定代表人手机', '138****0001', i('人员信息>法定代表人手机', 'legalRepresentative.mobile')))}
${row(item('业务联系人', '李示例', i('人员信息>业务联系人', 'contact.name'), true), item('业务联系人手机', '139****0002', i('人员信息>业务联系人手机', 'contact.mobile'), true), item('业务联系人邮箱', 'l***@hx.com', i('人员信息>业务联系人邮箱', 'contact.email')))}
${row(item('财务负责人', '王示例', i('人员信息>财务负责人')), item('财务负责人手机', '137****0003', i('人员信息>财务负责人手机')), item('平台管理员手机', '139****0002', i('人员信息>平台管理员手机')))}
</div>
<div class="card"><div class="card-hd"><em></em>变更说明</div>
<div class="line"><span class="k">是否已完成工商变更</span>${picks('是否已完成工商变更', null, ['是', '否'])}</div>
<div class="line"><span class="k">变更原因</span>${area('变更原因', null, 'rows="3" maxlength="200"')}<span class="cnt">0/200</span></div>
<div class="line"><span class="k">验证码</span>${t('验证码', null, 'class="ipt" style="width:90px"')}<img alt="" width="80" height="28"></div></div>
<div class="btns"><button type="button">暂存</button><button type="button">提交审核</button></div>`,
  `body{margin:0;background:#f3f5f8;font:13px "Microsoft YaHei"}.top-bar{background:#1a5fb4;color:#fff;padding:10px;display:flex;justify-content:space-between}.card{background:#fff;margin:12px;padding:10px 16px}.card-hd{font-size:16px;font-weight:bold;border-bottom:1px solid #ddd;padding:6px 0}.chg-row{display:flex}.chg-col{display:flex;width:33.33%;border:1px solid #e5e5e5;box-sizing:border-box}.chg-col>div{padding:6px;box-sizing:border-box}.chg-name{width:30%;background:#fafafa;text-align:right}.chg-old{width:32%;color:#999;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.chg-new{width:38%}.chg-head{font-weight:bold;background:#eef4fb}.ipt{width:100%;box-sizing:border-box;height:28px}.req{color:red;font-style:normal}.line{padding:8px 0}.k{display:inline-block;width:150px;text-align:right;padding-right:10px}.btns{text-align:center}`,
);
