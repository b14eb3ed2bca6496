/** Known errors: seen in the portal's own words, or foreseen in the form as it is being filled. Pure. */
import type { Finding, Place } from '../model/advice.ts';
import type { Control, FrameModel } from '../model/page.ts';
import type { Foreseen, KnownError } from '../portals/define.ts';
import { folding, type Heard, says } from './match-text.ts';

/** What was heard while the page was open: alerts and toasts that may be gone by now. */
export interface Overheard extends Heard {
  frameId: number;
}

interface Situation {
  page: string | null;
  frames: readonly FrameModel[];
  heard: readonly Overheard[];
}

const SPOKEN = new Set(['dialog', 'toast']);

function seenIn(
  error: KnownError,
  { page, frames, heard }: Situation,
): { text: string; place: Place | null } | null {
  if (!error.seen || (error.seenOn && !(page && error.seenOn.includes(page)))) return null;
  for (const message of error.seen) {
    const spoken = heard.find((words) => says(words, message));
    if (spoken) return { text: spoken.text, place: null };
    for (const { frameId, page: model } of frames) {
      const block = model.blocks.find(
        (b) =>
          b.kind !== 'button' &&
          b.kind !== 'link' &&
          says({ text: b.text, spoken: SPOKEN.has(b.kind) }, message),
      );
      if (block) return { text: block.text, place: block.ref ? { frameId, ref: block.ref } : null };
    }
  }
  return null;
}

/** Does the field carry one of these names? 行业划分 also as 所属行业划分 or 行业划分（可多选）. */
export function namedLike(control: Control, names: readonly string[]): boolean {
  const shown = [control.label, ...control.context.slice(0, 1)].map(folding);
  return names.some((name) =>
    shown.some((text) => text.includes(folding(name)) && text.length <= name.length + 8),
  );
}

function holdsOption(control: Control, options: readonly string[]): boolean {
  const wanted = options.map(folding);
  return (
    control.options.some((option) => option.selected && wanted.includes(folding(option.label))) ||
    control.chosen.some((text) => wanted.includes(folding(text)))
  );
}

/** The controls at which a foreseen error stands; null when it does not. */
function foreseenAt(check: Foreseen, { page, frames }: Situation): Place[] | null {
  const places: Place[] = [];
  for (const { frameId, page: model } of frames) {
    for (const control of model.controls) {
      if (!namedLike(control, check.fields)) continue;
      if (check.check === 'option-chosen' && holdsOption(control, check.option)) {
        places.push({ frameId, ref: control.ref });
      }
      if (check.check === 'field-present' && page === check.page) places.push({ frameId, ref: control.ref });
    }
  }
  return places.length > 0 ? places : null;
}

const ORDER = { error: 0, warning: 1, advice: 2 };

/** All findings of a page, errors first. */
export function findings(errors: readonly KnownError[], situation: Situation): Finding[] {
  const found: Finding[] = [];
  for (const error of errors) {
    const seen = seenIn(error, situation);
    const foreseen = error.foreseen ? foreseenAt(error.foreseen, situation) : null;
    if (!seen && !foreseen) continue;
    const actions = (error.actions ?? []).filter((action) => action.do !== 'fix' || foreseen !== null);
    found.push({
      id: error.id,
      seen: seen !== null,
      severity: seen && error.severity === 'advice' ? 'warning' : error.severity,
      title: error.title,
      message: seen?.text ?? error.title,
      why: error.why,
      remedy: error.remedy,
      actions,
      places: foreseen ?? (seen?.place ? [seen.place] : []),
      fix: actions.some((action) => action.do === 'fix'),
    });
  }
  return found.sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}
