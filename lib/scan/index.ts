/** The only code that reads the page: Document → PageModel, in one pass, at once or in parts. */
import type { Control, PageModel } from '../model/page.ts';
import { squash } from '../text/normalise.ts';
import { describeControl } from './control.ts';
import { withBareFaces } from './faces/bare.ts';
import { hiddenUploads } from './files.ts';
import { keptIn } from './kept.ts';
import type { FormControl } from './kind.ts';
import type { FormerField } from './label/index.ts';
import { Neighbours, type Unit } from './label/neighbours.ts';
import { withLabels } from './labels-of.ts';
import { pickBoxes } from './pick-boxes.ts';
import type { Registry } from './registry.ts';
import { Sections } from './sections.ts';
import { noteStanding } from './standing.ts';
import { unitsOf } from './units.ts';
import { judge } from './verdicts.ts';
import { whileStill } from './visible.ts';
import { walk } from './walk.ts';

export interface Scan {
  model: PageModel;
  /** Members of each control's group, by the control's reference: what fill writes to. */
  units: Map<string, Unit>;
  around: Neighbours;
}

/**
 * Begins to read `document`. `skip` tells our own host element from the page's.
 * @returns goes on for about so many milliseconds; the scan when it is through. Between two calls the page may change:
 *   what was read before stays as it was.
 */
export function reader(
  document: Document,
  registry: Registry,
  skip: (element: Element) => boolean,
): (ms: number) => Scan | undefined {
  const parts = read(document, registry, skip);
  let spent = 0;
  return (ms) =>
    whileStill(() =>
      withLabels(document, () => {
        const began = performance.now();
        for (;;) {
          const { done, value } = parts.next();
          const now = performance.now() - began;
          if (!done && now < ms) continue;
          spent += now;
          if (value) value.model.scanMs = spent;
          return value as Scan | undefined;
        }
      }),
    );
}

/** Reads `document` at once. */
export const scan = (document: Document, registry: Registry, skip: (element: Element) => boolean): Scan =>
  reader(document, registry, skip)(Infinity)!;

function* read(
  document: Document,
  registry: Registry,
  skip: (element: Element) => boolean,
): Generator<undefined, Scan> {
  const kept = yield* keptIn(document);
  yield;
  const walked = walk(document, registry, skip, kept);
  yield;
  const units = unitsOf(withBareFaces(document, walked));
  const around = new Neighbours(units);
  const places = new Map<Element, number>();
  const unseen: FormControl[] = [];
  document.querySelectorAll<FormControl>('input,select,textarea').forEach((control, i) => {
    places.set(control, i);
    if (control.type === 'file' && !around.holds(control)) unseen.push(control);
  });
  const byRef = new Map<string, Unit>();
  const sections = new Sections(walked);
  let former: FormerField | null = null;
  const controls: Control[] = [];
  for (const unit of units) {
    yield;
    const first = unit.members[0]!;
    const control = describeControl(unit, places.get(first) ?? -1, sections, around, registry, former);
    former = {
      unit,
      label: control.label,
      source: control.labelSource,
      context: control.context,
      options: control.options.map((option) => option.label),
    };
    byRef.set(control.ref, unit);
    controls.push(control);
  }
  yield;
  noteStanding(controls, units, walked.blocks, around, registry);
  judge(document, { controls }, byRef);
  const model: PageModel = {
    url: document.location.href,
    title: squash(document.title),
    blocks: walked.blocks,
    controls,
    picks: pickBoxes(walked, around, registry),
    uploads: hiddenUploads(unseen, around, registry),
    proseLength: walked.proseLength,
    nodes: walked.nodes,
    scanMs: 0,
  };
  return { model, units: byRef, around };
}
