/** The only code that reads the page: Document → PageModel, in one pass, at once or in parts. */
import type { Control, PageModel } from '../model/page.ts';
import { squash } from '../text/normalise.ts';
import { describeControl } from './control.ts';
import { withBareFaces } from './faces/bare.ts';
import { hiddenUploads } from './files.ts';
import { keepChanged, keptIn } from './kept.ts';
import { asFormer, foundAgain, type KnownField, liveOf, unchanged } from './known.ts';
import { type FormerField, type FoundLabel, findLabel } from './label/index.ts';
import { Neighbours, type Unit } from './label/neighbours.ts';
import { withLabels } from './labels-of.ts';
import { type Changes, Memory, steadyIn } from './memory.ts';
import { pickBoxes } from './pick-boxes.ts';
import type { Registry } from './registry.ts';
import { Sections } from './sections.ts';
import { noteStanding } from './standing.ts';
import { reachOf, unitsOf } from './units.ts';
import { judge } from './verdicts.ts';
import { whileStill } from './visible.ts';
import { walk } from './walk.ts';

export { Memory } from './memory.ts';

export interface Scan {
  model: PageModel;
  /** Members of each control's group, by the control's reference: what fill writes to. */
  units: Map<string, Unit>;
  around: Neighbours;
}

/**
 * Begins to read `document`. `skip` tells our own host element from the page's.
 * @param memory of earlier readings, told of every change since; what has not changed is put back as it was read
 * @returns goes on for about so many milliseconds; the scan when it is through. Between two calls the page may change:
 *   what was read before stays as it was.
 */
export function reader(
  document: Document,
  registry: Registry,
  skip: (element: Element) => boolean,
  memory = new Memory(),
): (ms: number) => Scan | undefined {
  const changes = memory.take();
  const { labels } = memory.listed(document);
  const parts = read(document, registry, skip, memory, changes);
  let spent = 0;
  return (ms) =>
    whileStill(() =>
      withLabels(labels, () => {
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
  memory: Memory,
  changes: Changes,
): Generator<undefined, Scan> {
  const { places, files, faces } = memory.listed(document);
  const steady = steadyIn(changes);
  if (changes.all) memory.kept = yield* keptIn(document);
  else if (memory.kept) keepChanged(changes, memory.kept);
  yield;
  const walked = yield* walk(document, registry, skip, memory, changes);
  yield;
  const units = unitsOf(withBareFaces(faces, walked), (control) => {
    // What could not be seen may have been on its way in.
    const reach = (steady(control) && memory.reach.get(control)) || reachOf(control);
    memory.reach.set(control, reach);
    return reach;
  });
  const around = new Neighbours(units);
  const byRef = new Map<string, Unit>();
  const sections = new Sections(walked);
  let former: FormerField | null = null;
  const controls: Control[] = [];
  const fields: KnownField[] = [];
  for (const unit of units) {
    yield;
    const first = unit.members[0]!;
    const known = memory.fields.get(first);
    const again = known && steady(first) && foundAgain(known, unit, former);
    const found: FoundLabel = again ? known.found : findLabel(unit, around, former);
    // Labels that float over their fields come behind them: the one before is no heading.
    const words = [found.label, ...found.context, ...(former ? [...former.options, former.label] : [])];
    const where = sections.enter(first, words, found.source);
    const live = liveOf(unit);
    let now = known;
    if (!now || !again || !unchanged(now, where, live)) {
      const control = describeControl(unit, found, where, around, registry);
      const { label, labelSource: source, context } = control;
      const options = control.options.map((option) => option.label);
      const field = asFormer(known, { unit, label, source, context, options });
      now = { members: unit.members, former, found, field, where, live, control };
      memory.fields.set(first, now);
    }
    now.field.unit = unit;
    former = now.field;
    fields.push(now);
    byRef.set(now.control.ref, unit);
    // What is said of it below is not remembered.
    controls.push({ ...now.control, index: places.get(first) ?? -1, verdicts: [], files: [] });
  }
  yield;
  noteStanding(controls, units, fields, walked.blocks, around, registry);
  judge(document, { controls }, byRef);
  const model: PageModel = {
    url: document.location.href,
    title: squash(document.title),
    blocks: walked.blocks,
    controls,
    picks: pickBoxes(walked, around, registry),
    uploads: hiddenUploads(
      files.filter((file) => !around.holds(file)),
      around,
      registry,
    ),
    proseLength: walked.proseLength,
    nodes: walked.nodes,
    scanMs: 0,
  };
  memory.end();
  return { model, units: byRef, around };
}
