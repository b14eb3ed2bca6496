/** What label finding knows of the whole page: which cells and boxes hold controls, and the order of controls. */
import type { FormControl } from '../kind.ts';
import { type Grid, gridOf } from './grid.ts';
import { type Segment, segmentsOf } from './segments.ts';

/** A control, or the members of a radio or checkbox group, that share one label. */
export interface Unit {
  members: FormControl[];
  /** The element to climb from: the control, or the closest element around all members. */
  anchor: Element;
}

/** A label before a box serves at most this many fields inside it. */
const SET = 4;

export interface LabelHit {
  label: string;
  /** Nearest first. */
  context: string[];
}

export class Neighbours {
  readonly #grids = new WeakMap<HTMLTableElement, Grid>();
  /** What label finding has read already: many fields look at the same cells. */
  readonly texts = new Map<Element, string>();
  readonly #pieces = new Map<Element, Segment[]>();
  /** Every control and every element around one. */
  readonly #holders = new Set<Element>();
  readonly #units: Unit[];
  readonly #place = new Map<Unit, number>();

  constructor(units: Unit[]) {
    this.#units = units;
    units.forEach((unit, i) => {
      this.#place.set(unit, i);
      for (const member of unit.members) {
        for (let at: Element | null = member; at && !this.#holders.has(at); at = at.parentElement) {
          this.#holders.add(at);
        }
      }
    });
  }

  grid(table: HTMLTableElement): Grid {
    let grid = this.#grids.get(table);
    if (!grid) {
      grid = gridOf(table);
      this.#grids.set(table, grid);
    }
    return grid;
  }

  /** `segmentsOf` an element, read once. */
  segments(element: Element): readonly Segment[] {
    let segments = this.#pieces.get(element);
    if (!segments) {
      segments = segmentsOf(element);
      this.#pieces.set(element, segments);
    }
    return segments;
  }

  /** Is the element a control, or does it hold one? */
  holds(element: Element): boolean {
    return this.#holders.has(element);
  }

  /** Does the element hold a control other than the unit's own? Controls stand in document order. */
  holdsOther(element: Element, unit: Unit): boolean {
    const place = this.#place.get(unit);
    // A box of chips is no control itself: any control is another's.
    if (place === undefined) return this.holds(element);
    const before = this.#units[place - 1];
    const after = this.#units[place + 1];
    return Boolean(
      before?.members.some((member) => element.contains(member)) ||
        after?.members.some((member) => element.contains(member)),
    );
  }

  /** Is the element, around `from`, a box around a handful of fields, such as province, city and county? */
  small(element: Element, from: Unit): boolean {
    if (!this.#holders.has(element)) return true;
    const place = this.#place.get(from);
    if (place === undefined) return this.#units.filter((unit) => element.contains(unit.anchor)).length <= SET;
    // The fields inside one element follow each other.
    let count = 1;
    for (const step of [-1, 1]) {
      for (let at = place + step; count <= SET; at += step, count++) {
        const unit = this.#units[at];
        if (!unit || !element.contains(unit.anchor)) break;
      }
    }
    return count <= SET;
  }
}
