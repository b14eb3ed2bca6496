/** A page drawn over a scanned form: everything stands by coordinates, in no order of the document. */
import { sheet } from './sheet.ts';

const { t, page } = sheet('absolute');
const at = (x: number, y: number, what: string, width = 110) =>
  `<div class="p" style="left:${x}px;top:${y}px;width:${width}px">${what}</div>`;
const text: string[] = [];
const boxes: string[] = [];
const put = (x: number, y: number, label: string, key: string | null, shown = label) => {
  text.push(at(x, y, shown));
  boxes.unshift(at(x + 115, y, t(label, key, 'style="width:180px"'), 190));
};
put(20, 60, '单位名称', 'enterpriseName');
put(380, 60, '成立日期', 'establishedOn');
put(20, 100, '法定代表人', 'legalRepresentative.name');
put(380, 100, '注册资本', 'registeredCapital', '注册资本(万元)');
put(20, 140, '主营业务', 'mainBusiness');
put(380, 140, '职工人数', 'employees');
put(20, 180, '单位地址', 'address');
put(380, 180, '邮政编码', 'postalCode');
put(20, 220, '开户银行', null);
put(380, 220, '银行账号', null);
put(20, 260, '经办人签字', null);
put(380, 260, '填报日期', null);

export default page(
  `<div class="sheet"><div class="p" style="left:300px;top:10px;width:300px"><b>企业登记表</b></div>${text.join('')}${boxes.join('')}</div>`,
  '.sheet{position:relative;width:760px;height:320px}.p{position:absolute;height:28px;line-height:28px}',
);
