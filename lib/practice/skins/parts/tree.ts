import type { PracticeNode } from '../../define.ts';
import { html, type Part, raw } from './html.ts';

/** A plain tree of lists: “+” opens a branch, the name takes it over. */
export function branches(nodes: readonly PracticeNode[], hidden = false): Part {
  return html`<ul${hidden && raw(' style="display:none"')}>${nodes.map(
    (node) =>
      html`<li>${
        node.children
          ? html`<span class="sw" onclick="branch(this,'li','ul')">+</span>`
          : html`<span class="sw">&nbsp;</span>`
      }<a href="javascript:void(0)" onclick="pick(this,'li','ul')">${node.label}</a>${
        node.children && branches(node.children, true)
      }</li>`,
  )}</ul>`;
}
