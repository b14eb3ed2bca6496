/** Controls a person can use, radio buttons and checkboxes that belong together as one. */
import { faceBox } from './faces/face.ts';
import { controlKind, type FormControl } from './kind.ts';
import type { Unit } from './label/neighbours.ts';
import { labelsOf } from './labels-of.ts';
import { isRendered, isUsable } from './visible.ts';

/** Two lists of ticks, and what moves them from one to the other, are one field. */
export const TRANSFER = '[class$=transfer],[class*="transfer "]';
const TICKS = new Set(['radio', 'checkbox', 'file']);

/** Styled ticks hide the input itself and show a face beside it: what counts is whether the face can be seen. */
export const usable = (control: FormControl): boolean => isUsable(control) || behindFace(control);

function behindFace(control: FormControl): boolean {
  if (!TICKS.has(control.type)) return faceBox(control) !== null;
  const face = labelsOf(control)[0] ?? control.parentElement;
  if (!face || !isRendered(face)) return false;
  const box = face.getBoundingClientRect();
  return box.width >= 2 && box.height >= 2 && box.right > 0;
}

function groupKey(control: FormControl): string | null {
  const kind = controlKind(control);
  if (kind !== 'radio' && kind !== 'checkbox') return null;
  const name = control.getAttribute('name');
  return name ? `${kind} ${name}` : null;
}

/** The box that holds a nameless tick together with its fellows. */
function tickBox(control: FormControl): Element | null {
  const box =
    control.closest(TRANSFER) ?? control.closest('td,th,fieldset,ul,dd,p,[role=group],[role=radiogroup]');
  if (box) return box;
  const parent = control.closest('label')?.parentElement ?? control.parentElement;
  return parent?.querySelectorAll('input[type=radio],input[type=checkbox]').length === 1
    ? (parent.parentElement ?? parent)
    : (parent ?? null);
}

/** How a person gets at a control: not at all, at itself, by what stands in its place. */
export const reachOf = (control: FormControl): 0 | 1 | 2 =>
  isUsable(control) ? 1 : behindFace(control) ? 2 : 0;

/** @param controls in document order; @returns units in document order, unusable controls left out. */
export function unitsOf(controls: readonly FormControl[], reach = reachOf): Unit[] {
  const units: Unit[] = [];
  const named = new Map<HTMLFormElement | null, Map<string, Unit>>();
  const boxed = new Map<string, Map<Element, Unit>>();
  let shown: Element | null = null;
  for (const control of controls) {
    // What stands inside the face of the control before is a part of that one.
    if (shown?.contains(control)) continue;
    const how = reach(control);
    if (how === 0) continue;
    shown = how === 1 && control.getAttribute('role') !== 'combobox' ? null : faceBox(control);
    const kind = controlKind(control);
    if (kind !== 'radio' && kind !== 'checkbox') {
      units.push({ members: [control], anchor: control });
      continue;
    }
    const unit: Unit = { members: [control], anchor: control.closest('label') ?? control };
    const key = groupKey(control);
    const byName = named.get(control.form) ?? new Map<string, Unit>();
    named.set(control.form, byName);
    const byBox = boxed.get(kind) ?? new Map<Element, Unit>();
    boxed.set(kind, byBox);
    const box = tickBox(control);
    const same = key ? byName.get(key) : undefined;
    // Radio buttons of another name exclude each other apart, whatever box they share; ticks may each have their own.
    const fellow = same ?? (box && !(key && kind === 'radio') ? byBox.get(box) : undefined);
    if (fellow) {
      fellow.members.push(control);
      continue;
    }
    if (key) byName.set(key, unit);
    if (box) byBox.set(box, unit);
    units.push(unit);
  }
  return units;
}
