/** Where the user is on which flow, remembered across pages, hosts, tabs and restarts. Pure. */
import type { Guide } from '../model/advice.ts';
import type { Progress } from '../platform/storage.ts';
import type { FlowSpec } from '../portals/define.ts';

/** The way after a page was recognised; the same object when nothing changed. */
export function advance(
  progress: Progress,
  flows: readonly FlowSpec[],
  page: string | null,
  guide: Guide | null,
): Progress {
  if (!page || !guide) return progress;
  const through = flows.filter((flow) => flow.steps.some((step) => step.pages.includes(page)));
  // A page that only one flow goes through settles which flow it is.
  const only = through.length === 1 ? through[0]?.id : undefined;
  const onActive = through.some((flow) => flow.id === progress.active);
  const active = onActive ? progress.active : (only ?? progress.active);
  return reach(
    { ...progress, active: active ?? null },
    guide.flow === active ? guide.flow : null,
    guide.step - 1,
    progress,
  );
}

/** Moves a flow forward to a step (index from 0), never back. */
export function reach(progress: Progress, flow: string | null, step: number, former = progress): Progress {
  const known = flow ? (progress.flows[flow]?.step ?? -1) : step;
  if (step <= known) return progress.active === former.active ? former : progress;
  if (!flow) return progress.active === former.active ? former : progress;
  return { ...progress, flows: { ...progress.flows, [flow]: { step, at: new Date().toISOString() } } };
}

/** The user says which flow they are on. */
export function choose(progress: Progress, flow: string): Progress {
  return { ...progress, active: flow };
}
