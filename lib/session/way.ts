/** Where the user is on which flow, remembered across pages, hosts, tabs and restarts. Pure. */
import type { Guide } from '../model/advice.ts';
import type { Progress } from '../platform/storage.ts';

/**
 * The way after a page was recognised; the same object when nothing changed.
 * @param arrived the page has just been opened: only then may it settle which flow the user is on, so that what they
 *   choose on it, here or in another tab, stays chosen.
 */
export function advance(progress: Progress, guide: Guide | null, arrived = true): Progress {
  if (!guide) return progress;
  // A page that is clearly one flow's own settles which flow it is.
  const active = guide.settled && arrived ? guide.flow : progress.active;
  return reach({ ...progress, active }, guide.flow === active ? guide.flow : null, guide.index, progress);
}

/** Moves a flow forward to a step (index from 0), never back. */
export function reach(progress: Progress, flow: string | null, step: number, former = progress): Progress {
  const known = flow ? (progress.flows[flow]?.step ?? -1) : step;
  if (step <= known) return progress.active === former.active ? former : progress;
  if (!flow) return progress.active === former.active ? former : progress;
  return {
    ...progress,
    flows: { ...progress.flows, [flow]: { ...progress.flows[flow], step, at: new Date().toISOString() } },
  };
}

/** The user says which flow they are on, or which of its cases. */
export function choose(progress: Progress, flow: string, branch?: string): Progress {
  if (branch === undefined) return { ...progress, active: flow };
  const known = progress.flows[flow] ?? { step: 0, at: new Date().toISOString() };
  return { active: flow, flows: { ...progress.flows, [flow]: { ...known, branch } } };
}
