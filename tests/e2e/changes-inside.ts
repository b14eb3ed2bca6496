/** Runs in a page: changes it at random and reads it both ways after each change. Must stand alone: it is sent as text. */
import type { Engine } from '../tools/engine/entry.ts';

/**
 * @param seed the same changes for the same seed
 * @returns where reading what has changed and reading all of it first told different things; empty when nowhere.
 */
export function readBothWays(seed: number, steps: number): string {
  const { scan, reader, Memory, OBSERVED, Registry } = (globalThis as never as { engine: Engine }).engine;
  let state = seed * 7919 + 17;
  const random = (below: number): number => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state % below;
  };
  const oneOf = <T>(list: readonly T[]): T | undefined => list[random(list.length)];
  const registry = new Registry();
  const memory = new Memory();
  const nobody = () => false;
  const observer = new MutationObserver(() => {});
  observer.observe(document, OBSERVED);
  const told = (model: object): string => JSON.stringify({ ...model, scanMs: 0, nodes: 0 });
  const readChanged = () => {
    for (const record of observer.takeRecords()) memory.note(record);
    return told(reader(document, registry, nobody, memory)(Number.POSITIVE_INFINITY)!.model);
  };
  const readAll = () => told(scan(document, registry, nobody).model);

  const WORDS = [
    '法定代表人',
    '联系人',
    '企业名称',
    '项目信息',
    '担保单位',
    '2024年',
    '说明：请填写',
    '二、财务情况',
  ];
  const CLASSES = ['error', 'tit', 'label', 'btn', 'menu', 'dialog', 'away', 'nav'];
  const SMALL = 60;
  const part = () => oneOf(parts()) ?? document.body;
  const parts = () => Array.from(document.body.querySelectorAll<HTMLElement>('*:not(style,script,option)'));
  const small = (part: Element | undefined) =>
    part && part.querySelectorAll('*').length < SMALL ? part : undefined;
  const field = () =>
    oneOf(
      Array.from(
        document.querySelectorAll<HTMLInputElement>(
          'input:not([type=button],[type=submit],[type=file]),select',
        ),
      ),
    );
  const CHANGES: Record<string, () => void> = {
    text() {
      const texts: Text[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        if (text.data.trim() && !/style|script/i.test(text.parentElement!.tagName)) texts.push(text);
      }
      const text = oneOf(texts);
      if (text) text.data = oneOf(WORDS)!;
    },
    remove: () => small(oneOf(parts()))?.remove(),
    copy() {
      const copy = small(oneOf(parts()))?.cloneNode(true) as Element | undefined;
      if (!copy) return;
      // One more of an id takes the label from the first, wherever that stands.
      for (const part of [copy, ...copy.querySelectorAll('[id]')]) part.removeAttribute('id');
      part().append(copy);
    },
    move() {
      const [moved, to] = [small(oneOf(parts())), part()];
      if (moved && !moved.contains(to)) to.before(moved);
    },
    add() {
      const line = document.createElement('p');
      line.append(`${oneOf(WORDS)}：`, document.createElement('input'));
      part().append(line);
    },
    pop: () =>
      document.body.append(
        Object.assign(document.createElement('div'), { className: 'toast', textContent: '保存成功' }),
      ),
    display() {
      const { style } = part();
      style.display = style.display ? '' : 'none';
    },
    hide: () => void part().toggleAttribute('hidden'),
    class: () => void part().classList.toggle(oneOf(CLASSES)!),
    disable() {
      const one = field();
      if (one) one.disabled = !one.disabled;
    },
    fill() {
      const one = field();
      if (!one) return;
      // As when a person chooses: looks, and units, may follow.
      if (/^(?:select|radio|checkbox)/.test(one.type)) memory.forget();
      if (one instanceof HTMLSelectElement) one.selectedIndex = random(one.options.length || 1);
      else if (one.type === 'radio' || one.type === 'checkbox') one.checked = !one.checked;
      else one.value = oneOf(WORDS)!;
    },
  };

  readChanged();
  for (let step = 0; step < steps; step++) {
    const name = oneOf(Object.keys(CHANGES))!;
    CHANGES[name]!();
    const [changed, all] = [readChanged(), readAll()];
    if (changed === all) continue;
    let at = 0;
    while (changed[at] === all[at]) at++;
    const near = (text: string) => text.slice(Math.max(0, at - 120), at + 120);
    return `step ${step} (${name}): …${near(changed)}… for …${near(all)}…`;
  }
  return '';
}
