import type { PracticeField } from '../../define.ts';
import { flags, html, type Part } from './html.ts';
import { first, held, type Ink } from './ink.ts';
import { CAPTCHA } from './picture.ts';
import { regionLevels } from './regions.ts';
import { branches } from './tree.ts';

/** The framework names components by kind and counts repetitions: textField, textField_0, textField_1. */
const COMPONENTS: Partial<Record<PracticeField['kind'], string>> = {
  password: 'passwordField',
  textarea: 'textArea',
  select: 'selection',
  region: 'region',
  'multi-select': 'palette',
  radio: 'radioGroup',
  checkbox: 'checkbox',
  file: 'upload',
  tree: 'treeField',
  static: 'insert',
};
export const componentId = (field: PracticeField, ink: Ink): string =>
  `${COMPONENTS[field.kind] ?? 'textField'}_${ink.next() - 1}`;

const option = (name: string, at: number, value: string): Part =>
  html`<option value="${at}"${flags({ selected: name === value })}>${name}</option>`;

/** Two boxes, what may be chosen and what is, with the arrows between them. */
function palette(field: PracticeField, id: string): Part {
  const chosen = held(field);
  const left = (field.options ?? []).filter((name) => !chosen.includes(name));
  return html`<table class="palette"><tr><td>可选项<br><select multiple="multiple" id="${id}_avail" name="${id}_avail">${left.map(
    (name, at) => option(name, at, ''),
  )}</select></td><td><a href="#" onclick="shift('${id}_avail','${id}');return false">选择 &gt;&gt;</a><a href="#" onclick="shift('${id}','${id}_avail');return false">&lt;&lt; 删除</a></td><td>已选项<br><select multiple="multiple" id="${id}" name="${id}">${chosen.map(
    (name, at) => option(name, at, ''),
  )}</select></td></tr></table>`;
}

function control(field: PracticeField, id: string): Part {
  const off = flags({ disabled: field.readonly });
  const kept = held(field);
  switch (field.kind) {
    case 'static':
      return html`<span class="val" id="${id}">${first(field)}</span>`;
    case 'select':
      return html`<select id="${id}" name="${id}"${off}><option value="">${field.placeholder ?? '请选择'}</option>${(
        field.options ?? []
      ).map((name, at) => option(name, at, first(field)))}</select>`;
    case 'region':
      return html`<span>${regionLevels(kept).map(
        (level, at) =>
          html`<select id="${at === 0 ? id : `${id}_${at}`}" name="${id}_${at}" onchange="areas(this)"><option value="">请选择</option>${level.offered.map(
            (name, n) => option(name, n, level.held),
          )}</select> `,
      )}</span>`;
    case 'multi-select':
      return palette(field, id);
    case 'radio':
    case 'checkbox':
      return (field.options ?? []).map(
        (name, at) =>
          html`<input type="${field.kind}" id="${id}_${at}" name="${id}" value="${at}"${flags({ checked: kept.includes(name) })}/><label for="${id}_${at}">${name}</label> `,
      );
    case 'textarea':
      return html`<textarea id="${id}" name="${id}" rows="4" cols="50"${off}>${first(field)}</textarea>`;
    case 'file':
      return html`<input type="file" id="${id}" name="${id}"/>`;
    case 'tree':
      return html`<span class="tree-box"><input type="text" id="${id}" name="${id}" readonly="readonly" value="${first(field)}" onclick="opens(this)" placeholder="${field.placeholder ?? '请选择'}"/><span class="tree-pop" style="display:none">${branches(field.nodes ?? [])}</span></span>`;
    default:
      return html`<input type="${field.kind === 'password' ? 'password' : 'text'}" id="${id}" name="${field.label === '产品' ? 'cp' : id}" value="${first(field)}"${
        field.placeholder && html` placeholder="${field.placeholder}"`
      }${off}/>${field.kind === 'captcha' && !field.beside && html` <img src="${CAPTCHA}" alt="" width="70" height="22"/>`}`;
  }
}

/** A control in a row of a form, or alone in a cell of a table. */
export function face(field: PracticeField, id: string, ink: Ink): Part {
  return html`${control(field, id)}${field.unit && html` ${field.unit}`}${
    field.beside &&
    html` <input type="button" class="btn" value="${field.beside}"${ink.press(field.beside)}/>`
  }${field.hint && html`<span class="tip">${field.hint}</span>`}${field.error && html`<span class="err">${field.error}</span>`}`;
}

export function row(field: PracticeField, ink: Ink): Part {
  const id = componentId(field, ink);
  return html`<div class="row"><label class="name" for="${id}">${
    field.required && html`<span class="must">*</span>`
  }${field.label}：</label>${face(field, id, ink)}</div>`;
}
