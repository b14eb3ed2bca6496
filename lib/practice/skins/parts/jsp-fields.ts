import type { PracticeField } from '../../define.ts';
import { flags, html, type Part, raw } from './html.ts';
import { first, held, type Ink, nameOf } from './ink.ts';
import { CAPTCHA } from './picture.ts';
import { regionLevels } from './regions.ts';
import { branches } from './tree.ts';

const HAN = /^\p{Script=Han}+$/u;

/** Short labels are drawn apart to line up with long ones: 传　　真, 联 系 人. */
export function spaced(label: string): string {
  if (!HAN.test(label)) return label;
  if (label.length === 2) return `${label[0]}　　${label[1]}`;
  return label.length === 3 ? [...label].join('　') : label;
}

const select = (name: string, offered: readonly string[], value: string, extra: Part): Part =>
  html`<select name="${name}"${extra}><option value="">--请选择--</option>${offered.map(
    (option, at) =>
      html`<option value="${at + 1}"${flags({ selected: option === value })}>${option}</option>`,
  )}</select>`;

function control(field: PracticeField, name: string): Part {
  const state = flags({ readonly: field.readonly });
  const kept = held(field);
  switch (field.kind) {
    case 'static':
      return html`${first(field)}&nbsp;`;
    case 'select':
      return select(name, field.options ?? [], first(field), field.readonly && raw(' disabled'));
    case 'region':
      return regionLevels(kept).map(
        (level, at) =>
          html`${select(`${name}_${at}`, level.offered, level.held, raw(' onchange="areas(this)"'))} `,
      );
    case 'multi-select':
      return html`<select name="${name}" multiple size="5" style="width:220px">${(field.options ?? []).map(
        (option) => html`<option${flags({ selected: kept.includes(option) })}>${option}</option>`,
      )}</select>`;
    case 'radio':
    case 'checkbox':
      return (field.options ?? []).map(
        (option, at) =>
          html`<input type="${field.kind}" name="${name}" value="${at + 1}"${flags({ checked: kept.includes(option) })}>${option}&nbsp;&nbsp;`,
      );
    case 'textarea':
      return html`<textarea name="${name}" rows="4" cols="60"${state}>${first(field)}</textarea>`;
    case 'file':
      return html`<input type="file" name="${name}">`;
    case 'tree':
      return html`<span class="tree-box"><input type="text" name="${name}" size="40" readonly="readonly" class="ro" value="${first(field)}"><input type="button" value="选择" onclick="opens(this)"><div class="tree-pop" style="display:none">${branches(field.nodes ?? [])}</div></span>`;
    case 'captcha':
      return html`<input type="text" name="${name}" size="6" maxlength="6">${
        !field.beside && html`&nbsp;<img src="${CAPTCHA}" width="60" height="20" alt="" align="absmiddle">`
      }`;
    default:
      return html`<input type="${field.kind === 'password' ? 'password' : 'text'}" name="${name}" size="${field.kind === 'number' ? 12 : 28}" value="${first(field)}"${
        field.kind === 'date' && raw(' class="Wdate"')
      }${field.readonly && raw(' class="ro"')}${state}>`;
  }
}

/** The control and what stands behind it in its cell. */
export function face(field: PracticeField, ink: Ink): Part {
  return html`${control(field, nameOf(field, ink))}${field.unit && html`&nbsp;${field.unit}`}${
    field.beside &&
    html`&nbsp;<input type="button" class="btnimg" value="${field.beside}"${ink.press(field.beside)}>`
  }${field.error && html`&nbsp;<font color="red">${field.error}</font>`}${
    field.hint && html`&nbsp;<font color="#888888">（${field.hint}）</font>`
  }`;
}

export function labelCell(field: PracticeField): Part {
  return html`<td class="bt" align="right" width="15%">${
    field.required && html`<font color="red">*</font>&nbsp;`
  }${spaced(field.label)}：</td>`;
}
