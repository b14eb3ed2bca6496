/** layui selects and radio buttons as drawn: the select is hidden, its face comes after it. */
import { CSS, layItem, laySelect } from './kits.ts';
import { sheet } from './sheet.ts';

const { t, c, m, area, page } = sheet('layui-select');
const radios = (label: string, key: string | null, name: string, texts: string[]) => {
  const first = c(label, key);
  return texts
    .map(
      (text, i) =>
        `<input type="radio" name="${name}" value="${i}" title="${text}" ${i === 0 ? first : m()}><div class="layui-unselect layui-form-radio"><i class="layui-anim layui-icon">&#xe63f;</i><div>${text}</div></div>`,
    )
    .join('');
};
const pick = (label: string, key: string | null, texts: string[]) => {
  const mark = c(label, key);
  return laySelect(mark, m(), texts);
};

export default page(
  `<form class="layui-form"><fieldset class="layui-elem-field layui-field-title"><legend>企业基本信息</legend></fieldset>
${layItem('企业规模', pick('企业规模', 'scale', ['大型', '中型', '小型', '微型']))}
${layItem('所属行业', pick('所属行业', 'industry', ['制造业', '信息传输业']))}
<div class="layui-form-item"><label class="layui-form-label">注册地</label><div class="layui-input-inline">${pick('注册地', 'registeredRegion.province', ['浙江省', '广东省'])}</div><div class="layui-input-inline">${pick('注册地|', 'registeredRegion.city', ['杭州市', '宁波市'])}</div><div class="layui-input-inline">${pick('注册地|', 'registeredRegion.county', ['西湖区', '上城区'])}</div></div>
${layItem('企业类型', radios('企业类型', 'enterpriseType', 'type', ['国有', '民营', '外资']))}
${layItem('是否高企', radios('是否高企', null, 'hi', ['是', '否']))}
${layItem('企业简介', area('企业简介', null, 'class="layui-textarea"'))}
<fieldset class="layui-elem-field layui-field-title"><legend>推荐单位</legend></fieldset>
${layItem('单位名称', t('推荐单位>单位名称', null, 'class="layui-input"'))}
${layItem('联系人', t('推荐单位>联系人', null, 'class="layui-input"'))}
${layItem('联系电话', t('推荐单位>联系电话', null, 'class="layui-input"'))}
${layItem('推荐意见', area('推荐单位>推荐意见', null, 'class="layui-textarea"'))}
</form>`,
  CSS.layui,
);
