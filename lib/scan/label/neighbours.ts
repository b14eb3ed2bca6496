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
  /** Every control and every element around one: the unit, or null around several. */
  readonly #holders = new Map<Element, Unit | null>();
  readonly #units: Unit[];
  readonly #place = new Map<Unit, number>();
  readonly #boxes = new Map<Unit, DOMRect>();
  /** Texts and where they stand, by the box they stand in. */
  readonly pieces = new Map<Element, [string, DOMRect][]>();
  /** Labels above their fields, found by where they stand. */
  readonly placed = new Map<Unit, string>();

  constructor(units: Unit[]) {
    this.#units = units;
    units.forEach((unit, i) => {
      this.#place.set(unit, i);
      for (const member of unit.members) {
        for (let at: Element | null = member; at; at = at.parentElement) {
          const held = this.#holders.get(at);
          if (held === null || held === unit) break;
          this.#holders.set(at, held ? null : unit);
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

  /** Does the element hold a control other than the unit's own? */
  holdsOther(element: Element, unit: Unit): boolean {
    const held = this.#holders.get(element);
    return held !== undefined && held !== unit;
  }

  /** The unit after this one in the document, if the element holds it too. */
  nextIn(element: Element, unit: Unit): Unit | null {
    const next = this.#units[(this.#place.get(unit) ?? Number.NaN) + 1];
    return next && element.contains(next.anchor) ? next : null;
  }

  /** Other units inside an element, at most `most` before and as many after. The fields inside one element follow each other. */
  othersIn(element: Element, unit: Unit, most = Number.POSITIVE_INFINITY): Unit[] {
    const others: Unit[] = [];
    const place = this.#place.get(unit) ?? Number.NaN;
    for (const step of [-1, 1]) {
      for (let i = 1; i <= most; i++) {
        const other = this.#units[place + step * i];
        if (!other || !element.contains(other.anchor)) break;
        others.push(other);
      }
    }
    return others;
  }

  /** Where a unit stands on the screen. */
  box(unit: Unit): DOMRect {
    let box = this.#boxes.get(unit);
    if (!box) {
      box = unit.anchor.getBoundingClientRect();
      this.#boxes.set(unit, box);
    }
    return box;
  }

  /** Is the element, around `from`, a box around a handful of fields, such as province, city and county? */
  small(element: Element, from: Unit): boolean {
    if (!this.#holders.has(element)) return true;
    if (!this.#place.has(from))
      return this.#units.filter((unit) => element.contains(unit.anchor)).length <= SET;
    return this.othersIn(element, from, SET).length < SET;
  }
}
