import type { PracticeSection, Rendered, Skin } from '../define.ts';
import { branches, control, items } from './parts/element-fields.ts';
import { ELEMENT_CSS, ELEMENT_SCRIPT } from './parts/element-style.ts';
import { html, type Part, raw } from './parts/html.ts';
import { type Ink, inkFor } from './parts/ink.ts';
import { saying, type Voice } from './parts/saying.ts';
import { AREAS_SCRIPT, TREE_SCRIPT } from './parts/script.ts';

const VOICE: Voice = {
  line: (text) =>
    html`<div role="alert" class="el-alert el-alert--error is-light"><div class="el-alert__content"><span class="el-alert__title">${text}</span></div></div>`,
  toast: (text) =>
    html`<div role="alert" class="el-message el-message--error"><i class="el-message__icon el-icon-error"></i><p class="el-message__content">${text}</p></div>`,
  layer: ({ title, text, buttons }) =>
    html`<div tabindex="-1" role="dialog" aria-modal="true" aria-label="${title}" class="el-message-box__wrapper"><div class="el-message-box"><div class="el-message-box__header"><div class="el-message-box__title"><span>${title}</span></div><button type="button" aria-label="Close" class="el-message-box__headerbtn" onclick="shut()"><i class="el-message-box__close el-icon-close"></i></button></div><div class="el-message-box__content"><div class="el-message-box__container"><div class="el-message-box__message"><p>${text}</p></div></div></div><div class="el-message-box__btns">${buttons.map(
      (name, at) =>
        html`<button type="button" class="el-button el-button--small${at === buttons.length - 1 && ' el-button--primary'}" onclick="shut()"><span>${name}</span></button>`,
    )}</div></div></div><div class="v-modal" tabindex="0"></div>`,
  layers: '.el-message-box__wrapper,.v-modal',
  toasts: '.el-message',
};

const link = (name: string, ink: Ink): Part =>
  html`<a class="el-link el-link--primary" href="javascript:;"${ink.press(name)}><span class="el-link--inner">${name}</span></a>`;
const button = (name: string, at: number, ink: Ink): Part =>
  html`<button type="button" class="el-button el-button--${at === 0 ? 'primary' : 'default'}"${ink.press(name)}><span>${name}</span></button>`;

/** Head and body are two tables. */
function table(part: Extract<PracticeSection, { kind: 'table' }>, ink: Ink): Part {
  const columns = part.columns.map((_, at) => html`<col name="el-table_1_column_${at + 1}">`);
  return html`<div class="el-table el-table--fit el-table--enable-row-hover"><div class="hidden-columns">${part.columns.map(() => html`<div></div>`)}</div><div class="el-table__header-wrapper"><table cellspacing="0" cellpadding="0" border="0" class="el-table__header"><colgroup>${columns}</colgroup><thead><tr>${part.columns.map(
    (name, at) =>
      html`<th colspan="1" rowspan="1" class="el-table_1_column_${at + 1} is-leaf el-table__cell"><div class="cell">${name}</div></th>`,
  )}</tr></thead></table></div><div class="el-table__body-wrapper is-scrolling-none"><table cellspacing="0" cellpadding="0" border="0" class="el-table__body"><colgroup>${columns}</colgroup><tbody>${part.rows.map(
    (row) =>
      html`<tr class="el-table__row">${row.map(
        (cell, at) =>
          html`<td rowspan="1" colspan="1" class="el-table_1_column_${at + 1} el-table__cell"><div class="cell">${
            typeof cell === 'string'
              ? cell
              : 'field' in cell
                ? control(cell.field, ink)
                : cell.buttons.map(
                    (name) =>
                      html`<button type="button" class="el-button el-button--text el-button--small"${ink.press(name)}><span>${name}</span></button>`,
                  )
          }</div></td>`,
      )}</tr>`,
  )}</tbody></table>${
    part.rows.length === 0 &&
    html`<div class="el-table__empty-block"><span class="el-table__empty-text">暂无数据</span></div>`
  }</div></div>`;
}

function inside(part: PracticeSection, ink: Ink): Part {
  switch (part.kind) {
    case 'fields':
      return items(part.fields, ink);
    case 'table':
      return table(part, ink);
    case 'text':
      return part.paragraphs.map(
        (paragraph) =>
          html`<p>${typeof paragraph === 'string' ? paragraph : paragraph.map((run) => (typeof run === 'string' ? run : link(run.link, ink)))}</p>`,
      );
    case 'cards':
      return part.cards.map(
        (card) =>
          html`<div class="tile"${!card.button && ink.press(card.title)}><i class="el-icon-s-order"></i><h4>${card.title}</h4>${
            card.text && html`<p>${card.text}</p>`
          }${card.button && button(card.button, 0, ink)}</div>`,
      );
    case 'links':
      return html`<ul>${part.links.map((name) => html`<li>${link(name, ink)}</li>`)}</ul>`;
    case 'buttons':
      return part.buttons.map((name, at) => button(name, at, ink));
    case 'notice':
      return html`<div role="alert" class="el-alert el-alert--warning is-light"><div class="el-alert__content"><span class="el-alert__title">${part.text}</span></div></div>`;
    case 'tree':
      return html`<div role="tree" class="el-tree">${branches(part.nodes)}</div>`;
  }
}

const menu = ({ page }: Ink): Part =>
  page.menu &&
  html`<aside class="el-aside"><ul role="menubar" class="el-menu">${page.menu.map(
    (entry) =>
      html`<li role="menuitem" tabindex="-1" class="el-menu-item${entry === page.current && ' is-active'}"><i class="el-icon-menu"></i><span>${entry}</span></li>`,
  )}</ul></aside>`;

const crumbs = (path: readonly string[]): Part =>
  html`<div aria-label="Breadcrumb" role="navigation" class="el-breadcrumb">${path.map(
    (name) =>
      html`<span class="el-breadcrumb__item"><span role="link" class="el-breadcrumb__inner">${name}</span><span role="presentation" class="el-breadcrumb__separator">/</span></span>`,
  )}</div>`;

/** Vue with Element UI 2, as newer platforms are built. */
export const element: Skin = {
  id: 'element',
  title: 'Element 样式：单页应用，选项列表在页面末尾',
  render(spec, said): Rendered {
    const ink = inkFor(spec, said);
    const voice = saying(ink, VOICE);
    const cards = spec.sections.map(
      (part) =>
        html`<div class="el-card is-always-shadow">${part.heading && html`<div class="el-card__header"><span>${part.heading}</span></div>`}<div class="el-card__body">${inside(part, ink)}</div></div>`,
    );
    return {
      html: html`<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${spec.title}</title><style>${raw(ELEMENT_CSS)}</style></head>
<body><noscript><strong>请启用 JavaScript 后继续。</strong></noscript><div id="app"><header class="el-header"><div class="logo">${spec.banner}</div><div class="user">${(
        spec.corner ?? []
      ).map(
        (entry) => html`<span>${entry}</span>`,
      )}</div></header><section class="el-container">${menu(ink)}<main class="el-main">${
        spec.crumbs && crumbs(spec.crumbs)
      }${spec.heading && html`<div class="page-title">${spec.heading}</div>`}${voice.line}<form class="el-form" onsubmit="return false">${cards}</form>${
        spec.buttons &&
        html`<div class="form-footer" align="center">${spec.buttons.map((name, at) => button(name, at, ink))}</div>`
      }<div class="el-footer">${(spec.footer ?? []).map((line) => html`<p>${line}</p>`)}</div></main></section></div>
<template id="el-tag"><span class="el-tag el-tag--info el-tag--small el-tag--light"><span class="el-select__tags-text"></span><i class="el-tag__close el-icon-close"></i></span></template>${ink.late}${voice.body}<script>${raw(
        voice.script + AREAS_SCRIPT + TREE_SCRIPT + ELEMENT_SCRIPT,
      )}</script></body></html>`.markup,
    };
  },
};
