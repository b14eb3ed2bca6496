import type { PracticeField, PracticeNode } from '../../define.ts';
import { flags, html, type Part } from './html.ts';
import { first, held, type Ink, nameOf, wide } from './ink.ts';
import { CAPTCHA } from './picture.ts';
import { regionLevels } from './regions.ts';

/** The native select, hidden, and the face that the kit draws after it. */
function select(
  name: string,
  offered: readonly string[],
  value: string,
  prompt: string,
  filter?: string,
): Part {
  return html`<select name="${name}"${filter && html` lay-filter="${filter}"`}><option value="">${prompt}</option>${offered.map(
    (option, at) =>
      html`<option value="${at + 1}"${flags({ selected: option === value })}>${option}</option>`,
  )}</select><div class="layui-unselect layui-form-select"><div class="layui-select-title"><input type="text" placeholder="${prompt}" value="${offered.includes(value) ? value : ''}" readonly="" class="layui-input layui-unselect"><i class="layui-edge"></i></div><dl class="layui-anim layui-anim-upbit"><dd lay-value="" class="layui-select-tips">${prompt}</dd>${offered.map(
    (option, at) =>
      html`<dd lay-value="${at + 1}" class="${option === value ? 'layui-this' : ''}">${option}</dd>`,
  )}</dl></div>`;
}

export function branches(nodes: readonly PracticeNode[], level = 0): Part {
  return nodes.map(
    (node) =>
      html`<li class="level${level}"><span class="button level${level} switch ${node.children ? 'noline_close' : 'noline_docu'}" onclick="branch(this,'li','ul')"></span><a class="level${level}" title="${node.label}" href="javascript:;" onclick="pick(this,'li','ul')"><span class="button ico_docu"></span><span class="node_name">${node.label}</span></a>${
        node.children &&
        html`<ul class="level${level}" style="display:none">${branches(node.children, level + 1)}</ul>`
      }</li>`,
  );
}

/** Several choices in one box, as xm-select draws them. */
function multiple(field: PracticeField, name: string): Part {
  const chosen = held(field);
  return html`<div class="xm-select-parent"><xm-select><input class="xm-select-default" name="${name}" value="${chosen.join(',')}"><i class="xm-icon xm-icon-expand"></i><div class="xm-label"><div class="scroll"><div class="label-content">${chosen.map(
    (option) =>
      html`<div class="xm-label-block"><span>${option}</span><i class="xm-iconfont xm-icon-close">×</i></div>`,
  )}</div></div></div></xm-select><div class="xm-body dis"><div class="scroll-body">${(
    field.options ?? []
  ).map(
    (option) =>
      html`<div class="xm-option show-icon${chosen.includes(option) && ' selected'}"><i class="xm-option-icon"></i><div class="xm-option-content">${option}</div></div>`,
  )}</div></div></div>`;
}

function boxes(field: PracticeField, name: string): Part {
  const kept = held(field);
  return (field.options ?? []).map((option, at) => {
    const on = flags({ checked: kept.includes(option) });
    return field.kind === 'radio'
      ? html`<input type="radio" name="${name}" value="${at + 1}" title="${option}"${on}><div class="layui-unselect layui-form-radio${kept.includes(option) && ' layui-form-radioed'}"><i class="layui-anim layui-icon"></i><div>${option}</div></div>`
      : html`<input type="checkbox" name="${name}[${at}]" title="${option}" lay-skin="primary"${on}><div class="layui-unselect layui-form-checkbox${kept.includes(option) && ' layui-form-checked'}" lay-skin="primary"><i class="layui-icon layui-icon-ok"></i><span>${option}</span></div>`;
  });
}

export function control(field: PracticeField, ink: Ink): Part {
  const name = nameOf(field, ink);
  const prompt = field.placeholder ?? (field.kind === 'select' ? '请选择' : '请输入');
  const look = html`class="layui-input${field.error && ' layui-form-danger'}"`;
  switch (field.kind) {
    case 'static':
      return html`<div class="layui-form-mid">${first(field)}</div>`;
    case 'select':
      return select(name, field.options ?? [], first(field), prompt);
    case 'region':
      return html`<div class="area">${regionLevels(held(field)).map((level, at) =>
        select(`${name}_${at}`, level.offered, level.held, '请选择', 'area'),
      )}</div>`;
    case 'multi-select':
      return multiple(field, name);
    case 'radio':
    case 'checkbox':
      return boxes(field, name);
    case 'textarea':
      return html`<textarea name="${name}" placeholder="${field.placeholder ?? '请输入内容'}" class="layui-textarea">${first(field)}</textarea>`;
    case 'file':
      return html`<button type="button" class="layui-btn upload-button">${field.placeholder ?? '上传文件'}</button><input class="layui-upload-file" type="file" accept="" name="file">`;
    case 'tree':
      return html`<div class="tree-box"><input type="text" name="${name}" readonly="" ${look} placeholder="${field.placeholder ?? '请选择'}" value="${first(field)}" onclick="opens(this)"><div class="tree-pop" style="display:none"><ul class="ztree">${branches(field.nodes ?? [])}</ul></div></div>`;
    default:
      return html`<input type="${field.kind === 'password' ? 'password' : 'text'}" name="${name}" placeholder="${field.kind === 'date' ? 'yyyy-MM-dd' : prompt}" autocomplete="off" value="${first(field)}" ${look}${
        field.kind === 'date' && html` lay-key="${ink.next()}"`
      }${flags({ readonly: field.readonly })}>${
        field.kind === 'captcha' &&
        !field.beside &&
        html`<img src="${CAPTCHA}" alt="" width="80" height="30">`
      }`;
  }
}

export function item(field: PracticeField, ink: Ink): Part {
  return html`<label class="layui-form-label">${field.required && html`<span class="text-danger">*</span>`}${field.label}${
    field.unit && `（${field.unit}）`
  }</label><div class="layui-input-block">${control(field, ink)}${
    field.beside &&
    html`<a class="layui-btn layui-btn-primary" href="javascript:;"${ink.press(field.beside)}>${field.beside}</a>`
  }${field.error && html`<div class="text-danger">${field.error}</div>`}${
    field.hint && html`<div class="layui-word-aux">${field.hint}</div>`
  }</div>`;
}

/** Narrow fields side by side. */
export function items(fields: readonly PracticeField[], ink: Ink): Part[] {
  const made: Part[] = [];
  for (let at = 0; at < fields.length; at++) {
    const [field, next] = [fields[at]!, fields[at + 1]];
    if (fields.length > 8 && next && !wide(field) && !wide(next)) {
      made.push(
        html`<div class="layui-form-item"><div class="layui-inline">${item(field, ink)}</div><div class="layui-inline">${item(next, ink)}</div></div>`,
      );
      at++;
    } else made.push(html`<div class="layui-form-item">${item(field, ink)}</div>`);
  }
  return made;
}
