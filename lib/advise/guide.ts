/** Which step of which flow is the user on, and what comes next? Pure. */
import type { Guide } from '../model/advice.ts';
import type { Control, FrameModel } from '../model/page.ts';
import type { FlowSpec, Step, StepWhen } from '../portals/define.ts';
import { folding } from './match-text.ts';

/** What is remembered of the user's way; see lib/platform/storage.ts. */
export interface Way {
  active: string | null;
  flows: Record<string, { step: number }>;
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

/** Index of the present step: on this page, the last whose condition holds. */
function stepOn(flow: FlowSpec, page: string, frames: readonly FrameModel[], reached: number): number {
  let present = -1;
  flow.steps.forEach((step, i) => {
    if (!step.pages.includes(page)) return;
    const asked = step.when && (step.when.on ?? page) === page ? step.when : null;
    if (asked && !holds(asked, frames)) return;
    // One page may serve two steps (the hall before and after the audit): how far the user has come decides.
    const later = step.after !== undefined && reached >= step.after;
    if (present < 0 || asked || later) present = i;
  });
  return present;
}

function toGuide(flow: FlowSpec, at: number, chosen: boolean, choices: Guide['choices']): Guide {
  const step = flow.steps[at] as Step;
  const next = flow.steps[at + 1];
  return {
    flow: flow.id,
    flowTitle: flow.title,
    step: at + 1,
    of: flow.steps.length,
    title: step.title,
    action: step.action,
    note: step.note ?? null,
    next: next ? `${next.title}：${next.action}` : null,
    target: step.target ?? [],
    chosen,
    choices,
  };
}

/**
 * The guide for a recognised page, or null when no flow goes through it. Without a recognised page the flow the user
 * is on is still told, at the step they have reached.
 */
export function guide(
  flows: readonly FlowSpec[],
  page: string | null,
  frames: readonly FrameModel[],
  way: Way,
): Guide | null {
  if (!page) return null;
  const through = flows
    .map((flow) => ({ flow, at: stepOn(flow, page, frames, way.flows[flow.id]?.step ?? 0) }))
    .filter(({ at }) => at >= 0);
  const active = through.find(({ flow }) => flow.id === way.active);
  // Nobody has said which flow they are on: the one for which this page is more than a stop on the way.
  const present = active ?? through.find(({ flow, at }) => flow.steps[at]?.pages[0] === page) ?? through[0];
  if (!present) return null;
  const choices =
    through.length > 1 ? through.map(({ flow }) => ({ flow: flow.id, label: flow.choose })) : [];
  return toGuide(present.flow, present.at, Boolean(active), choices);
}
