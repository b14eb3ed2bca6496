import { literal } from './html.ts';
import { REGIONS } from './regions.ts';

/** 省, 市, 区 as native selects, the next filled when one is chosen. */
export const AREAS_SCRIPT = `
var AREAS=${literal(REGIONS)};
function below(names){var list=AREAS;names.forEach(function(name){
  var hit=list.filter(function(n){return n.label===name})[0];list=hit&&hit.children||[]});return list}
function areas(s){var all=s.parentNode.querySelectorAll("select"),names=[],k,at=Array.prototype.indexOf.call(all,s);
  for(k=0;k<=at;k++)names.push(all[k].options[all[k].selectedIndex].text);
  for(k=at+1;k<all.length;k++){while(all[k].options.length>1)all[k].remove(1);
    if(k===at+1)below(names).forEach(function(n,i){all[k].add(new Option(n.label,String(i+1)))});
    if(window.redraw)redraw(all[k])}}`;

/** A tree behind a read-only face: “+” opens a branch, a name is taken over; the last level names the product. */
export const TREE_SCRIPT = `
function opens(n){var pop=n.closest(".tree-box").querySelector(".tree-pop");
  pop.style.display=pop.style.display==="none"?"":"none"}
function branch(n,item,list){var sub=n.closest(item).querySelector(list);
  if(sub){sub.style.display=sub.style.display==="none"?"":"none";n.classList.toggle("open")}}
function pick(n,item,list){var box=n.closest(".tree-box"),face=box.querySelector("input"),name=n.textContent.trim();
  if(!face)return;face.value=name;opens(n);face.dispatchEvent(new Event("change",{bubbles:true}));
  var product=document.querySelector("[name=cp]");
  if(product&&!n.closest(item).querySelector(list))product.value=name}`;
