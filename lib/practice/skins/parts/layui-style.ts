/** What of the kit's own sheet decides what is seen, and as much again to look like it. */
export const LAYUI_CSS = `
body{margin:0;font:14px/1.6 "Microsoft YaHei",sans-serif;color:#333;background:#f2f2f2}
a{color:#333;text-decoration:none} ul{padding:0;margin:0;list-style:none}
.layui-header{background:#23262e;color:#fff;height:60px;line-height:60px;padding:0 20px;overflow:hidden} .layui-header a{color:#ddd;margin-left:16px}
.layui-logo{float:left;font-size:18px;color:#fff} .layui-layout-right{float:right}
.layui-side{position:absolute;top:60px;left:0;width:190px;min-height:80%;background:#393d49} .layui-nav-item a{display:block;color:#ddd;padding:10px 20px} .layui-this>a{background:#009688;color:#fff}
.layui-body{padding:15px} .with-side{margin-left:190px}
.layui-card{background:#fff;margin-bottom:15px;border-radius:2px} .layui-card-header{padding:0 15px;height:42px;line-height:42px;border-bottom:1px solid #f6f6f6;font-weight:bold} .layui-card-body{padding:10px 15px;overflow:hidden}
.layui-form-item{margin-bottom:12px;clear:both;overflow:visible;min-height:38px} .layui-inline{display:inline-block;width:48%;vertical-align:top}
.layui-form-label{float:left;display:block;padding:9px 15px;width:150px;text-align:right} .layui-input-block{margin-left:182px;min-height:36px;position:relative}
.layui-input,.layui-textarea{height:38px;line-height:1.3;border:1px solid #e6e6e6;width:100%;box-sizing:border-box;padding-left:10px;background:#fff} .layui-textarea{min-height:100px}
.layui-word-aux{color:#999;padding:4px 0} .layui-form-mid{padding:9px 0} .layui-form-danger{border-color:#ff5722!important} .text-danger{color:#ff5722}
.layui-btn{display:inline-block;height:38px;line-height:38px;padding:0 18px;background:#009688;color:#fff;border:0;border-radius:2px;cursor:pointer;white-space:nowrap} .layui-btn-primary{background:#fff;color:#555;border:1px solid #c9c9c9} .layui-btn-xs{height:22px;line-height:22px;padding:0 5px;font-size:12px}
.layui-form select,.layui-form input[type=checkbox],.layui-form input[type=radio],.layui-upload-file{display:none}
.layui-form-select{position:relative} .layui-form-select dl{display:none;position:absolute;left:0;top:42px;z-index:899;min-width:100%;max-height:300px;overflow:auto;background:#fff;border:1px solid #d2d2d2;margin:0;padding:5px 0} .layui-form-selected dl{display:block} .layui-form-select dd{margin:0;padding:0 10px;line-height:36px;cursor:pointer;white-space:nowrap} .layui-form-select dd.layui-this{background:#5fb878;color:#fff}
.layui-edge{position:absolute;right:10px;top:16px;border:6px solid transparent;border-top-color:#c2c2c2}
.area .layui-form-select{display:inline-block;width:31%;margin-right:6px}
.layui-form-radio,.layui-form-checkbox{display:inline-block;margin:6px 10px 0 0;cursor:pointer} .layui-form-radio>i,.layui-form-checkbox>i{display:inline-block;width:14px;height:14px;border:1px solid #aaa;border-radius:50%;vertical-align:-2px;margin-right:5px;font-style:normal} .layui-form-checkbox>i{border-radius:2px} .layui-form-radioed>i,.layui-form-checked>i{background:#5fb878} .layui-form-radio>div{display:inline}
.layui-table{width:100%;border-collapse:collapse} .layui-table th,.layui-table td{border:1px solid #e6e6e6;padding:9px 12px;text-align:left} .layui-table thead{background:#f2f2f2}
.layui-elem-quote{border-left:5px solid #009688;background:#f2f2f2;padding:12px;margin:0 0 10px} .layui-breadcrumb{display:block;padding-bottom:10px}
.entry{display:inline-block;width:190px;border:1px solid #eee;margin:6px;padding:12px;text-align:center;vertical-align:top} .entry h3{margin:4px 0}
.xm-select-parent{position:relative} xm-select{display:block;border:1px solid #e6e6e6;min-height:36px;padding:0 10px;cursor:pointer} .xm-label-block{display:inline-block;background:#009688;color:#fff;padding:0 6px;margin:6px 4px 0 0;border-radius:3px} .xm-icon-close{font-style:normal;margin-left:4px} .xm-select-default{display:none} .xm-body{background:#fff;border:1px solid #e6e6e6} .xm-body.dis{display:none} .xm-option{padding:0 10px;line-height:34px} .xm-option.selected .xm-option-icon{background:#009688} .xm-option-icon{display:inline-block;width:12px;height:12px;border:1px solid #009688;margin-right:6px}
.ztree{border:1px solid #ddd;background:#fff;max-height:260px;overflow:auto;padding:5px} .ztree ul{padding-left:18px} .ztree .switch:before{content:"+"} .ztree .noline_docu:before{content:" "} .ztree .button{display:inline-block;width:16px;cursor:pointer}
.layui-layer-shade{position:fixed;top:0;left:0;width:100%;height:100%;background:#000;opacity:.3;z-index:19891014} .layui-layer{position:fixed;z-index:19891015;top:30%;left:50%;margin-left:-150px;min-width:260px;max-width:380px;background:#fff;border-radius:2px;box-shadow:1px 1px 50px rgba(0,0,0,.3)} .layui-layer-title{height:42px;line-height:42px;padding:0 20px;border-bottom:1px solid #eee;background:#f8f8f8} .layui-layer-dialog .layui-layer-content{padding:20px} .layui-layer-btn{text-align:right;padding:0 15px 12px} .layui-layer-btn a{display:inline-block;height:28px;line-height:28px;padding:0 15px;margin-left:5px;border:1px solid #dedede} .layui-layer-btn .layui-layer-btn0{background:#1e9fff;color:#fff} .layui-layer-setwin{position:absolute;right:15px;top:12px} .layui-layer-msg .layui-layer-content{padding:12px 25px;text-align:center} .layui-layer-setwin .layui-layer-close1:before{content:"×"}
.layui-footer{text-align:center;color:#888;padding:14px}`;

/** What the kit's form module does on clicks. */
export const LAYUI_SCRIPT = `
function changed(n){n.dispatchEvent(new Event("change",{bubbles:true}))}
document.addEventListener("click",function(e){var t=e.target,n,dd;
  if(n=t.closest(".layui-select-title"))return n.parentNode.classList.toggle("layui-form-selected");
  if(dd=t.closest(".layui-form-select dd")){n=dd.closest(".layui-form-select");var s=n.previousElementSibling;
    s.value=dd.getAttribute("lay-value");n.querySelector("input").value=s.value?dd.textContent:"";
    Array.prototype.forEach.call(n.querySelectorAll("dd"),function(d){d.className=d===dd?"layui-this":""});
    n.classList.remove("layui-form-selected");if(s.getAttribute("lay-filter")==="area")areas(s);return changed(s)}
  if(n=t.closest(".layui-form-radio")){var r=n.previousElementSibling;r.checked=true;
    each("input[type=radio]",function(o){if(o.name===r.name)o.nextElementSibling.classList.toggle("layui-form-radioed",o.checked)});return changed(r)}
  if(n=t.closest(".layui-form-checkbox")){var c=n.previousElementSibling;c.checked=!c.checked;n.classList.toggle("layui-form-checked",c.checked);return changed(c)}
  if(n=t.closest(".upload-button"))return n.nextElementSibling.click();
  if(n=t.closest(".xm-icon-close"))return drop(n.closest(".xm-select-parent"),n.previousElementSibling.textContent);
  if(n=t.closest(".xm-option"))return drop(n.closest(".xm-select-parent"),n.textContent,true);
  if(n=t.closest("xm-select"))n.parentNode.querySelector(".xm-body").classList.toggle("dis")});
function drop(box,name,turn){var list=[];Array.prototype.forEach.call(box.querySelectorAll(".xm-option"),function(o){
    if(o.textContent===name)o.classList.toggle("selected",turn?undefined:false);
    if(o.classList.contains("selected"))list.push(o.textContent)});
  var faces=box.querySelector(".label-content"),mould=document.getElementById("xm-block").content.firstElementChild;faces.textContent="";
  list.forEach(function(one){var b=mould.cloneNode(true);b.firstElementChild.textContent=one;faces.appendChild(b)});
  box.querySelector(".xm-select-default").value=list.join(",")}
function redraw(s){var dl=s.nextElementSibling.querySelector("dl"),dd;dl.textContent="";s.nextElementSibling.querySelector("input").value="";
  Array.prototype.forEach.call(s.options,function(o){dd=document.createElement("dd");dd.setAttribute("lay-value",o.value);dd.textContent=o.text;dl.appendChild(dd)})}`;
