/** What of the kit's own sheet decides what is seen, and as much again to look like it. */
export const ELEMENT_CSS = `
body{margin:0;font:14px/1.6 "PingFang SC","Microsoft YaHei",sans-serif;color:#606266;background:#f0f2f5}
a{color:#409eff;text-decoration:none} ul{list-style:none;margin:0;padding:0}
.el-header{background:#fff;height:60px;line-height:60px;padding:0 20px;border-bottom:1px solid #e6e6e6;overflow:hidden} .el-header .logo{float:left;font-size:20px;color:#303133} .el-header .user{float:right} .el-header .user span{margin-left:16px;cursor:pointer}
.el-container{display:flex} .el-aside{width:200px;background:#304156;min-height:80vh;flex-shrink:0} .el-menu-item{height:48px;line-height:48px;padding:0 20px;color:#bfcbd9;cursor:pointer} .el-menu-item.is-active{color:#409eff}
.el-main{flex:1;padding:20px;min-width:0} .el-card{background:#fff;border:1px solid #ebeef5;border-radius:4px;margin-bottom:16px} .el-card__header{padding:12px 20px;border-bottom:1px solid #ebeef5;color:#303133;font-weight:bold} .el-card__body{padding:16px 20px;overflow:hidden}
.el-breadcrumb{margin-bottom:14px} .el-breadcrumb__separator{margin:0 9px;color:#c0c4cc} .page-title{font-size:20px;color:#303133;text-align:center;margin-bottom:14px}
.el-row{display:flex;flex-wrap:wrap} .el-col-12{width:50%} .el-col-24{width:100%} .el-form-item{margin-bottom:20px;overflow:visible} .el-form-item__label{float:left;width:170px;text-align:right;padding-right:12px;line-height:36px;box-sizing:border-box} .el-form-item.is-required .el-form-item__label:before{content:"*";color:#f56c6c;margin-right:4px} .el-form-item__content{margin-left:170px;position:relative;line-height:36px}
.el-form-item__error{color:#f56c6c;font-size:12px;line-height:1;padding-top:4px} .form-tip{color:#909399;font-size:12px;line-height:1.5}
.el-input{position:relative;display:inline-block;width:100%} .el-input__inner{height:36px;line-height:36px;border:1px solid #dcdfe6;border-radius:4px;padding:0 15px;width:100%;box-sizing:border-box;background:#fff} .is-disabled .el-input__inner{background:#f5f7fa;color:#c0c4cc} .is-error .el-input__inner{border-color:#f56c6c} .el-textarea__inner{width:100%;box-sizing:border-box;border:1px solid #dcdfe6;padding:5px 15px;min-height:80px}
.el-select{display:inline-block;position:relative;width:100%} .area .el-select{width:31%;margin-right:6px} .el-select__tags{position:absolute;top:4px;left:6px;z-index:1} .el-tag{display:inline-block;background:#f4f4f5;border:1px solid #e9e9eb;border-radius:4px;height:24px;line-height:22px;padding:0 8px;margin-right:4px;font-size:12px} .el-icon-close:before{content:"×";cursor:pointer;margin-left:4px}
.el-select__caret:before{content:"⌄"} .el-input__suffix{position:absolute;right:10px;top:0;color:#c0c4cc} .el-input__prefix{position:absolute;left:6px;top:0} .el-input--prefix .el-input__inner{padding-left:30px} .el-icon-date:before{content:"▦"}
.el-popper{position:absolute;z-index:2001;background:#fff;border:1px solid #e4e7ed;box-shadow:0 2px 12px rgba(0,0,0,.1);min-width:200px;max-height:270px;overflow:auto} .el-select-dropdown__item{padding:0 20px;height:34px;line-height:34px;cursor:pointer} .el-select-dropdown__item.selected{color:#409eff;font-weight:bold}
.el-radio,.el-checkbox{margin-right:24px;cursor:pointer;white-space:normal} .el-radio__original,.el-checkbox__original{opacity:0;position:absolute;width:14px;height:14px;margin:0} .el-radio__inner,.el-checkbox__inner{display:inline-block;width:14px;height:14px;border:1px solid #dcdfe6;border-radius:50%;vertical-align:-2px;background:#fff} .el-checkbox__inner{border-radius:2px} .is-checked .el-radio__inner,.is-checked .el-checkbox__inner{background:#409eff} .el-radio__label,.el-checkbox__label{padding-left:8px}
.el-button{background:#fff;border:1px solid #dcdfe6;border-radius:4px;padding:10px 20px;cursor:pointer;margin-left:10px} .el-button--primary{background:#409eff;border-color:#409eff;color:#fff} .el-button--text{border:0;color:#409eff;background:none;padding:0;margin-right:10px}
.el-upload__input{display:none} .el-upload__tip{font-size:12px;color:#909399} .el-table table{width:100%;border-collapse:collapse;table-layout:fixed} .el-table th,.el-table td{border-bottom:1px solid #ebeef5;padding:10px 6px;text-align:left} .el-table__empty-block{text-align:center;padding:20px;color:#909399} .hidden-columns{visibility:hidden;position:absolute}
.el-alert{padding:8px 16px;margin-bottom:12px;background:#f4f4f5} .el-alert--error{background:#fef0f0;color:#f56c6c} .el-alert--warning{background:#fdf6ec;color:#e6a23c}
.tile{display:inline-block;width:190px;text-align:center;border:1px solid #ebeef5;margin:6px;padding:14px 10px;vertical-align:top} .tile h4{margin:4px 0;color:#303133}
.el-tree-node__children{padding-left:18px} .el-tree-node__expand-icon{display:inline-block;width:16px;cursor:pointer} .el-icon-caret-right:before{content:"▸"} .is-leaf:before{content:""} .el-tree-node__content{line-height:26px;cursor:pointer}
.v-modal{position:fixed;top:0;left:0;width:100%;height:100%;opacity:.5;background:#000;z-index:2000} .el-message-box__wrapper{position:fixed;top:0;left:0;right:0;bottom:0;text-align:center;z-index:2001;padding-top:26vh} .el-message-box{display:inline-block;width:420px;background:#fff;border-radius:4px;text-align:left;padding-bottom:10px} .el-message-box__header{padding:15px;position:relative;font-size:18px} .el-message-box__content{padding:10px 15px} .el-message-box__message p{margin:0} .el-message-box__btns{padding:5px 15px 0;text-align:right} .el-message-box__headerbtn{position:absolute;top:15px;right:15px;border:0;background:none}
.el-message{position:fixed;top:20px;left:50%;transform:translateX(-50%);min-width:380px;background:#fef0f0;border:1px solid #fde2e2;border-radius:4px;padding:15px;z-index:2005} .el-message__content{margin:0;color:#f56c6c}
.el-footer{text-align:center;color:#909399;padding:14px}`;

/** What the kit's components do on clicks; a list belongs to the select of the same place in order. */
export const ELEMENT_SCRIPT = `
var all=function(s,n){return Array.prototype.slice.call((n||document).querySelectorAll(s))};
var selects=all(".el-select"),lists=all("body > .el-select-dropdown");
function told(n,k){n.dispatchEvent(new Event(k,{bubbles:true}))}
function closeLists(but){lists.forEach(function(l){if(l!==but)l.style.display="none"})}
function tags(box,list){var to=box.querySelector(".el-select__tags > span"),mould=document.getElementById("el-tag").content.firstElementChild;to.textContent="";
  all(".selected",list).forEach(function(o){var t=mould.cloneNode(true);t.firstElementChild.textContent=o.textContent;to.appendChild(t)});
  box.querySelector(".el-input__inner").placeholder=to.childNodes.length?"":"请选择"}
document.addEventListener("click",function(e){var t=e.target,n,at,l;
  if(t.closest(".el-tag__close")){n=t.closest(".el-select");l=lists[selects.indexOf(n)];
    all(".selected",l).forEach(function(o){if(o.textContent===t.previousElementSibling.textContent)o.classList.remove("selected")});return tags(n,l)}
  if(n=t.closest(".el-select")){l=lists[selects.indexOf(n)];closeLists(l);var r=n.getBoundingClientRect();
    l.style.top=r.bottom+scrollY+"px";l.style.left=r.left+scrollX+"px";l.style.display=l.style.display==="none"?"":"none";return}
  if(n=t.closest(".el-select-dropdown__item")){l=n.closest(".el-select-dropdown");at=lists.indexOf(l);
    if(l.classList.contains("is-multiple")){n.classList.toggle("selected");return tags(selects[at],l)}
    all(".selected",l).forEach(function(o){o.classList.remove("selected")});n.classList.add("selected");
    selects[at].querySelector("input").value=n.textContent;l.style.display="none";told(selects[at].querySelector("input"),"change");return next(selects[at])}
  closeLists();
  if(n=t.closest(".el-upload"))if(t.type!=="file")n.querySelector("input").click()});
document.addEventListener("change",function(e){var t=e.target;if(t.type!=="radio"&&t.type!=="checkbox")return;
  all("input[name='"+t.name+"']").forEach(function(o){var b=o.closest(".el-radio,.el-checkbox");if(b)[b,o.parentNode].forEach(function(p){p.classList.toggle("is-checked",o.checked)})})});
function next(box){var area=box.closest(".area");if(!area)return;var three=all(".el-select",area),at=three.indexOf(box),k,
  names=three.slice(0,at+1).map(function(s){return s.querySelector("input").value});
  for(k=at+1;k<3;k++){three[k].querySelector("input").value="";var ul=lists[selects.indexOf(three[k])].querySelector("ul");ul.textContent="";
    if(k===at+1)below(names).forEach(function(one){var li=document.createElement("li"),s=document.createElement("span");li.className="el-select-dropdown__item";s.textContent=one.label;li.appendChild(s);ul.appendChild(li)})}}`;
