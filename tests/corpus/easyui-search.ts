/** EasyUI: a toolbar that searches, and a dialog in which pairs stand in div.fitem. */
import { easy } from './kits.ts';
import { sheet } from './sheet.ts';

const { c, hid, t, page } = sheet('easyui-search');
const box = (label: string, key: string | null, name: string, combo = false) => {
  const original = hid();
  return easy(original, c(label, key), name, combo);
};
const fitem = (label: string, control: string) =>
  `<div class="fitem"><label>${label}:</label>${control}</div>`;

export default page(
  `<div id="tb"><div>编号: ${t('编号', null, 'id="s_no"')} 仓库: ${t('仓库', null, 'id="s_wh"')} 起止日期: ${t('起止日期', null, 'class="Wdate"')} - ${t('起止日期|', null, 'class="Wdate"')} <a href="#" class="easyui-linkbutton">搜索</a></div></div>
<div class="panel window"><div class="panel-header"><div class="panel-title">供货企业档案</div></div><div class="dialog-content"><div class="ftitle">供货企业</div>
${fitem('供货单位名称', box('供货单位名称', '?', 'supplierName'))}
${fitem('供货单位地址', box('供货单位地址', '?', 'supplierAddr'))}
${fitem('业务员', box('业务员', null, 'salesman'))}
${fitem('业务员电话', box('业务员电话', null, 'salesTel'))}
${fitem('质量负责人', box('质量负责人', null, 'qaOwner'))}
${fitem('经营许可证号', box('经营许可证号', null, 'permitNo'))}
${fitem('许可证有效期', box('许可证有效期', null, 'permitTo', true))}
${fitem('合同编号', box('合同编号', null, 'contractNo'))}
${fitem('首营日期', box('首营日期', null, 'firstDay', true))}
</div></div>`,
  '.textbox{display:inline-block;border:1px solid #95B8E7}.textbox-text{border:0}.fitem label{display:inline-block;width:100px}.window{margin-top:20px}',
);
