/** What is known while advice is given, beyond the portals' data. */
import type { Finding, Place } from '../model/advice.ts';
import type { Facts } from '../model/messages.ts';
import type { Control, FrameModel, PageModel, PickBox, TextBlock } from '../model/page.ts';
import type { Verdict } from '../portals/define.ts';
import { localDate } from '../text/dates.ts';
import { folding, type Heard } from './match-text.ts';
import { seek, standing } from './sought.ts';

/** What was heard while the page was open: alerts and toasts that may be gone by now. */
export interface Overheard extends Heard {
  frameId: number;
}

export type { Facts } from '../model/messages.ts';

export interface Given {
  page: string | null;
  frames: readonly FrameModel[];
  heard: readonly Overheard[];
  facts?: Partial<Facts>;
}

export type LabelledPlace = Finding['places'][number];

/** What a check has found. */
export interface Found {
  places: LabelledPlace[];
  verdict?: Verdict | 'unsure';
  /** What exactly is there, in a sentence; the error's own `details` come first. */
  text?: string;
  /** Milder than the error itself: not certain, or not yet. */
  severity?: Finding['severity'];
}

export interface FieldHere {
  frameId: number;
  /** Null for a box of chips. */
  control: Control | null;
  pick: PickBox | null;
  ref: string;
  label: string;
  /** Label and nearest heading, folded. */
  names: readonly string[];
}

export interface BlockHere {
  frameId: number;
  page: PageModel;
  /** Place among the page's blocks. */
  at: number;
  block: TextBlock;
  folded: string;
}

/** One look at a tab; what several checks need is worked out when the first asks. */
export class Situation {
  readonly page: string | null;
  readonly frames: readonly FrameModel[];
  readonly heard: readonly Overheard[];
  readonly facts: Facts;
  #fields: FieldHere[] | null = null;

  constructor({ page, frames, heard, facts }: Given) {
    this.page = page;
    this.frames = frames;
    this.heard = heard;
    this.facts = {
      today: (facts?.today ?? localDate(new Date())).slice(0, 10),
      browser: facts?.browser ?? '',
      unsavedMinutes: facts?.unsavedMinutes ?? null,
      oldNames: facts?.oldNames ?? [],
      pressed: facts?.pressed ? folding(facts.pressed) : null,
    };
  }

  /** Fields and boxes of chips of all frames. */
  get fields(): readonly FieldHere[] {
    if (!this.#fields) {
      const fields: FieldHere[] = [];
      for (const { frameId, page } of this.frames) {
        for (const control of page.controls) {
          const names = [control.label, ...control.context.slice(0, 1)].map(folding);
          const { ref } = control;
          const label = control.label || control.context[0] || control.placeholder;
          fields.push({ frameId, control, pick: null, ref, label, names });
        }
        for (const pick of page.picks) {
          const { ref, label } = pick;
          fields.push({ frameId, control: null, pick, ref, label, names: [folding(label)] });
        }
      }
      this.#fields = fields;
    }
    return this.#fields;
  }

  /** Fields and boxes of chips that carry one of the names. */
  named(names: readonly string[]): FieldHere[] {
    const wanted = names.map(folding);
    return this.fields.filter((field) => bears(field.names, wanted));
  }

  /** Texts with one of the words in them, in the order of the page. */
  holding(words: readonly string[]): BlockHere[] {
    seek(words);
    return this.frames.flatMap(({ frameId, page }) => {
      const { texts } = standing(page);
      const found = new Set<TextBlock>();
      for (const word of words)
        for (const { block } of texts.get(folding(word))?.blocks ?? []) found.add(block);
      return [...found]
        .map((block) => ({
          frameId,
          page,
          at: page.blocks.indexOf(block),
          block,
          folded: folding(block.text),
        }))
        .sort((a, b) => a.at - b.at);
    });
  }

  /** Buttons and links with exactly these words. */
  buttons(words: readonly string[]): BlockHere[] {
    const wanted = words.map(folding);
    return this.holding(words).filter(
      ({ block, folded }) => (block.kind === 'button' || block.kind === 'link') && wanted.includes(folded),
    );
  }

  /** Is one of these buttons about to be pressed? */
  pressing(words: readonly string[] | undefined): boolean {
    const { pressed } = this.facts;
    return pressed !== null && (words ?? []).some((word) => folding(word) === pressed);
  }
}

/** As `carries`, of names that are folded. */
const bears = (shown: readonly string[], wanted: readonly string[]): boolean =>
  wanted.some((name) => shown.some((text) => text.length <= name.length + 8 && text.includes(name)));

/** Does a field carry one of these names? 行业划分 also as 所属行业划分 or 行业划分（可多选）. */
export const carries = (shown: readonly string[], names: readonly string[]): boolean =>
  bears(shown, names.map(folding));

/** The same of a control or a box of chips as the page's model has it. */
export function namedLike(
  field: { label: string; context?: readonly string[] },
  names: readonly string[],
): boolean {
  return carries([field.label, ...(field.context ?? []).slice(0, 1)].map(folding), names);
}

export const placeOf = ({ frameId, ref, label }: FieldHere): LabelledPlace =>
  label === '' ? { frameId, ref } : { frameId, ref, label };

/** Running text has no reference: it is told without a place. */
export const placesOf = (blocks: readonly BlockHere[]): Place[] =>
  blocks.flatMap(({ frameId, block }) => (block.ref ? [{ frameId, ref: block.ref }] : []));

/** Typed, chosen, ticked, shown or uploaded. */
export const isFilled = ({ control, pick }: FieldHere): boolean =>
  control
    ? control.filled || control.chosen.length > 0 || control.shown !== '' || control.files.length > 0
    : (pick?.chosen.length ?? 0) > 0;

/** Names in a row for a sentence: 甲、乙、丙等. */
export function listed(names: readonly string[], most = 4): string {
  const shown = [...new Set(names.filter((name) => name !== ''))];
  const list = shown.slice(0, most).join('、');
  return shown.length > most ? `${list}等` : list;
}
