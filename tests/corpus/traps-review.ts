/** What the reviewers fill in, a login beside it, a search above it. */
import { sheet } from './sheet.ts';

const { t, c, area, picks, page } = sheet('traps-review');
const tr = (label: string, control: string) => `<tr><td>${label}</td><td>${control}</td></tr>`;

export default page(`<div class="top"><form>关键字：${t('关键字')} <input type="submit" value="搜索"></form></div>
<div class="login"><div>用户名 ${t('用户名', null, 'name="username"')}</div><div>密　码 <input type="password" ${c('密码')}></div><div>验证码 ${t('验证码', null, 'size="4"')}<img alt="" width="60" height="20"></div></div>
<div class="view"><p>企业名称：苏州样板科技有限公司</p><p>法定代表人：王样板</p><p>联系电话：0512-00000000</p></div>
<table border="1" class="review"><caption>审核意见</caption>
${tr('初审单位', t('初审单位'))}${tr('初审人', t('初审人'))}${tr('初审人电话', t('初审人电话'))}${tr('初审意见', area('初审意见'))}${tr('初审结果', picks('初审结果', null, ['通过', '退回']))}${tr('审核日期', t('审核日期'))}${tr('评审专家', t('评审专家'))}${tr('专家单位', t('专家单位'))}${tr('专家手机', t('专家手机'))}${tr('得分', t('得分'))}${tr('推荐单位名称', t('推荐单位名称'))}${tr('推荐单位地址', t('推荐单位地址'))}${tr('推荐日期', t('推荐日期'))}
</table>`);
