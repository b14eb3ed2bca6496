/**
 * Known errors: told in the portal's own words (`seen`), seen on the page (`observed`), or foreseen in the form as it is
 * being filled. Pure.
 */
import type { Finding } from '../model/advice.ts';
import type { KnownError } from '../portals/define.ts';
import { holdsOn } from './checks/dates.ts';
import { checksOf, join, look } from './checks/index.ts';
import { type Said, saidOf } from './seen.ts';
import { type Found, type Given, type LabelledPlace, Situation } from './situation.ts';

export { namesIn } from './checks/names.ts';
export { type Facts, namedLike, type Overheard } from './situation.ts';

/** Words of four characters or fewer tell a state, such as 已受理: no more than good to know when the data says so. */
const STATE = 4;

function severityOf(error: KnownError, said: Said | undefined, found: Found | null): Finding['severity'] {
  if (said)
    return error.severity === 'advice' && said.message.text.length > STATE ? 'warning' : error.severity;
  return error.severity === 'advice' ? 'advice' : (found?.severity ?? error.severity);
}

/** What exactly is wrong: the portal's words, else what the check tells, else the title. */
function messageOf(error: KnownError, said: Said | undefined, found: Found | null): string {
  if (said) return said.text;
  const detail = found?.verdict && error.details?.[found.verdict];
  return [detail, found?.text].filter(Boolean).join('') || error.title;
}

function distinct(places: readonly LabelledPlace[]): LabelledPlace[] {
  const seen = new Set<string>();
  return places.filter(({ frameId, ref }) => {
    const key = `${frameId} ${ref}`;
    return !seen.has(key) && seen.add(key);
  });
}

const ORDER = { error: 0, warning: 1, advice: 2 };

/** All findings of a page, errors first. What `given.facts` leaves out is taken as not known. */
export function findings(errors: readonly KnownError[], given: Given): Finding[] {
  const situation = new Situation(given);
  const all: Finding[] = [];
  const saids = saidOf(errors, situation);
  for (const error of errors) {
    const said = saids.get(error);
    const observed = error.observed ? look(checksOf(error.observed), situation, error) : null;
    const foreseen = error.foreseen ? look(checksOf(error.foreseen), situation, error) : null;
    if (!said && !observed && !foreseen) continue;
    const found = join([observed, foreseen].filter((one) => one !== null));
    const places = distinct(found?.places ?? []);
    const actions = (error.actions ?? []).filter((action) => action.do !== 'fix' || foreseen !== null);
    const outdated = !holdsOn(error, situation.facts.today);
    all.push({
      id: error.id,
      seen: said !== undefined || observed !== null,
      said: said !== undefined,
      severity: outdated ? 'advice' : severityOf(error, said, found),
      title: error.title,
      message: messageOf(error, said, found),
      why: error.why,
      remedy: error.remedy,
      actions,
      source: error.source,
      checkedOn: error.checkedOn,
      outdated,
      places: places.length === 0 && said?.place ? [said.place] : places,
      fix: actions.some((action) => action.do === 'fix'),
    });
  }
  return all.sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}
