/**
 * Everything there is to say about a tab, from its frames' models and the portals' data. Pure. What its fields mean is
 * said by ./meaning.ts, which runs in the background: its tables would weigh on every page.
 */
import type { Finding, Guide, Recognition } from '../model/advice.ts';
import type { FrameModel } from '../model/page.ts';
import type { Portal } from '../portals/define.ts';
import { type Facts, findings, type Overheard } from './findings.ts';
import { guide, type Way } from './guide.ts';
import { recognise } from './recognise.ts';

export interface Advice {
  recognition: Recognition;
  guide: Guide | null;
  findings: Finding[];
}

export function advise(
  frames: readonly FrameModel[],
  portals: readonly Portal[],
  heard: readonly Overheard[],
  way: Way,
  facts: Partial<Facts> = {},
): Advice {
  const recognition = recognise(frames, portals);
  const page = recognition.page?.page ?? null;
  return {
    recognition,
    guide: guide(
      portals.flatMap((portal) => portal.flows),
      page,
      frames,
      way,
    ),
    findings: findings(
      portals.flatMap((portal) => portal.errors),
      { page, frames, heard, facts },
    ),
  };
}
