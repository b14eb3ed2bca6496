import type { PracticeField, PracticeSection, Rendered, Skin } from '../define.ts';
import { html, type Markup, type Part, raw } from './parts/html.ts';
import { type Ink, inkFor, wide } from './parts/ink.ts';
import { face, labelCell } from './parts/jsp-fields.ts';
import { JSP_CSS } from './parts/jsp-style.ts';
import { picture } from './parts/picture.ts';
import { saying, type Voice } from './parts/saying.ts';
import { AREAS_SCRIPT, TREE_SCRIPT } from './parts/script.ts';
import { branches } from './parts/tree.ts';

const VOICE: Voice = {
  line: (text) => html`<div align="center"><font color="red"><b>${text}</b></font></div>`,
  toast: (text) => html`<div class="tips">${text}</div>`,
  layer: ({ title, text, buttons }) =>
    html`<div class="win"><div class="wt"><a href="javascript:shut()" style="float:right;color:#fff">关闭</a>${title}</div><div class="wc">${text}</div><div align="center">${buttons.map(
      (name) => html`<input type="button" class="btnimg" value="${name}" onclick="shut()"> `,
    )}</div></div>`,
  layers: '.win',
  toasts: '.tips',
};

/** Buttons are drawn by turns as such systems mix them: an image input, a linked image, a plain one. */
function button(name: string, at: number, ink: Ink): Part {
  const press = ink.press(name);
  if (at % 3 === 0)
    return html`<input type="image" class="btnimg" src="${picture(name)}" alt="${name}"${press || raw(' onclick="return false"')}>&nbsp;`;
  if (at % 3 === 1)
    return html`<a href="javascript:void(0)"${press}><img class="btnimg" src="${picture(name)}" alt="${name}"></a>&nbsp;`;
  return html`<input type="button" class="btnimg" value="${name}"${press}>&nbsp;`;
}

const link = (name: string, ink: Ink): Part =>
  html`<a href="javascript:void(0)"${ink.press(name)}>${name}</a>`;

/** Two pairs a row, except for what is broad. */
function rows(fields: readonly PracticeField[], ink: Ink): Part[] {
  const made: Part[] = [];
  for (let at = 0; at < fields.length; at++) {
    const field = fields[at]!;
    const next = fields[at + 1];
    if (wide(field) || !next || wide(next)) {
      made.push(html`<tr>${labelCell(field)}<td colspan="3">${face(field, ink)}</td></tr>`);
    } else {
      made.push(
        html`<tr>${labelCell(field)}<td width="35%">${face(field, ink)}</td>${labelCell(next)}<td>${face(next, ink)}</td></tr>`,
      );
      at++;
    }
  }
  return made;
}

function section(part: PracticeSection, ink: Ink): Part {
  const head = (columns: number): Part =>
    part.heading && html`<tr><td class="sec" colspan="${columns}">${part.heading}</td></tr>`;
  const block = (inside: Part): Part =>
    html`<table width="100%" cellspacing="0" cellpadding="0" border="0">${head(1)}<tr><td>${inside}</td></tr></table>`;
  switch (part.kind) {
    case 'fields':
      return html`<table class="form" width="100%" border="1" cellspacing="0">${head(4)}${rows(part.fields, ink)}</table>`;
    case 'table':
      return html`<table class="list" width="100%" border="1" cellspacing="0">${head(part.columns.length)}<tr class="hd">${part.columns.map(
        (name) => html`<td>${name}</td>`,
      )}</tr>${part.rows.map(
        (row) =>
          html`<tr>${row.map(
            (cell) =>
              html`<td>${
                typeof cell === 'string'
                  ? html`${cell}&nbsp;`
                  : 'field' in cell
                    ? face(cell.field, ink)
                    : cell.buttons.map((name) => html`${link(name, ink)}&nbsp;&nbsp;`)
              }</td>`,
          )}</tr>`,
      )}${part.rows.length === 0 && html`<tr><td colspan="${part.columns.length}" align="center">没有记录</td></tr>`}</table>`;
    case 'text':
      return block(
        part.paragraphs.map(
          (paragraph) =>
            html`&nbsp;&nbsp;&nbsp;&nbsp;${
              typeof paragraph === 'string'
                ? paragraph
                : paragraph.map((run) => (typeof run === 'string' ? run : link(run.link, ink)))
            }<br>`,
        ),
      );
    case 'cards':
      return html`<table width="100%" border="0">${head(part.cards.length)}<tr>${part.cards.map(
        (card) =>
          html`<td align="center" valign="top"><a href="javascript:void(0)"${ink.press(card.title)}><img class="btnimg" src="${picture(card.title, { size: 18 })}" alt="${card.title}"></a><br>${card.text}${
            card.button && html`<br>${button(card.button, 2, ink)}`
          }</td>`,
      )}</tr></table>`;
    case 'links':
      return block(
        part.links.map((name) => html`<font color="#1b5ea8">·&nbsp;</font>${link(name, ink)}<br>`),
      );
    case 'buttons':
      return block(part.buttons.map((name, at) => button(name, at, ink)));
    case 'notice':
      return html`<div class="welcome">${part.heading && html`<b>${part.heading}</b><br>`}<font color="red">${part.text}</font></div>`;
    case 'tree':
      return block(html`<div class="tree-box">${branches(part.nodes)}</div>`);
  }
}

const page = (title: string, body: Part, script = ''): Markup =>
  html`<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${title}</title>
<style type="text/css">${raw(JSP_CSS)}</style>${script && html`<script type="text/javascript">${raw(script)}</script>`}</head>
${body}</html>`;

const menu = (ink: Ink): Part =>
  html`<table class="left" width="100%" border="0" cellspacing="0">${(ink.page.menu ?? []).map(
    (entry) =>
      html`<tr><td><a href="javascript:void(0)"${entry === ink.page.current && raw(' class="on"')}>${entry}</a></td></tr>`,
  )}</table>`;

const top = ({ page }: Ink): Part =>
  (page.banner || page.corner) &&
  html`<table class="top" width="100%" border="0"><tr><td class="sys">${page.banner}</td><td align="right">${(
    page.corner ?? []
  ).map((entry) => html`<a href="javascript:void(0)">${entry}</a>&nbsp;|&nbsp;`)}</td></tr></table>`;

function content(ink: Ink, line: Part): Part {
  const { page } = ink;
  return html`<table width="100%" border="0" cellspacing="0"><tr><td>${
    page.crumbs && html`当前位置：${page.crumbs.join(' >> ')}`
  }</td></tr><tr><td valign="top"><form name="form1" method="post" action="" onsubmit="return false">${
    page.heading && html`<div class="tit">${page.heading}</div>`
  }${line}${page.sections.map((part) => html`${section(part, ink)}<br>`)}${
    page.buttons && html`<div align="center">${page.buttons.map((name, at) => button(name, at, ink))}</div>`
  }</form></td></tr></table>${
    page.footer &&
    html`<table class="foot" width="100%"><tr><td>${page.footer.map((line) => html`${line}<br>`)}</td></tr></table>`
  }`;
}

/** JSP with layout tables; whatever has a navigation is a frameset. */
export const jsp: Skin = {
  id: 'jsp',
  title: '老式网页：表格排版、左侧框架、图片按钮',
  render(spec, said): Rendered {
    const ink = inkFor(spec, said);
    const voice = saying(ink, VOICE);
    const script = voice.script + AREAS_SCRIPT + TREE_SCRIPT;
    const main = content(ink, voice.line);
    if (!spec.menu)
      return { html: page(spec.title, html`<body>${top(ink)}${main}${voice.body}</body>`, script).markup };
    return {
      html: html`<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Frameset//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${spec.title}</title></head>
<frameset rows="64,*" frameborder="no" border="0"><frame src="top.html" name="topFrame" scrolling="no" noresize>
<frameset cols="180,*"><frame src="left.html" name="leftFrame"><frame src="main.html" name="mainFrame"></frameset></frameset></html>`
        .markup,
      files: {
        'top.html': page('top', html`<body>${top(ink)}</body>`).markup,
        'left.html': page('left', html`<body class="left">${menu(ink)}</body>`).markup,
        'main.html': page('main', html`<body>${main}${voice.body}</body>`, script).markup,
      },
    };
  },
};
