import { html, literal, type Markup, type Part, raw } from './html.ts';
import type { Ink } from './ink.ts';

export interface Layer {
  title: string;
  text: string;
  buttons: readonly string[];
}

/** How one kit draws what the portal says. */
export interface Voice {
  line(text: string): Part;
  toast(text: string): Part;
  layer(layer: Layer): Part;
  /** Selector of everything a layer is made of. */
  layers: string;
  /** Selector of the toast. */
  toasts: string;
}

/** The places where words come up: `line` beside the content, `body` at its end, `script` to make them come. */
export function saying(ink: Ink, voice: Voice): { line: Markup; body: Markup; script: string } {
  const { said, page } = ink;
  const open = page.layer && voice.layer({ title: '提示', ...page.layer });
  const script = [
    `function shut(){each(${literal(voice.layers)},function(n){n.parentNode.removeChild(n)})}`,
    `function each(s,f){Array.prototype.forEach.call(document.querySelectorAll(s),f)}`,
  ];
  let line: Part = false;
  let body: Part = false;
  if (said) {
    const now = said.on === undefined;
    if (said.how === 'alert') {
      script.push(`function say(){alert(${literal(said.text)})}`);
      if (now) script.push('window.addEventListener("load",function(){setTimeout(say,0)})');
    } else if (said.how === 'text') {
      line = html`<div id="said"${now ? '' : raw(' style="display:none"')}>${voice.line(said.text)}</div>`;
      script.push('function say(){document.getElementById("said").style.display=""}');
    } else {
      const words =
        said.how === 'toast'
          ? voice.toast(said.text)
          : voice.layer({ title: '提示', text: said.text, buttons: ['确定'] });
      body = now ? html`${words}` : html`<template id="said">${words}</template>`;
      script.push(
        'function say(){document.body.appendChild(document.getElementById("said").content.cloneNode(true));fade()}',
        said.how === 'toast'
          ? `function fade(){setTimeout(function(){each(${literal(voice.toasts)},function(n){n.parentNode.removeChild(n)})},3000)}`
          : 'function fade(){}',
      );
    }
  }
  return { line: html`${line}`, body: html`${open}${body}`, script: script.join('\n') };
}
