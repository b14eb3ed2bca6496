/** Known errors: seen in the portal's own words, or foreseen in the form as it is being filled. Pure. */
import type { Finding, Place } from '../model/advice.ts';
import type { Control, FrameModel } from '../model/page.ts';
import type { Check, KnownError } from '../portals/define.ts';
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
      const fact = model.controls.find(
        (c) => c.shown !== '' && says({ text: `${c.label}：${c.shown}`, spoken: false }, message),
      );
      if (fact) return { text: `${fact.label}：${fact.shown}`, place: { frameId, ref: fact.ref } };
      if (block) return { text: block.text, place: block.ref ? { frameId, ref: block.ref } : null };
    }
  }
  return null;
}

/** Does the field carry one of these names? 行业划分 also as 所属行业划分 or 行业划分（可多选）. */
export function namedLike(field: { label: string; context?: string[] }, names: readonly string[]): boolean {
  const shown = [field.label, ...(field.context ?? []).slice(0, 1)].map(folding);
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

const checksOf = (checks: KnownError['foreseen']): readonly Check[] =>
  checks ? ([checks].flat() as Check[]) : [];

/** Is this the page a check speaks of? On a page nobody recognised, most of its fields must be there. */
function onItsPage(check: Check, { page, frames }: Situation): boolean {
  if (page !== null || check.check !== 'option-chosen') return page !== null && check.pages.includes(page);
  const fields = frames.flatMap(({ page: model }) => [...model.controls, ...model.picks]);
  const there = check.fields.filter((name) => fields.some((field) => namedLike(field, [name])));
  return there.length >= Math.min(2, check.fields.length);
}

/** The fields at which a foreseen error stands; null when it does not. */
function foreseenAt(check: Check, situation: Situation): Place[] | null {
  if (check.check !== 'option-chosen' && check.check !== 'field-present') return null;
  if (!onItsPage(check, situation)) return null;
  const places: Place[] = [];
  for (const { frameId, page: model } of situation.frames) {
    for (const control of model.controls) {
      if (!namedLike(control, check.fields)) continue;
      if (check.check === 'field-present' || holdsOption(control, check.option)) {
        places.push({ frameId, ref: control.ref });
      }
    }
    if (check.check !== 'option-chosen') continue;
    const wanted = check.option.map(folding);
    for (const pick of model.picks) {
      const holds = pick.chosen.some((text) => wanted.includes(folding(text)));
      if (holds && namedLike(pick, check.fields)) places.push({ frameId, ref: pick.ref });
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
    const foreseen =
      checksOf(error.foreseen)
        .map((check) => foreseenAt(check, situation))
        .find((at) => at !== null) ?? null;
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
      source: error.source,
      checkedOn: error.checkedOn,
      places: foreseen ?? (seen?.place ? [seen.place] : []),
      fix: actions.some((action) => action.do === 'fix'),
    });
  }
  return found.sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}
