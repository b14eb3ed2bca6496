import type { PracticeSection, Rendered, Skin } from '../define.ts';
import { html, type Part, raw } from './parts/html.ts';
import { type Ink, inkFor } from './parts/ink.ts';
import { saying, type Voice } from './parts/saying.ts';
import { AREAS_SCRIPT, TREE_SCRIPT } from './parts/script.ts';
import { componentId, face, row } from './parts/tapestry-fields.ts';
import { TAPESTRY_CSS } from './parts/tapestry-style.ts';
import { branches } from './parts/tree.ts';

const VOICE: Voice = {
  line: (text) => html`<p class="err">${text}</p>`,
  toast: (text) => html`<div class="tcTip">${text}</div>`,
  layer: ({ title, text, buttons }) =>
    html`<div id="tcBox"><div class="tcTop"><a id="closeTcBox" onclick="shut()">关闭</a>${title}</div><div class="tcCon">${text}</div><p align="center">${buttons.map(
      (name) => html`<a class="btn" href="#" onclick="shut();return false">${name}</a>`,
    )}</p></div>`,
  layers: '#tcBox',
  toasts: '.tcTip',
};

/** Parts arrive again a moment later under the same id, as after an exchange with the server. */
const REPLACE_SCRIPT = `
window.addEventListener("load",function(){setTimeout(function(){
  each("[id^=part_]",function(n){n.parentNode.replaceChild(n.cloneNode(true),n)})},120)});
function shift(from,to){var a=document.getElementById(from),b=document.getElementById(to),i;
  for(i=a.options.length-1;i>=0;i--)if(a.options[i].selected)b.appendChild(a.options[i])}`;

const link = (name: string, ink: Ink): Part => html`<a href="#"${ink.press(name)}>${name}</a>`;
const button = (name: string, at: number, ink: Ink): Part =>
  at === 0
    ? html`<input type="submit" class="submit" value="${name}" id="submit_${ink.next()}"${ink.press(name)}/>`
    : html`<a class="btn" href="#"${ink.press(name)}><span>${name}</span></a>`;

function inside(part: PracticeSection, ink: Ink): Part {
  switch (part.kind) {
    case 'fields':
      return part.fields.map((field) => row(field, ink));
    case 'table':
      return html`<table class="grid"><thead><tr>${part.columns.map((name) => html`<th>${name}</th>`)}</tr></thead><tbody>${part.rows.map(
        (cells) =>
          html`<tr>${cells.map(
            (cell) =>
              html`<td>${
                typeof cell === 'string'
                  ? cell
                  : 'field' in cell
                    ? face(cell.field, componentId(cell.field, ink), ink)
                    : cell.buttons.map((name) => html`${link(name, ink)} `)
              }</td>`,
          )}</tr>`,
      )}</tbody></table>`;
    case 'text':
      return part.paragraphs.map(
        (paragraph) =>
          html`<p>${typeof paragraph === 'string' ? paragraph : paragraph.map((run) => (typeof run === 'string' ? run : link(run.link, ink)))}</p>`,
      );
    case 'cards':
      return html`<ul class="apps">${part.cards.map(
        (card) =>
          html`<li>${card.button ? html`<h4>${card.title}</h4>` : html`<h4>${link(card.title, ink)}</h4>`}${
            card.text && html`<p>${card.text}</p>`
          }${card.button && html`<a class="btn" href="#"${ink.press(card.button)}><span>${card.button}</span></a>`}</li>`,
      )}</ul>`;
    case 'links':
      return html`<ul>${part.links.map((name) => html`<li>${link(name, ink)}</li>`)}</ul>`;
    case 'buttons':
      return html`<p>${part.buttons.map((name, at) => button(name, at, ink))}</p>`;
    case 'notice':
      return html`<div class="note">${part.text}</div>`;
    case 'tree':
      return html`<div class="tree-box">${branches(part.nodes)}</div>`;
  }
}

function section(part: PracticeSection, ink: Ink): Part {
  const body = inside(part, ink);
  const framed = part.kind === 'fields' || part.kind === 'table';
  return html`<div id="part_${ink.next()}">${
    framed && part.heading
      ? html`<fieldset><legend>${part.heading}</legend>${body}</fieldset>`
      : html`${part.heading && html`<h3>${part.heading}</h3>`}${body}`
  }</div>`;
}

/** What the framework keeps for itself; nobody else may touch it. */
const HIDDEN = html`<div style="display:none" id="mainFormhidden"><input type="hidden" name="formids" value="If,textField,textField_0,selection,submit"/>
<input type="hidden" name="seedids" value="H4sIAAAAAAAAAFvzloG1uIhBJyuxLFGvODk1JzMlFQBr9d5yFQAAAA=="/><input type="hidden" name="submitmode" value=""/><input type="hidden" name="submitname" value=""/><input type="hidden" name="reservedids" value=""/></div>`;

/** Tapestry 4 with jQuery, as the sign-on of 商务部 is built. */
export const tapestry: Skin = {
  id: 'tapestry',
  title: '统一平台样式：分组框、局部刷新、弹出框',
  render(spec, said): Rendered {
    const ink = inkFor(spec, said);
    const voice = saying(ink, VOICE);
    const sections = spec.sections.map((part) => section(part, ink));
    return {
      html: html`<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><meta name="generator" content="Tapestry Application Framework, version 4.1.6"/><title>${spec.title}</title>
<style type="text/css">${raw(TAPESTRY_CSS)}</style><script type="text/javascript">${raw(voice.script + AREAS_SCRIPT + TREE_SCRIPT + REPLACE_SCRIPT)}</script></head>
<body id="Body"><div id="header">${spec.banner && html`<h1>${spec.banner}</h1>`}<div class="user">${(
        spec.corner ?? []
      ).map((entry) => html`<a href="#">${entry}</a>`)}</div></div>
<div id="wrap">${
        spec.menu &&
        html`<ul id="nav">${spec.menu.map(
          (entry) =>
            html`<li${entry === spec.current && raw(' class="selected"')}><a href="#">${entry}</a></li>`,
        )}</ul>`
      }<div id="main">${spec.crumbs && html`<p>您的位置：${spec.crumbs.join(' > ')}</p>`}${
        spec.heading && html`<h2>${spec.heading}</h2>`
      }<form method="post" action="" name="mainForm" id="mainForm" enctype="multipart/form-data" onsubmit="return false">${HIDDEN}${voice.line}${sections}${
        spec.buttons && html`<p align="center">${spec.buttons.map((name, at) => button(name, at, ink))}</p>`
      }</form></div></div><div id="footer">${(spec.footer ?? []).map((line) => html`<p>${line}</p>`)}</div>${voice.body}</body></html>`
        .markup,
    };
  },
};
