/** Everything there is to say about a tab, from its frames' models and the portals' data. Pure. */
import type { FieldMatch, Finding, Guide, Recognition } from '../model/advice.ts';
import type { FrameModel } from '../model/page.ts';
import type { Portal } from '../portals/define.ts';
import { findings, type Overheard } from './findings.ts';
import { guide, type Way } from './guide.ts';
import { matchFields } from './meaning.ts';
import { recognise } from './recognise.ts';

export interface Advice {
  recognition: Recognition;
  guide: Guide | null;
  findings: Finding[];
  fields: FieldMatch[];
}

export function advise(
  frames: readonly FrameModel[],
  portals: readonly Portal[],
  heard: readonly Overheard[],
  way: Way,
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
      { page, frames, heard },
    ),
    fields: frames.flatMap(({ frameId, page: model }) => matchFields(frameId, model.controls)),
  };
}
