/** Which step of which flow is the user on, and what comes next? Pure. */
import type { Guide } from '../model/advice.ts';
import type { Control, FrameModel } from '../model/page.ts';
import type { FlowSpec, Step, StepWhen } from '../portals/define.ts';
import { folding } from './match-text.ts';

/** What is remembered of the user's way; see lib/platform/storage.ts. */
export interface Way {
  active: string | null;
  flows: Record<string, { step: number; branch?: string | undefined }>;
}

const ASKED = new Set(['text', 'textarea', 'number', 'email', 'tel', 'date', 'select', 'listbox', 'radio']);

/** Are the form's fields filled? The required ones when the page marks any, else nine out of ten. */
function fieldsFilled(controls: readonly Control[]): boolean {
  const asked = controls.filter((c) => ASKED.has(c.kind) && !c.disabled);
  const required = asked.filter((c) => c.required);
  if (required.length >= 3) return required.every((c) => c.filled || c.chosen.length > 0);
  return (
    asked.length > 0 && asked.filter((c) => c.filled || c.chosen.length > 0).length >= asked.length * 0.9
  );
}

function says(frames: readonly FrameModel[], texts: readonly string[]): boolean {
  return frames.some(({ page }) =>
    page.blocks.some(
      (block) => block.text.length <= 60 && texts.some((text) => folding(block.text).includes(folding(text))),
    ),
  );
}

function holds(when: StepWhen, frames: readonly FrameModel[]): boolean {
  if ('fieldsFilled' in when)
    return fieldsFilled(frames.flatMap(({ page }) => page.controls)) === when.fieldsFilled;
  if ('text' in when) return says(frames, when.text);
  return !says(frames, when.noText);
}

interface Stand {
  flow: FlowSpec;
  /** Index in the flow's whole list of steps. */
  at: number;
  /** How much the page is this flow's own; see `claim`. */
  claim: number;
}

/** Index of the present step among the steps of one case: on this page, the last whose condition holds; -1 for none. */
function stepOn(
  flow: FlowSpec,
  page: string,
  frames: readonly FrameModel[],
  reached: number,
  branch: string | null,
): number {
  let present = -1;
  flow.steps.forEach((step, i) => {
    if (!step.pages.includes(page) || (step.branch ?? null) !== branch) return;
    const asked = step.when && (step.when.on ?? page) === page ? step.when : null;
    if (asked && !holds(asked, frames)) return;
    // One page may serve two steps (the hall before and after the audit): how far the user has come decides.
    const later = step.after !== undefined && reached >= step.after;
    const early = present < 0 || (flow.steps[present]?.after ?? -1) > reached;
    if (early || asked || later) present = i;
  });
  return present;
}

/** The step of a flow on this page: of the case the user chose, else a step of all cases, else of the first case. */
function standOn(flow: FlowSpec, page: string, frames: readonly FrameModel[], way: Way): Stand | null {
  const { step: reached = -1, branch } = way.flows[flow.id] ?? {};
  const cases = (flow.branches ?? []).map(({ id }) => id);
  const shared = stepOn(flow, page, frames, reached, null);
  const own = branch ? stepOn(flow, page, frames, reached, branch) : -1;
  let at = own > shared || shared < 0 ? own : shared;
  for (const one of cases) if (at < 0) at = stepOn(flow, page, frames, reached, one);
  // The page belongs to another case than the user's: they are still where they were.
  if (branch && flow.steps[at]?.branch && flow.steps[at]?.branch !== branch)
    at = presentStep(flow, reached, branch);
  return at < 0 ? null : { flow, at, claim: claim(flow, at, page, reached) };
}

/** The step a user has come to, wherever they are: the one reached, else the first of their case. */
function presentStep(flow: FlowSpec, reached: number, branch: string | undefined): number {
  const ours = (step: Step | undefined) =>
    step !== undefined && (!step.branch || !branch || step.branch === branch);
  return ours(flow.steps[reached]) ? reached : flow.steps.findIndex(ours);
}

/**
 * How much a page is a flow's own: 3 in the middle of it, 2 at its ends, 1 where a step may also happen, 0 in one of
 * its cases only, -1 at a step that is not due yet.
 */
function claim(flow: FlowSpec, at: number, page: string, reached: number): number {
  const step = flow.steps[at] as Step;
  if (step.after !== undefined && reached < step.after) return -1;
  if (step.branch) return 0;
  // A step that asks something of this very page stands on it as its own.
  if (step.pages[0] !== page && !(step.when && (step.when.on ?? page) === page)) return 1;
  return at > 0 && at < flow.steps.length - 1 ? 3 : 2;
}

/** Nobody has said which flow they are on: the one that clearly owns the page, or null. */
function settled(through: readonly Stand[]): Stand | null {
  const usual = through.filter(({ flow }) => !flow.seldom);
  const weighed = usual.some((stand) => stand.claim > 0) ? usual : through;
  const [best, second] = [...weighed].sort((a, b) => b.claim - a.claim);
  if (!best || !second) return best ?? null;
  return best.claim !== 1 && best.claim > second.claim && second.claim <= 1 ? best : null;
}

function toGuide({ flow, at }: Stand, way: Way, told: Pick<Guide, 'chosen' | 'settled' | 'choices'>): Guide {
  const step = flow.steps[at] as Step;
  const branch = step.branch ?? way.flows[flow.id]?.branch ?? flow.branches?.[0]?.id;
  const steps = flow.steps.filter((one) => !one.branch || one.branch === branch);
  const place = steps.indexOf(step);
  const next = steps[place + 1];
  return {
    flow: flow.id,
    flowTitle: flow.title,
    step: place + 1,
    of: steps.length,
    index: at,
    title: step.title,
    action: step.action,
    note: step.note ?? null,
    next: next ? `${next.title}：${next.action}` : null,
    target: step.target ?? [],
    branches: (flow.branches ?? []).map(({ id, choose }) => ({
      id,
      label: choose,
      chosen: way.flows[flow.id]?.branch === id,
    })),
    ...told,
  };
}

/**
 * The guide for a recognised page, or null when no flow goes through it.
 * @param held the user chose the active flow on this very page: it is told even if it begins elsewhere.
 */
export function guide(
  flows: readonly FlowSpec[],
  page: string | null,
  frames: readonly FrameModel[],
  way: Way,
  held = false,
): Guide | null {
  if (!page) return null;
  const through = flows
    .map((flow) => standOn(flow, page, frames, way))
    .filter((stand): stand is Stand => stand !== null);
  const wanted = held ? flows.find(({ id }) => id === way.active) : undefined;
  if (wanted && !through.some(({ flow }) => flow === wanted)) {
    const { step = -1, branch } = way.flows[wanted.id] ?? {};
    through.push({ flow: wanted, at: presentStep(wanted, step, branch), claim: 0 });
  }
  const active = through.find(({ flow }) => flow.id === way.active);
  const clear = settled(through);
  const due = through.filter((stand) => stand.claim >= 0);
  const present =
    active ?? clear ?? due.find((stand) => stand.claim >= 2 && !stand.flow.seldom) ?? due[0] ?? through[0];
  if (!present) return null;
  const offered = [...new Set([present, ...due])];
  const choices =
    offered.length > 1
      ? through
          .filter((stand) => offered.includes(stand))
          .map(({ flow }) => ({ flow: flow.id, label: flow.choose }))
      : [];
  return toGuide(present, way, {
    chosen: Boolean(active),
    settled: Boolean(active) || present === clear,
    choices,
  });
}
