/**
 * Which files are chosen. Kits keep their file input out of sight and empty it as soon as they have taken the files, so
 * what was chosen is remembered for as long as the input stays in the document.
 */
import type { ChosenFile, Upload } from '../model/page.ts';
import { itemLabel } from './label/item.ts';
import type { Neighbours, Unit } from './label/neighbours.ts';
import { tableLabel } from './label/table.ts';
import type { Registry } from './registry.ts';
import { isRendered } from './visible.ts';

const remembered = new WeakMap<Element, ChosenFile[]>();

const isFileInput = (target: unknown): target is HTMLInputElement =>
  (target as Element | null)?.localName === 'input' && (target as HTMLInputElement).type === 'file';

const describe = (input: HTMLInputElement): ChosenFile[] =>
  Array.from(input.files ?? [], ({ name, size }) => ({
    size,
    type: /\.([^.\s]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '',
  }));

/**
 * Notes what was chosen, before the page's own listeners take it away. To be called in the capture phase for every
 * `change` event, and for `reset`, which empties the form's inputs.
 */
export function noteFiles(event: Event): void {
  // Inside a shadow root the document sees the host as the target.
  const target = event.composedPath()[0] ?? event.target;
  if (event.type === 'reset') {
    for (const element of Array.from((target as HTMLFormElement).elements ?? [])) remembered.delete(element);
  } else if (isFileInput(target)) remembered.set(target, describe(target));
}

/** What is chosen in a file input now, or was before its kit emptied it. */
export function filesOf(element: Element): ChosenFile[] {
  if (!isFileInput(element)) return [];
  const now = describe(element);
  return now.length > 0 ? now : (remembered.get(element) ?? []);
}

/** Files chosen by way of inputs that are no fields of the page, told at the nearest element that can be seen. */
export function hiddenUploads(inputs: readonly Element[], around: Neighbours, registry: Registry): Upload[] {
  return inputs.flatMap((input) => {
    const files = filesOf(input);
    if (files.length === 0) return [];
    let box = input.parentElement;
    while (box && !isRendered(box)) box = box.parentElement;
    if (!box) return [];
    const unit: Unit = { members: [], anchor: input };
    const label = tableLabel(unit, around)?.label ?? itemLabel(unit, around)?.label ?? '';
    return [{ ref: registry.refOf(box), label, files }];
  });
}
