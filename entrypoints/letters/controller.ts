/** State and actions of the page of letters; the views only show it. */
import type { LettersView, Said } from '../../components/letters/types.ts';
import type { LetterField } from '../../lib/letters/define.ts';
import { type Choice, choiceOf, LETTERS, LISTS, listDocument } from '../../lib/letters/index.ts';
import { type Draft, pruneDrafts, readDraft, writeDraft } from '../../lib/platform/drafts.ts';
import { providedProfiles } from '../../lib/platform/managed.ts';
import type { Profile } from '../../lib/profile/schema.ts';
import { openProfiles } from '../../lib/profile/store.ts';
import { profileValue } from '../../lib/profile/value.ts';

const LETTER_FIELDS = Object.values(LETTERS).flatMap(({ fields }) => fields);
const LIST_ITEMS = Object.values(LISTS).flatMap(({ sections }) => sections.flatMap(({ items }) => items));
/** All that is ever asked of a profile here. */
const KEYS = new Set([
  ...LETTER_FIELDS.flatMap(({ from = [] }) => from),
  ...LIST_ITEMS.flatMap(({ from }) => from ?? []),
  'creditCode',
]);
const NO_PROFILE = '-';

export class Controller {
  view: LettersView;
  private profiles: Profile[] = [];
  private draft: Draft = {};
  private cleared: Draft | null = null;
  /** False once the browser has refused to keep a draft. */
  private kept = true;
  private readonly render: (view: LettersView) => void;
  /** ISO date that a letter carries until another is chosen. */
  private readonly today: string;

  constructor(render: (view: LettersView) => void, search: string, today: string) {
    this.render = render;
    this.today = today;
    const choice = choiceOf(search);
    const base = { phase: 'loading', problem: '', profiles: [], profileId: null, choice } as const;
    const empty = { values: {}, typed: false, ticks: {}, known: {}, busy: false, said: null };
    this.view = { ...base, ...empty, document: documentOf(choice, {}, {}, {}) };
  }

  update(change: Partial<LettersView>): void {
    this.view = { ...this.view, ...change };
    this.render(this.view);
  }

  /**
   * Reads the profiles again; `wanted` is taken when there is such a one, else the only one there is.
   * @param asked false when it is only the one chosen last: then it is not taken out of the archive
   */
  async load(wanted: string | null, asked = true): Promise<void> {
    let problem = '';
    let kept: string[] = [];
    const had = this.profiles.length;
    try {
      const store = await openProfiles();
      try {
        const own = (await store.all()).profiles;
        // One that was put away is there when it is asked for from its own form.
        const used = own.filter(({ profile, archivedAt }) => !archivedAt || (asked && profile.id === wanted));
        this.profiles = [...used.map(({ profile }) => profile), ...(await providedProfiles())];
        kept = await store.ids();
      } finally {
        store.close();
      }
      // What was written for a profile that cannot be read, or was put away, is not forgotten.
      const ids = new Set([...kept, ...this.profiles.map(({ id }) => id)]);
      pruneDrafts((name) => {
        const owner = name.slice(name.lastIndexOf('/') + 1);
        return !name.startsWith('letters/') || owner === NO_PROFILE || ids.has(owner);
      });
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error);
    }
    const known = this.profiles.some(({ id }) => id === wanted) ? wanted : null;
    const only = this.profiles.length === 1 ? this.profiles[0]!.id : null;
    // The first profile was made meanwhile: it is taken unless something has been written without one.
    const untouched = had === 0 && !this.view.typed;
    this.view = {
      ...this.view,
      phase: 'ready',
      problem,
      profiles: this.profiles.map(({ id, title }) => ({ id, title })),
    };
    this.open(this.view.choice, known ?? (untouched ? only : null));
  }

  /** Shows a letter or list for a profile, with what was written for the two before. */
  open(choice: Choice, profileId: string | null): void {
    this.cleared = null;
    this.view = { ...this.view, choice, profileId, said: null };
    this.draft = readDraft(this.draftName());
    const { kind, id } = choice;
    const query = new URLSearchParams({ [kind]: id, ...(profileId ? { profile: profileId } : {}) });
    history.replaceState(null, '', `?${query}`);
    this.show();
  }

  change(field: string, value: string): void {
    this.cleared = null;
    const draft = { ...this.latest(), [field]: value };
    if (value === this.prefilled(field)) delete draft[field];
    this.keep(draft);
  }

  tick(item: string, on: boolean): void {
    const { [item]: _, ...others } = this.latest();
    this.keep(on ? { ...others, [item]: '1' } : others);
  }

  refill(): void {
    const cleared = this.draft;
    this.keep({});
    this.cleared = cleared;
    this.say({ what: 'refilled' });
  }

  undoRefill(): void {
    const { cleared } = this;
    this.cleared = null;
    if (cleared) this.keep(cleared);
  }

  say(said: Said | null): void {
    this.update({ said });
  }

  /** Another window may have written to the same draft: a change is made to what stands there now. */
  private latest(): Draft {
    return this.kept ? readDraft(this.draftName()) : this.draft;
  }

  private keep(draft: Draft): void {
    this.draft = draft;
    this.kept = writeDraft(this.draftName(), draft);
    this.view = { ...this.view, said: this.kept ? null : { what: 'not-kept' } };
    this.show();
  }

  private draftName(): string {
    const { choice, profileId } = this.view;
    return `letters/${choice.kind}.${choice.id}/${profileId ?? NO_PROFILE}`;
  }

  private known(): Record<string, string> {
    const profile = this.profiles.find(({ id }) => id === this.view.profileId);
    if (!profile) return {};
    const pairs = [...KEYS].map((key) => [key, profileValue(profile, key)?.display ?? ''] as const);
    return Object.fromEntries(pairs.filter(([, value]) => value !== ''));
  }

  private prefilled(key: string): string {
    if (key === 'date') return this.today;
    const known = this.known();
    const field: LetterField | undefined = LETTER_FIELDS.find((each) => each.key === key);
    return field?.from?.map((from) => known[from] ?? '').find((value) => value !== '') ?? '';
  }

  private show(): void {
    const { choice } = this.view;
    const known = this.known();
    const fields = choice.kind === 'letter' ? LETTERS[choice.id].fields : [];
    const values = Object.fromEntries(
      fields.map(({ key }) => [key, this.draft[key] ?? this.prefilled(key)] as const),
    );
    const ticks = Object.fromEntries(Object.keys(this.draft).map((key) => [key, true] as const));
    this.update({
      known,
      values,
      ticks,
      typed: Object.keys(this.draft).length > 0,
      document: documentOf(choice, values, ticks, known),
    });
  }
}

function documentOf(
  choice: Choice,
  values: LettersView['values'],
  ticks: LettersView['ticks'],
  known: LettersView['known'],
): LettersView['document'] {
  return choice.kind === 'letter'
    ? LETTERS[choice.id].compose(values)
    : listDocument(LISTS[choice.id], ticks, known);
}
