/** What runs in the page: one bare pass and one reading in turns. Must stand alone: it is sent as text. */
import type { Engine } from '../tools/engine/entry.ts';
import type { Names } from './entry.ts';

export interface Asked {
  url: string;
  rounds: number;
  /** `first`: nothing is remembered. `again`: read before, then one text changed; `field`: one in a form. `dirty`: as
   *  first, but the page has not been laid out since it changed. */
  mode: 'first' | 'again' | 'field' | 'dirty';
}

export interface Times {
  nodes: number;
  controls: number;
  blocks: number;
  page: string | null;
  bare: number[];
  whole: number[];
  scan: number[];
  advise: number[];
  /** Scan, labels and what they mean. */
  fields: number[];
  /** dom-accessibility-api's names of the same controls. */
  names: number[];
}

export function measure({ url, rounds, mode }: Asked): Times {
  const { engine } = globalThis as unknown as { engine: Engine };
  const { accessibleName } = globalThis as unknown as { accessibleName: Names };
  const { reader, Memory, OBSERVED, advise, matchFields, Registry, families } = engine;
  const skip = () => false;
  const way = { active: null, flows: {} };
  const times: Times = {
    nodes: 0,
    controls: 0,
    blocks: 0,
    page: null,
    bare: [],
    whole: [],
    scan: [],
    advise: [],
    fields: [],
    names: [],
  };
  let registry = new Registry();
  let memory = new Memory();
  const observer = new MutationObserver(() => {});
  observer.observe(document, OBSERVED);

  const layOut = () => document.body.getBoundingClientRect().height;
  const [footer, label] = ['.footer', 'form label, form font'].map(
    (at) => document.querySelector(at)?.firstChild as Text,
  );
  const note = mode === 'field' ? label! : footer!;
  function bare(): number {
    const began = performance.now();
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    let n = 0;
    while (walker.nextNode()) n++;
    times.nodes = n;
    return performance.now() - began;
  }
  function read(): void {
    for (const record of observer.takeRecords()) memory.note(record);
    const began = performance.now();
    const { model } = reader(document, registry, skip, memory)(Number.POSITIVE_INFINITY)!;
    const scanned = performance.now();
    model.url = url;
    const advice = advise([{ frameId: 0, top: true, page: model }], families.fund, [], way);
    const ended = performance.now();
    matchFields(0, model.controls);
    const meant = performance.now();
    times.fields.push(scanned - began + (meant - ended));
    times.controls = model.controls.length;
    times.blocks = model.blocks.length;
    times.page = advice.recognition.page?.page ?? null;
    times.scan.push(scanned - began);
    times.advise.push(ended - scanned);
    times.whole.push(ended - began);
  }
  /** Slow on long pages: there only now and then. */
  function name(): void {
    const began = performance.now();
    for (const control of document.querySelectorAll<HTMLElement>('input:not([type=hidden]),select,textarea'))
      accessibleName(control);
    times.names.push(performance.now() - began);
  }
  const again = mode === 'again' || mode === 'field';
  if (again) read();
  times.whole.length = 0;
  times.scan.length = 0;
  times.advise.length = 0;
  times.fields.length = 0;
  for (let i = 0; i < rounds; i++) {
    if (!again) {
      registry = new Registry();
      memory = new Memory();
    }
    if (mode !== 'first') note.data = `版权所有 技术支持 ${i}`;
    if (mode === 'dirty') document.body.style.paddingLeft = `${i % 7}px`;
    else layOut();
    const bareFirst = i % 2 === 0;
    if (bareFirst) times.bare.push(bare());
    read();
    if (!bareFirst) times.bare.push(bare());
    if (i % 10 === 0) name();
  }
  return times;
}
