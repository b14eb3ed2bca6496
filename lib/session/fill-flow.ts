/** Where filling and learning stand. What they do is in fill-work.ts, brought in when the user begins. */
import { fillable, ticked } from '../advise/plan.ts';
import type { FieldMatch } from '../model/advice.ts';
import type { Learnt, ProfileSummary, Who } from '../model/messages.ts';
import type { FillResultItem, FillView, PreviewItem } from '../model/panel.ts';
import { type Brought, takeHand } from '../platform/hand.ts';
import { ask } from '../platform/link.ts';
import type { Tab } from './tab.ts';

export const placeOf = ({ frameId, control }: FieldMatch) => `${frameId} ${control.ref}`;

export class FillFlow {
  readonly tab: Tab;
  profiles: ProfileSummary[] = [];
  storeProblem: string | null = null;
  /** Null until the background has said it. */
  who: Who | null = null;
  preview: PreviewItem[] | null = null;
  result: FillResultItem[] | null = null;
  busy = false;
  notice: FillView['notice'] = null;
  mode: 'fill' | 'learn' = 'fill';
  fillMs = 0;
  filledFrames = new Set<number>();
  /** Places that a preview has offered on this page. */
  offered = new Set<string>();
  learnt: { match: FieldMatch; learnt: Learnt }[] = [];
  /** The profile that has just learnt, for as long as that can be taken back. */
  learntBy: string | null = null;

  constructor(tab: Tab) {
    this.tab = tab;
  }

  get canUndo(): boolean {
    return this.mode === 'learn' ? this.learntBy !== null : this.filledFrames.size > 0;
  }

  get profile(): ProfileSummary | null {
    return this.profiles.find(({ id }) => id === this.who?.profileId) ?? null;
  }

  /** Asks which profiles there are and which keys they hold; no values. */
  async load(): Promise<void> {
    const reply = await ask({ type: 'profile.list' });
    if (!reply) return;
    this.storeProblem = 'error' in reply ? reply.message : null;
    this.profiles = 'error' in reply ? [] : reply.profiles;
  }

  /** What was previewed with one profile must not be filled from another. */
  told(who: Who | null): void {
    if (who && !this.preview && !this.busy) this.who = who;
  }

  async choose(profileId: string): Promise<void> {
    this.preview = this.result = null;
    this.who = { account: '', off: [], ...this.who, profileId, other: null };
    await ask({ type: 'profile.choose', profileId, account: this.who.account });
  }

  counts(fields: readonly FieldMatch[]): {
    sure: number;
    doubtful: number;
    later: number;
    learnable: number;
  } {
    const keys = this.profile?.keys ?? [];
    const can = fields.filter((match) => fillable(match, keys));
    const sure = can.filter((match) => ticked(match, keys)).length;
    return {
      sure,
      doubtful: can.length - sure,
      later: this.later(fields).length,
      learnable: this.who?.off.includes('learn')
        ? 0
        : fields.filter(({ profileKey, control }) => profileKey && control.filled).length,
    };
  }

  /** Fields that have appeared since a preview was made: the next step, another tab, a row that was added. */
  later(fields: readonly FieldMatch[]): FieldMatch[] {
    const keys = this.profile?.keys ?? [];
    if (this.offered.size === 0) return [];
    return fields.filter(
      (match) => ticked(match, keys) && !match.control.filled && !this.offered.has(placeOf(match)),
    );
  }

  tick(item: PreviewItem, on: boolean): void {
    this.preview = this.preview?.map((other) => (other === item ? { ...other, ticked: on } : other)) ?? null;
  }

  /** The page was left or replaced: nothing of it may be offered any more. */
  forget(frameId: number): void {
    this.filledFrames.delete(frameId);
    this.offered.clear();
    if (this.preview?.some((item) => item.place.frameId === frameId)) this.preview = null;
    if (this.result?.some((item) => item.place.frameId === frameId)) this.result = null;
  }

  makePreview = (fields: readonly FieldMatch[]) => this.#work((work) => work.makePreview(this, fields));
  previewLater = (fields: readonly FieldMatch[]) => this.#work((work) => work.previewLater(this, fields));
  previewLearning = (fields: readonly FieldMatch[]) =>
    this.#work((work) => work.previewLearning(this, fields));
  /** Writes what is ticked: to the page, or from it into the profile. */
  fill = () => this.#work((work) => (this.mode === 'learn' ? work.storeLearnt(this) : work.fillTicked(this)));
  /** Fills from the chosen profile although the page shows another enterprise. */
  agree = () => this.#work((work) => work.agree(this));
  undo = () => this.#work((work) => work.undo(this));

  async #work(work: (brought: Brought) => Promise<void>): Promise<void> {
    this.busy = true;
    try {
      await work(await takeHand());
    } finally {
      this.busy = false;
    }
  }
}
