import type { PracticeField, PracticeNode } from '../../define.ts';
import { flags, html, type Part, raw } from './html.ts';
import { first, held, type Ink, nameOf, wide } from './ink.ts';
import { CAPTCHA } from './picture.ts';
import { regionLevels } from './regions.ts';

/** The face in its place; the list of choices goes to the end of the body. */
function select(
  offered: readonly string[],
  chosen: readonly string[],
  prompt: string,
  ink: Ink,
  many = false,
): Part {
  ink.late.push(
    html`<div class="el-select-dropdown el-popper${many && ' is-multiple'}" style="display:none" x-placement="bottom-start"><div class="el-scrollbar"><div class="el-select-dropdown__wrap el-scrollbar__wrap"><ul class="el-scrollbar__view el-select-dropdown__list">${offered.map(
      (name) =>
        html`<li class="el-select-dropdown__item${chosen.includes(name) && ' selected'}"><span>${name}</span></li>`,
    )}</ul></div></div></div>`,
  );
  const shown = many ? '' : (chosen.find((one) => offered.includes(one)) ?? '');
  return html`<div class="el-select">${
    many &&
    html`<div class="el-select__tags"><span>${chosen.map(
      (name) =>
        html`<span class="el-tag el-tag--info el-tag--small el-tag--light"><span class="el-select__tags-text">${name}</span><i class="el-tag__close el-icon-close"></i></span>`,
    )}</span></div>`
  }<div class="el-input el-input--suffix"><input type="text" readonly="readonly" autocomplete="off" placeholder="${many && chosen.length > 0 ? '' : prompt}" class="el-input__inner" value="${shown}"><span class="el-input__suffix"><span class="el-input__suffix-inner"><i class="el-select__caret el-input__icon el-icon-arrow-up"></i></span></span></div></div>`;
}

export function branches(nodes: readonly PracticeNode[]): Part {
  return nodes.map(
    (node) =>
      html`<div role="treeitem" tabindex="-1" class="el-tree-node"><div class="el-tree-node__content"><span class="el-tree-node__expand-icon el-icon-caret-right${!node.children && ' is-leaf'}" onclick="branch(this,'.el-tree-node','.el-tree-node__children')"></span><span class="el-tree-node__label" onclick="pick(this,'.el-tree-node','.el-tree-node__children')">${node.label}</span></div>${
        node.children &&
        html`<div role="group" class="el-tree-node__children" style="display:none">${branches(node.children)}</div>`
      }</div>`,
  );
}

function boxes(field: PracticeField, name: string): Part {
  const kept = held(field);
  const kind = field.kind === 'radio' ? 'el-radio' : 'el-checkbox';
  return html`<div role="${field.kind === 'radio' ? 'radiogroup' : 'group'}" class="${kind}-group">${(
    field.options ?? []
  ).map((option) => {
    const on = kept.includes(option) && ' is-checked';
    return html`<label class="${kind}${on}"><span class="${kind}__input${on}"><span class="${kind}__inner"></span><input type="${field.kind}" aria-hidden="true" class="${kind}__original" name="${name}" value="${option}"${flags({ checked: Boolean(on) })}></span><span class="${kind}__label">${option}</span></label>`;
  })}</div>`;
}

export function control(field: PracticeField, ink: Ink): Part {
  const name = nameOf(field, ink);
  const prompt = field.placeholder ?? `请输入${field.label}`;
  switch (field.kind) {
    case 'static':
      return html`<span>${first(field)}</span>`;
    case 'select':
      return select(field.options ?? [], held(field), field.placeholder ?? '请选择', ink);
    case 'multi-select':
      return select(field.options ?? [], held(field), '请选择', ink, true);
    case 'region':
      return html`<div class="area">${regionLevels(held(field)).map((level) =>
        select(level.offered, [level.held], '请选择', ink),
      )}</div>`;
    case 'radio':
    case 'checkbox':
      return boxes(field, name);
    case 'textarea':
      return html`<div class="el-textarea"><textarea autocomplete="off" placeholder="${prompt}" class="el-textarea__inner">${first(field)}</textarea></div>`;
    case 'file':
      return html`<div class="el-upload el-upload--text" tabindex="0"><button type="button" class="el-button el-button--primary el-button--small"><span>${field.placeholder ?? '点击上传'}</span></button><input type="file" name="file" class="el-upload__input"></div>`;
    case 'tree':
      return html`<div class="tree-box"><div class="el-input el-input--suffix"><input type="text" readonly="readonly" autocomplete="off" placeholder="${field.placeholder ?? '请选择'}" class="el-input__inner" value="${first(field)}" onclick="opens(this)"></div><div class="tree-pop" style="display:none"><div role="tree" class="el-tree">${branches(field.nodes ?? [])}</div></div></div>`;
    case 'date':
      return html`<div class="el-input el-input--prefix el-input--suffix el-date-editor el-date-editor--date"><input type="text" autocomplete="off" name="" placeholder="选择日期" class="el-input__inner" value="${first(field)}"><span class="el-input__prefix"><i class="el-input__icon el-icon-date"></i></span></div>`;
    default:
      return html`<div class="el-input${field.readonly && ' is-disabled'}"><input type="${field.kind === 'password' ? 'password' : 'text'}" autocomplete="off" placeholder="${prompt}" class="el-input__inner"${
        field.label === '产品' && raw(' name="cp"')
      } value="${first(field)}"${flags({ disabled: field.readonly })}></div>${
        field.kind === 'captcha' &&
        !field.beside &&
        html`<img src="${CAPTCHA}" alt="" width="90" height="30">`
      }`;
  }
}

/** A form item whose label points at nothing, as the kit writes it. */
export function items(fields: readonly PracticeField[], ink: Ink): Part {
  const narrow = fields.length > 6;
  return html`<div class="el-row">${fields.map(
    (field) =>
      html`<div class="el-col ${narrow && !wide(field) ? 'el-col-12' : 'el-col-24'}"><div class="el-form-item${field.required && ' is-required'}${field.error && ' is-error'}"><label for="p${ink.next()}" class="el-form-item__label">${field.label}${
        field.unit && `（${field.unit}）`
      }</label><div class="el-form-item__content">${control(field, ink)}${
        field.beside &&
        html`<button type="button" class="el-button el-button--default"${ink.press(field.beside)}><span>${field.beside}</span></button>`
      }${field.error && html`<div class="el-form-item__error">${field.error}</div>`}${
        field.hint &&
        html`<div class="${field.kind === 'file' ? 'el-upload__tip' : 'form-tip'}">${field.hint}</div>`
      }</div></div></div>`,
  )}</div>`;
}
