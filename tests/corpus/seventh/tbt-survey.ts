/** 技术性贸易措施影响调查问卷: numbered questions, options with a box for what else, a matrix of years. */
import { sheet } from '../sheet.ts';

const { t, area, c, m, page } = sheet('tbt-survey');
const q = (no: string, text: string, body: string, must = true, tip = '') =>
  `<div class="field ui-field-contain" id="div${no}"><div class="field-label"><span class="topicnumber">${no}.</span><div class="topichtml">${text}${must ? '<span class="req">*</span>' : ''}${tip ? `<span class="qtypetip">${tip}</span>` : ''}</div></div><div class="ui-body">${body}</div><div class="errorMessage"></div></div>`;
const line = (path: string, key: string | null = null, more = '') =>
  `<div class="ui-input-text">${t(path, key, more)}</div>`;
function choose(
  type: 'radio' | 'checkbox',
  path: string,
  key: string | null,
  texts: string[],
  other = '',
): string {
  const mark = c(path, key);
  const name = mark.replace(/\D/g, '');
  const head = path.split('>').pop()!.split('|')[0]!;
  return `<ul class="opts">${texts
    .map(
      (x, i) =>
        `<li><span class="jq"><input type="${type}" name="q${name}" id="q${name}_${i + 1}" value="${i + 1}" ${i ? m() : mark}><a class="jqmark"></a></span><label class="label" for="q${name}_${i + 1}">${x}</label></li>`,
    )
    .join(
      '',
    )}${other ? `<li><span class="jq"><input type="${type}" name="q${name}" id="q${name}_99" value="99" ${m()}><a class="jqmark"></a></span><label class="label" for="q${name}_99">其他</label><span class="ulr">${t(`${other}|其他|${head}`, null, `class="OtherText" name="q${name}_99t"`)}</span></li>` : ''}</ul>`;
}
const years = [2023, 2024, 2025];
const mrow = (label: string, name: string, figure: string | null) =>
  `<tr><th class="rowtitle">${label}</th>${years.map((y) => `<td>${t(`${y}年>${name}`, figure && `figures.${y}.${figure}`, 'class="ui-matrix"')}</td>`).join('')}</tr>`;

export default page(
  `<div class="wrap"><h1 id="htitle">国外技术性贸易措施对我国企业影响调查问卷</h1><div class="desc">根据《统计法》第九条，填报内容严格保密。本问卷由海关总署组织，调查期为2025年1月1日至12月31日。</div>
<form id="form1"><fieldset class="fieldset" id="fieldset1"><div class="cutfield"><b>第一部分　企业基本信息</b></div>
${q('1', '贵企业的全称（与营业执照一致）', line('贵企业的全称（与营业执照一致）|贵企业的全称', 'enterpriseName'))}
${q('2', '统一社会信用代码', line('统一社会信用代码', 'creditCode', 'maxlength="18"'))}
${q('3', '海关注册编码（10位）', line('海关注册编码（10位）|海关注册编码', null, 'maxlength="10"'))}
${q('4', '贵企业的规模属于', choose('radio', '贵企业的规模属于|规模', 'scale', ['大型', '中型', '小型', '微型']), true, '[单选]')}
${q('5', '贵企业的登记注册类型', choose('radio', '贵企业的登记注册类型|登记注册类型', 'enterpriseType', ['国有企业', '民营企业', '外商投资企业', '港澳台商投资企业'], '贵企业的登记注册类型其他'), true, '[单选]')}
${q('6', '问卷填写人姓名及电话', `<div class="multi">姓名：<span>${t('问卷填写人姓名及电话>姓名|填写人姓名', '?contact.name', 'class="u"')}</span>　电话：<span>${t('问卷填写人姓名及电话>电话|填写人电话', '?contact.phone', 'class="u"')}</span></div>`)}
</fieldset>
<fieldset class="fieldset" id="fieldset2"><div class="cutfield"><b>第二部分　出口及受影响情况</b></div>
${q('7', '请填写贵企业近三年经营数据', `<table class="matrix-rating" cellspacing="0"><thead><tr><td></td>${years.map((y) => `<th>${y}年</th>`).join('')}</tr></thead><tbody>${mrow('营业收入（万元）', '营业收入', 'revenue')}${mrow('出口总额（万元）', '出口总额', 'exportValue')}${mrow('其中：对欧盟出口额（万元）', '对欧盟出口额|其中：对欧盟出口额', null)}</tbody></table>`, true, '[矩阵文本]')}
${q('8', '2025年贵企业的出口产品是否受到国外技术性贸易措施的影响', choose('radio', '2025年贵企业的出口产品是否受到国外技术性贸易措施的影响|出口产品是否受到国外技术性贸易措施的影响', null, ['是', '否（跳至第12题）']))}
${q('9', '受影响最大的出口产品名称及HS编码', `<div class="multi">产品名称<span>${t('受影响最大的出口产品名称及HS编码>产品名称|受影响最大的出口产品名称', null, 'class="u"')}</span>，HS编码<span>${t('受影响最大的出口产品名称及HS编码>HS编码', null, 'class="u"')}</span></div>`)}
${q('10', '造成影响的措施类型', choose('checkbox', '造成影响的措施类型', null, ['技术标准要求', '包装及标签要求', '有毒有害物质限量', '认证要求'], '造成影响的措施类型其他'), true, '[可多选]')}
${q('11', `因此造成的直接损失额为<span class="blank">${t('因此造成的直接损失额|因此造成的直接损失额为', null, 'class="u"')}</span>万美元`, '')}
${q('12', '您对政府部门应对技术性贸易措施的意见和建议', `${area('您对政府部门应对技术性贸易措施的意见和建议|意见和建议', null, 'rows="4" cols="70"')}`, false)}
</fieldset><div class="submit"><a class="submitbtn">提交</a></div></form></div>`,
  `body{background:#eef3f8;font:15px/1.6 "Microsoft YaHei"} .wrap{width:800px;margin:0 auto;background:#fff;padding:30px} fieldset{border:0;padding:0;margin:0} .cutfield{border-bottom:1px solid #0095ff;margin:20px 0} .field{padding:10px 0} .field-label{position:relative;padding-left:32px} .topicnumber{position:absolute;left:0} .topichtml{display:inline-block;font-weight:bold} .req{color:red} .qtypetip{color:#888;font-weight:normal;margin-left:6px} .ui-body{padding-left:32px} .ui-input-text input{width:60%;height:30px} .opts{list-style:none;padding:0} .opts li{line-height:30px} .u{border:0;border-bottom:1px solid #333;width:120px} .OtherText{border:0;border-bottom:1px solid #333} .matrix-rating{border-collapse:collapse;width:100%} .matrix-rating td,.matrix-rating th{border:1px solid #ddd;padding:6px;font-weight:normal} .ui-matrix{width:120px}`,
);
