/** What form kits leave in the document once rendered: their shapes, with just enough style to stand where they do. */

export const CSS = {
  element: `.el-form-item{margin-bottom:22px;overflow:hidden}.el-form-item__label{float:left;width:160px;text-align:right;padding-right:12px;line-height:40px}
.el-form-item__content{margin-left:172px;line-height:40px;position:relative}.el-col{float:left}.el-col-12{width:50%}.el-col-8{width:33%}.el-row{overflow:hidden}.el-dialog{width:60%;margin:5vh auto;border:1px solid #ddd;padding:20px}
.is-required .el-form-item__label:before{content:"*";color:red}`,
  plus: `.el-input-group{display:inline-flex}.el-form-item{display:flex;margin-bottom:18px}.el-form-item__label{display:inline-flex;justify-content:flex-end;width:150px;padding:0 12px 0 0}.el-form-item__content{flex:1;display:flex;flex-wrap:wrap}.el-select__input{border:0;width:30px}.el-select__placeholder{position:absolute}.el-select__wrapper{display:flex;position:relative;min-width:160px;border:1px solid #ccc}`,
  antd: `.ant-form-item{display:flex;margin-bottom:24px}.ant-form-item-label{width:170px;text-align:right}.ant-form-item-control-wrapper,.ant-form-item-control{flex:1}.ant-col{display:inline-block}.ant-row{display:flex;flex-flow:row wrap}.ant-col-12{width:50%}
.ant-select-selector{position:relative;border:1px solid #d9d9d9;width:200px;height:30px}.ant-select-selection-search-input{border:0;width:100%}.ant-select-selection-placeholder{position:absolute;left:8px;top:4px;pointer-events:none;color:#bbb}`,
  iview: `.ivu-form-item{margin-bottom:24px;overflow:hidden}.ivu-form-item-label{float:left;width:140px;text-align:right;padding:10px 12px 10px 0}.ivu-form-item-content{margin-left:152px}.ivu-row{display:flex;flex-flow:row wrap}.ivu-col-span-12{width:50%}`,
  layui: `.layui-form-item{margin-bottom:15px;clear:both;overflow:hidden}.layui-form-label{float:left;display:block;padding:9px 15px;width:110px;text-align:right}.layui-input-block{margin-left:140px}.layui-inline{display:inline-block;margin-right:10px}.layui-input-inline{float:left;width:190px}.layui-form-mid{float:left;padding:9px 0}.layui-anim{display:none}.layui-form select,.layui-form input[type=radio],.layui-form input[type=checkbox]{display:none}`,
  bootstrap: `.form-group,.row{overflow:hidden;margin-bottom:15px}.control-label{float:left;width:16%;text-align:right;padding-right:15px}.col-sm-4{float:left;width:30%}.col-sm-10{float:left;width:80%}.col-sm-3{float:left;width:25%}.input-group{display:table}.input-group-addon,.form-control{display:table-cell}.modal{position:fixed;top:30px;left:20%;width:60%;background:#fff;border:1px solid #999;padding:15px}`,
} as const;

/** Element UI 2: `for` is the name of the model's property, which no element has as its id. */
export const elItem = (label: string, control: string, prop = '', required = false) =>
  `<div class="el-form-item${required ? ' is-required' : ''} el-form-item--medium"><label ${prop && `for="${prop}"`} class="el-form-item__label" style="width:160px">${label}</label><div class="el-form-item__content">${control}</div></div>`;
export const elInput = (mark: string, placeholder = '', more = '') =>
  `<div class="el-input el-input--medium"><!----><input type="text" autocomplete="off" placeholder="${placeholder}" class="el-input__inner" ${mark} ${more}><!----></div>`;
export const elSelect = (mark: string, placeholder = '请选择') =>
  `<div class="el-select el-select--medium" style="width:100%"><div class="el-input el-input--medium el-input--suffix"><input type="text" readonly="readonly" autocomplete="off" placeholder="${placeholder}" class="el-input__inner" ${mark}><span class="el-input__suffix"><span class="el-input__suffix-inner"><i class="el-select__caret el-input__icon el-icon-arrow-up"></i></span></span></div></div>`;
export const elDate = (mark: string, placeholder = '选择日期') =>
  `<div class="el-date-editor el-input el-input--prefix el-input--suffix el-date-editor--date"><input type="text" autocomplete="off" placeholder="${placeholder}" class="el-input__inner" ${mark}><span class="el-input__prefix"><i class="el-input__icon el-icon-date"></i></span></div>`;
export const elRadio = (mark: string, text: string, name: string) =>
  `<label role="radio" tabindex="-1" class="el-radio"><span class="el-radio__input"><span class="el-radio__inner"></span><input type="radio" aria-hidden="true" tabindex="-1" class="el-radio__original" value="${text}" name="${name}" ${mark}></span><span class="el-radio__label">${text}<!----></span></label>`;

/** Element Plus: the label is for a real id, made up at each load. */
export const plusItem = (label: string, id: string, control: string, required = false) =>
  `<div class="el-form-item asterisk-left${required ? ' is-required' : ''}"><label id="${id}-label" for="${id}" class="el-form-item__label" style="width:150px">${label}</label><div class="el-form-item__content">${control}</div></div>`;
export const plusInput = (mark: string, id: string, placeholder = '', more = '') =>
  `<div class="el-input"><div class="el-input__wrapper" tabindex="-1"><input class="el-input__inner" ${mark} id="${id}" type="text" autocomplete="off" tabindex="0" placeholder="${placeholder}" ${more}></div></div>`;
export const plusSelect = (mark: string, id: string) =>
  `<div class="el-select"><div class="el-select__wrapper el-tooltip__trigger" tabindex="-1"><div class="el-select__selection"><div class="el-select__selected-item el-select__input-wrapper is-hidden"><input type="text" class="el-select__input" ${mark} id="${id}" autocomplete="off" tabindex="0" role="combobox" readonly spellcheck="false" aria-autocomplete="none" aria-haspopup="listbox" aria-expanded="false"></div><div class="el-select__selected-item el-select__placeholder is-transparent"><span>请选择</span></div></div><div class="el-select__suffix"><i class="el-icon el-select__caret"></i></div></div></div>`;

/** ant-design-vue 1: the label's title repeats it, the control stands in a wrapper of its own. */
export const ant1Item = (label: string, control: string, required = false) =>
  `<div class="ant-row ant-form-item"><div class="ant-col ant-col-6 ant-form-item-label"><label title="${label}" class="${required ? 'ant-form-item-required' : ''}">${label}</label></div><div class="ant-col ant-col-16 ant-form-item-control-wrapper"><div class="ant-form-item-control"><span class="ant-form-item-children">${control}</span><!----></div></div></div>`;
export const ant1Input = (mark: string, placeholder = '') =>
  `<input placeholder="${placeholder}" type="text" class="ant-input" ${mark}>`;
/** ant-design-vue 4: `for` holds when the form is named; a select's input lies over its placeholder. */
export const ant4Item = (label: string, id: string, control: string, required = false) =>
  `<div class="ant-form-item css-dev-only-do-not-override-1n7nwfa"><div class="ant-row ant-form-item-row" style="width:100%"><div class="ant-col ant-form-item-label"><label for="${id}" class="${required ? 'ant-form-item-required' : ''}" title="${label}">${label}<!----></label></div><div class="ant-col ant-form-item-control"><div class="ant-form-item-control-input"><div class="ant-form-item-control-input-content">${control}</div></div><!----></div></div></div>`;
export const ant4Input = (mark: string, id: string, placeholder = '') =>
  `<input placeholder="${placeholder}" type="text" class="ant-input css-dev-only-do-not-override-1n7nwfa" ${mark} id="${id}">`;
export const ant4Select = (mark: string, id: string, placeholder = '请选择') =>
  `<div class="ant-select ant-select-single ant-select-show-arrow"><div class="ant-select-selector"><span class="ant-select-selection-search"><input type="search" id="${id}" autocomplete="off" class="ant-select-selection-search-input" role="combobox" aria-haspopup="listbox" aria-owns="${id}_list" aria-autocomplete="list" aria-controls="${id}_list" readonly unselectable="on" style="opacity:0" ${mark}></span><span class="ant-select-selection-placeholder">${placeholder}</span></div><span class="ant-select-arrow" unselectable="on" aria-hidden="true"><span role="img" aria-label="down" class="anticon anticon-down"></span></span></div>`;

export const ivuItem = (label: string, control: string, required = false) =>
  `<div class="ivu-form-item${required ? ' ivu-form-item-required' : ''}"><label class="ivu-form-item-label" style="width:140px">${label}</label><div class="ivu-form-item-content" style="margin-left:140px">${control}<!----></div></div>`;
export const ivuInput = (mark: string, placeholder = '') =>
  `<div class="ivu-input-wrapper ivu-input-wrapper-default ivu-input-type-text"><i class="ivu-icon ivu-icon-ios-loading ivu-load-loop ivu-input-icon ivu-input-icon-validate"></i><input autocomplete="off" spellcheck="false" type="text" placeholder="${placeholder}" class="ivu-input ivu-input-default" ${mark}></div>`;
export const ivuSelect = (mark: string) =>
  `<div class="ivu-select ivu-select-single ivu-select-default"><div tabindex="0" class="ivu-select-selection"><input type="hidden" value=""><div class=""><input type="text" placeholder="请选择" autocomplete="off" spellcheck="false" class="ivu-select-input" ${mark} readonly><i class="ivu-icon ivu-icon-ios-arrow-down ivu-select-arrow"></i></div></div></div>`;

export const layItem = (label: string, control: string) =>
  `<div class="layui-form-item"><label class="layui-form-label">${label}</label><div class="layui-input-block">${control}</div></div>`;
export const layInline = (label: string, control: string) =>
  `<div class="layui-inline"><label class="layui-form-label">${label}</label><div class="layui-input-inline">${control}</div></div>`;
/** The select itself is hidden; the face is an input of its own behind it. */
export const laySelect = (hidden: string, mark: string, texts: readonly string[], name = '') =>
  `<select name="${name}" ${hidden}><option value="">请选择</option>${texts.map((text) => `<option>${text}</option>`).join('')}</select><div class="layui-unselect layui-form-select"><div class="layui-select-title"><input type="text" placeholder="请选择" value="" readonly class="layui-input layui-unselect" ${mark}><i class="layui-edge"></i></div><dl class="layui-anim layui-anim-upbit"><dd lay-value="" class="layui-select-tips">请选择</dd>${texts.map((text) => `<dd lay-value="${text}">${text}</dd>`).join('')}</dl></div>`;

/** EasyUI: the original is hidden, the face has no name, the value goes in a hidden input. */
export const easy = (hidden: string, mark: string, name: string, combo = false) =>
  `<input id="${name}" class="easyui-${combo ? 'combobox combobox-f' : 'textbox'} textbox-f" ${hidden} style="display:none" textboxname="${name}"><span class="textbox${combo ? ' combo' : ''}" style="width:170px"><span class="textbox-addon textbox-addon-right" style="right:0">${combo ? '<a href="javascript:;" class="textbox-icon combo-arrow" tabindex="-1" style="width:18px"></a>' : ''}</span><input id="_easyui_textbox_input${name.length}" type="text" class="textbox-text validatebox-text textbox-prompt" autocomplete="off" tabindex="" placeholder="" ${mark} ${combo ? 'readonly' : ''} style="width:140px"><input type="hidden" class="textbox-value" name="${name}" value=""></span>`;
