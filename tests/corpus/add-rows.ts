/** Tables that grow by a row: shareholders, products, patents, loans, with the headings on top. */
import { sheet } from './sheet.ts';

const { t, page } = sheet('add-rows');
const grid = (title: string, heads: string[], rows: number) =>
  `<div class="block"><p><b>${title}</b> <a href="#">增加一行</a></p><table border="1"><tr><td>序号</td>${heads.map((head) => `<td>${head}</td>`).join('')}<td>操作</td></tr>${Array.from({ length: rows }, (_, i) => `<tr><td>${i + 1}</td>${heads.map((head) => `<td>${t(head.replace(/（(?:万元|%)）/, ''))}</td>`).join('')}<td><a href="#">删除</a></td></tr>`).join('')}</table></div>`;

export default page(
  [
    `<div>企业名称：${t('企业名称', 'enterpriseName')} 主要产品：${t('主要产品', 'mainProducts')}</div>`,
    grid('股东信息', ['股东名称', '统一社会信用代码', '注册地址', '出资额（万元）'], 2),
    grid('主要客户', ['企业名称', '销售额（万元）', '联系人', '联系电话'], 2),
    grid('知识产权', ['专利名称', '专利号', '授权日期'], 2),
    grid('分支机构', ['机构名称', '负责人', '地址', '成立日期'], 1),
  ].join(''),
);
