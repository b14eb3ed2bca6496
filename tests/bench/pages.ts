/** Pages of any size in the portals' manner: tables of fields, kit form items, menus, lists, running text. */

const LABELS = [
  '企业名称',
  '统一社会信用代码',
  '注册资本（万元）',
  '法定代表人',
  '成立日期',
  '联系人',
  '联系人手机',
  '电子邮箱',
  '通讯地址',
  '邮政编码',
  '传真',
  '开户银行',
  '银行账号',
  '海关注册编码',
  '上年度进出口额（万美元）',
  '主营业务收入（万元）',
  '从业人员数（人）',
  '资产总额（万元）',
  '项目名称',
  '项目起止时间',
  '申请金额（元）',
  '备注',
];
const SENTENCES = [
  '申报单位应当对所提交材料的真实性、完整性负责，并按照当地商务主管部门的要求在规定时间内完成填报。',
  '本年度的申报工作分为两批进行，请各单位合理安排时间。',
  '材料审核通过后，系统将以短信方式通知联系人；未通过的，请根据审核意见修改后重新提交。',
  '使用过程中如有疑问，可以查看操作手册，或者在工作日拨打技术支持电话。',
  '境外展览会项目应附展位合同、付款凭证和参展人员的出入境记录。',
];
const MENU = ['首页', '通知公告', '企业资质', '项目申报', '资金拨付', '打印报表', '用户管理', '退出系统'];
const NEWS = ['关于开展申报工作的通知', '办事指南', '政策解读第三期', '常用表格下载', '系统升级公告'];
const REGIONS = ['北京市', '天津市', '河北省', '山西省', '辽宁省', '吉林省', '上海市', '江苏省'];

/** Elements and texts that the parser will make of `html`, which closes every tag. */
const nodesIn = (html: string): number => (html.match(/<[a-z]|>[^<]+/g) ?? []).length;

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

function control(n: number): { html: string; controls: number } {
  const name = `f_${n}`;
  switch (n % 12) {
    case 3:
    case 8: {
      const options = REGIONS.map((r, i) => `<option value="${i}">${r}</option>`).join('');
      return {
        html: `<select name="${name}" id="${name}"><option value="">请选择</option>${options}</select>`,
        controls: 1,
      };
    }
    case 5:
      return { html: `<textarea name="${name}" rows="2"></textarea>`, controls: 1 };
    case 7:
      return {
        html: `<input type="radio" name="${name}" value="1" /> 是 <input type="radio" name="${name}" value="0" /> 否`,
        controls: 2,
      };
    case 10:
      return {
        html: `<input type="text" name="${name}" class="Wdate" readonly onclick="WdatePicker()" />`,
        controls: 1,
      };
    default:
      return {
        html: `<input type="text" name="${name}" id="${name}" class="input_txt" maxlength="50" value="${n % 4 ? '' : '已填'}" />`,
        controls: 1,
      };
  }
}

const label = (n: number): string =>
  `${pick(LABELS, n)}${n >= LABELS.length ? Math.floor(n / LABELS.length) : ''}`;

function tableRow(n: number): string {
  const cell = (k: number) =>
    `<td class="tdLabel" align="right"><font color="red">*</font>${label(k)}：</td>\n    <td class="tdInput">${control(k).html}</td>`;
  return `  <tr>\n    ${cell(n)}\n    ${cell(n + 1)}\n  </tr>\n`;
}

function formItem(n: number): string {
  return `<div class="el-form-item is-required">
  <label class="el-form-item__label" style="width: 120px">${label(n)}</label>
  <div class="el-form-item__content"><div class="el-input">${control(n).html}</div><span class="unit">（必填）</span></div>
</div>\n`;
}

function section(n: number, kit: boolean): { html: string; controls: number; next: number } {
  let html = kit
    ? `<h3 class="title">${n}、补充信息</h3>\n<form class="el-form">\n`
    : `<div class="tit">第${n}部分 企业基本信息</div>\n<form name="form${n}"><table class="tb" width="100%">\n<tbody>\n`;
  let next = n * 12;
  let controls = 0;
  for (let i = 0; i < 12; i += kit ? 1 : 2) {
    html += kit ? formItem(next) : tableRow(next);
    controls += control(next).controls + (kit ? 0 : control(next + 1).controls);
    next += kit ? 1 : 2;
  }
  html += kit ? '</form>\n' : '</tbody>\n</table></form>\n';
  return { html, controls, next };
}

function filler(n: number): string {
  switch (n % 5) {
    case 0: {
      const items = NEWS.map(
        (t, i) =>
          `  <li><a href="/news/${n + i}.html">${t}${n}</a><span class="date">2026-03-0${i + 1}</span></li>`,
      );
      return `<ul class="news-list">\n${items.join('\n')}\n</ul>\n`;
    }
    case 1:
      return `<p>${pick(SENTENCES, n)}<b>特别提示</b>${pick(SENTENCES, n + 2)}</p>\n`;
    case 2: {
      const row = (i: number) =>
        `  <tr class="row"><td>${i + 1}</td><td>${pick(NEWS, n + i)}</td><td>${2000 + i}.00</td><td><a href="javascript:void(0)" onclick="view(${i})">查看</a></td></tr>`;
      return `<table class="list"><thead><tr><th>序号</th><th>名称</th><th>金额</th><th>操作</th></tr></thead>\n<tbody>\n${[0, 1, 2, 3, 4, 5].map(row).join('\n')}\n</tbody></table>\n`;
    }
    case 3:
      return `<div class="box"><h4>${pick(NEWS, n)}</h4><div class="txt"><p>${pick(SENTENCES, n)}</p>\n<p>${pick(SENTENCES, n + 1)}</p></div></div>\n`;
    default:
      return `<div class="row"><span class="ico"></span><span>${pick(NEWS, n)}</span><i class="arrow"></i><script>var v${n} = ${n};</script></div>\n`;
  }
}

const STYLE = `body{font:14px/1.6 sans-serif;margin:0}table{border-collapse:collapse}td{padding:4px;border:1px solid #ccc}
.el-form-item{margin-bottom:18px;display:flex}.el-form-item__label{text-align:right}.nav li{display:inline-block;padding:0 12px}
.input_txt{width:180px}.hide{display:none}.news-list .date{float:right}.is-required .el-form-item__label::before{content:"*"}`;

export interface Size {
  controls: number;
  nodes: number;
}

/** @returns the page's markup; its numbers of controls and nodes come within a block of what is asked for. */
export function pageOf(size: Size): string {
  const menu = MENU.map((text, i) => `  <li><a href="/m${i}">${text}</a></li>`).join('\n');
  const parts: string[] = [];
  let nodes = nodesIn(STYLE) + 60;
  let controls = 0;
  const add = (html: string) => {
    parts.push(html);
    nodes += nodesIn(html);
  };
  const sections: string[] = [];
  for (let n = 1; controls < size.controls; n++) {
    const made = section(n, n % 3 === 0);
    controls += made.controls;
    nodes += nodesIn(made.html);
    sections.push(made.html);
  }
  const fillers: string[] = [];
  for (let n = 0; nodes < size.nodes; n++) {
    const html = filler(n);
    nodes += nodesIn(html);
    fillers.push(html);
  }
  nodes = 0;
  // Fields and everything else take turns down the page.
  const each = Math.ceil(fillers.length / (sections.length + 1));
  for (let i = 0; i <= sections.length; i++) {
    for (const html of fillers.slice(i * each, (i + 1) * each)) add(html);
    if (sections[i]) add(sections[i] as string);
  }
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>企业资质注册</title><style>${STYLE}</style></head>
<body>
<div class="nav"><ul>
${menu}
</ul></div>
<h1>外贸发展专项资金（中小）网络管理应用</h1>
<h2>企业资质注册</h2>
${parts.join('')}
<div class="btns"><button type="button" class="btn" onclick="save()">保存</button> <input type="button" value="上报" onclick="up()"></div>
<div class="footer">版权所有 技术支持</div>
</body></html>`;
}
