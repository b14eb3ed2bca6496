import type { PracticeSection, Rendered, Skin } from '../define.ts';
import { html, type Part, raw } from './parts/html.ts';
import { type Ink, inkFor } from './parts/ink.ts';
import { branches, control, items } from './parts/layui-fields.ts';
import { LAYUI_CSS, LAYUI_SCRIPT } from './parts/layui-style.ts';
import { saying, type Voice } from './parts/saying.ts';
import { AREAS_SCRIPT, TREE_SCRIPT } from './parts/script.ts';

const VOICE: Voice = {
  line: (text) => html`<blockquote class="layui-elem-quote text-danger">${text}</blockquote>`,
  toast: (text) =>
    html`<div class="layui-layer layui-layer-dialog layui-layer-border layui-layer-msg" id="layui-layer1" type="dialog" times="1" showtime="3000" contype="string"><div class="layui-layer-content">${text}</div><span class="layui-layer-setwin"></span></div>`,
  layer: ({ title, text, buttons }) =>
    html`<div class="layui-layer-shade" id="layui-layer-shade2" times="2"></div><div class="layui-layer layui-layer-dialog" id="layui-layer2" type="dialog" times="2" showtime="0" contype="string"><div class="layui-layer-title">${title}</div><div class="layui-layer-content">${text}</div><span class="layui-layer-setwin"><a class="layui-layer-ico layui-layer-close layui-layer-close1" href="javascript:;" onclick="shut()"></a></span><div class="layui-layer-btn layui-layer-btn-">${buttons.map(
      (name, at) => html`<a class="layui-layer-btn${at}" onclick="shut()">${name}</a>`,
    )}</div></div>`,
  layers: '.layui-layer,.layui-layer-shade',
  toasts: '.layui-layer-msg',
};

const link = (name: string, ink: Ink): Part => html`<a href="javascript:;"${ink.press(name)}>${name}</a>`;
const button = (name: string, at: number, ink: Ink): Part =>
  html`<a class="layui-btn${at > 0 && ' layui-btn-primary'}" href="javascript:;" lay-filter="b${ink.next()}"${ink.press(name)}>${name}</a>`;

function inside(part: PracticeSection, ink: Ink): Part {
  switch (part.kind) {
    case 'fields':
      return items(part.fields, ink);
    case 'table':
      return html`<table class="layui-table"><thead><tr>${part.columns.map((name) => html`<th>${name}</th>`)}</tr></thead><tbody>${part.rows.map(
        (row) =>
          html`<tr>${row.map(
            (cell) =>
              html`<td>${
                typeof cell === 'string'
                  ? cell
                  : 'field' in cell
                    ? control(cell.field, ink)
                    : cell.buttons.map(
                        (name) =>
                          html`<a class="layui-btn layui-btn-xs" lay-event="e${ink.next()}"${ink.press(name)}>${name}</a>`,
                      )
              }</td>`,
          )}</tr>`,
      )}</tbody></table>${part.rows.length === 0 && html`<div class="layui-word-aux">无数据</div>`}`;
    case 'text':
      return part.paragraphs.map(
        (paragraph) =>
          html`<p>${typeof paragraph === 'string' ? paragraph : paragraph.map((run) => (typeof run === 'string' ? run : link(run.link, ink)))}</p>`,
      );
    case 'cards':
      return part.cards.map(
        (card) =>
          html`<div class="entry"><i class="layui-icon"></i><h3>${card.button ? card.title : link(card.title, ink)}</h3>${
            card.text && html`<p class="layui-word-aux">${card.text}</p>`
          }${card.button && button(card.button, 0, ink)}</div>`,
      );
    case 'links':
      return html`<ul>${part.links.map((name) => html`<li>${link(name, ink)}</li>`)}</ul>`;
    case 'buttons':
      return html`<div class="layui-btn-container">${part.buttons.map((name, at) => button(name, at, ink))}</div>`;
    case 'notice':
      return html`<blockquote class="layui-elem-quote">${part.text}</blockquote>`;
    case 'tree':
      return html`<ul class="ztree">${branches(part.nodes)}</ul>`;
  }
}

const side = ({ page }: Ink): Part =>
  page.menu &&
  html`<div class="layui-side"><ul class="layui-nav layui-nav-tree" lay-filter="side">${page.menu.map(
    (entry) =>
      html`<li class="layui-nav-item${entry === page.current && ' layui-this'}"><a href="javascript:;">${entry}</a></li>`,
  )}</ul></div>`;

const crumbs = (path: readonly string[]): Part =>
  html`<span class="layui-breadcrumb">${path.map((name, at) =>
    at < path.length - 1
      ? html`<a href="javascript:;">${name}</a><span lay-separator="">/</span>`
      : html`<a><cite>${name}</cite></a>`,
  )}</span>`;

/** jQuery with layui, as the sign-on of 工信部 and many bureau systems are built. */
export const layui: Skin = {
  id: 'layui',
  title: 'layui 样式：下拉和单选由脚本画出，提示为弹层',
  render(spec, said): Rendered {
    const ink = inkFor(spec, said);
    const voice = saying(ink, VOICE);
    const cards = spec.sections.map(
      (part) =>
        html`<div class="layui-card">${part.heading && html`<div class="layui-card-header">${part.heading}</div>`}<div class="layui-card-body">${inside(part, ink)}</div></div>`,
    );
    return {
      html: html`<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta name="renderer" content="webkit"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${spec.title}</title><style>${raw(LAYUI_CSS)}</style></head>
<body class="layui-layout-body"><div class="layui-layout layui-layout-admin"><div class="layui-header"><div class="layui-logo">${spec.banner}</div><div class="layui-layout-right">${(
        spec.corner ?? []
      ).map((entry) => html`<a href="javascript:;">${entry}</a>`)}</div></div>${side(ink)}
<div class="layui-body${spec.menu && ' with-side'}">${spec.crumbs && crumbs(spec.crumbs)}${
        spec.heading &&
        html`<div class="layui-card"><div class="layui-card-header">${spec.heading}</div></div>`
      }${voice.line}<form class="layui-form" lay-filter="main" action="" onsubmit="return false">${cards}${
        spec.buttons &&
        html`<div class="layui-form-item"><div class="layui-input-block">${spec.buttons.map((name, at) => button(name, at, ink))}</div></div>`
      }</form><div class="layui-footer">${(spec.footer ?? []).map((line) => html`<p>${line}</p>`)}</div></div></div>
<template id="xm-block"><div class="xm-label-block"><span></span><i class="xm-iconfont xm-icon-close">×</i></div></template>${voice.body}<script>${raw(
        voice.script + AREAS_SCRIPT + TREE_SCRIPT + LAYUI_SCRIPT,
      )}</script></body></html>`.markup,
    };
  },
};
