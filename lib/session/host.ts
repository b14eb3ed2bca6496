/** The frame that shows the panel: gathers the frames' models, advises, and turns clicks into acts. */

import { guide } from '../advise/guide.ts';
import { folding } from '../advise/match-text.ts';
import { recognise } from '../advise/recognise.ts';
import type { FieldMatch, Finding, Guide, Place, Recognition } from '../model/advice.ts';
import type { Facts, HeardText, PortalData } from '../model/messages.ts';
import type { FrameModel, PageModel } from '../model/page.ts';
import type { PanelView } from '../model/panel.ts';
import { takeHand } from '../platform/hand.ts';
import { type LocalState, type Progress, writeState } from '../platform/storage.ts';
import type { FlowSpec, KnownError, Portal } from '../portals/define.ts';
import { portalIdOf } from '../portals/hosts.ts';
import { findTarget } from '../scan/locate.ts';
import { localDate } from '../text/dates.ts';
import { Edits } from './edits.ts';
import { explained } from './explained.ts';
import { FieldMeanings } from './field-meanings.ts';
import { FillFlow } from './fill-flow.ts';
import { KnownErrors } from './known-errors.ts';
import { marksOf } from './marks.ts';
import type { Fixed } from './repair.ts';
import type { Tab } from './tab.ts';
import { Teaching } from './teaching.ts';
import { advance, choose, reach } from './way.ts';

const NOWHERE: Recognition = { portal: null, page: null, candidates: [] };

export class Host {
  readonly tab: Tab;
  readonly fill: FillFlow;
  readonly meanings: FieldMeanings;
  readonly teaching: Teaching;
  readonly portals: readonly Portal[];
  readonly errors: readonly KnownError[];
  readonly flows: readonly FlowSpec[];
  recognition: Recognition = NOWHERE;
  guide: Guide | null = null;
  readonly known: KnownErrors;
  adviseMs = 0;
  progress: Progress;
  urgent: string | null = null;
  fixed: Fixed | null = null;
  contacts: PanelView['contacts'] = null;
  search: PanelView['search'] = { hits: [], busy: false };
  /** Known errors the user asked about, shown although they have not happened. */
  #asked = new Map<string, Finding>();
  #frames = new Map<number, { model: PageModel; heard: HeardText[] }>();
  /** Errors the portal has shown while this page was open, also after their toast is gone. */
  #seen = new Map<string, Finding>();
  #dismissed = new Set<string>();
  /** The marks each frame was last asked to draw. */
  #shown = new Map<number, string>();
  readonly #edits: Edits;
  #oldNames: readonly string[];
  #pressed = '';
  /** The page the guide was last told for, and whether the user chose the flow on it. */
  #page: string | null = null;
  #held = false;
  /** Ids of what was found the time before. */
  #former = new Set<string>();
  #changed: () => void;

  constructor(
    tab: Tab,
    data: PortalData,
    state: LocalState,
    changed: () => void,
    failed: (error: unknown) => void,
  ) {
    this.tab = tab;
    this.portals = data.portals;
    this.errors = [...data.portals.flatMap((portal) => portal.errors), ...data.common];
    this.flows = data.portals.flatMap((portal) => portal.flows);
    this.progress = state.progress;
    this.#oldNames = state.oldNames;
    this.teaching = new Teaching(state.taught);
    this.fill = new FillFlow(tab);
    this.#edits = new Edits(data.saving);
    this.known = new KnownErrors(() => this.#found(), failed);
    this.meanings = new FieldMeanings(() => this.update(), failed);
    this.#changed = changed;
  }

  get loading(): boolean {
    return this.#frames.size === 0;
  }
  get frames(): FrameModel[] {
    return [...this.#frames].map(([frameId, { model }]) => ({
      frameId,
      top: this.tab.frames.get(frameId)?.top ?? false,
      page: model,
    }));
  }
  /** The fields of all frames with what they mean, as far as that is known yet. */
  get fields(): FieldMatch[] {
    return this.teaching.of(this.meanings, this.frames);
  }
  get findings(): Finding[] {
    const now = this.known.findings.map((one) => ({ ...one, seen: one.seen || this.#seen.has(one.id) }));
    const past = [...this.#seen.values(), ...this.#asked.values()];
    const all = [...now, ...past.filter(({ id }) => !now.some((one) => one.id === id))];
    return all.filter((finding) => !this.#dismissed.has(key(finding)));
  }
  get displayOnly(): boolean {
    return this.frames.some(({ page }) => this.#portal(page.url)?.displayOnly);
  }
  get plainHttp(): boolean {
    return this.frames.some(({ page }) => page.url.startsWith('http:'));
  }

  #portal(url: string): Portal | null {
    const id = portalIdOf(url);
    return this.portals.find((portal) => portal.id === id) ?? null;
  }

  /** A frame has read its page. */
  take(frameId: number, model: PageModel, heard: HeardText[]): void {
    const former = this.#frames.get(frameId)?.model;
    if (former && former.url !== model.url) this.fill.forget(frameId);
    this.#edits.take(former, model);
    this.#frames.set(frameId, { model, heard });
    this.update();
  }

  /** A frame has begun anew: nothing is drawn in it yet. */
  greet = (frameId: number): void => void this.#shown.delete(frameId);

  drop(frameId: number): void {
    this.#shown.delete(frameId);
    if (!this.#frames.delete(frameId)) return;
    this.fill.forget(frameId);
    this.update();
  }

  /** @param moved false when only what is remembered has changed, not the page. */
  update(moved = true): void {
    const started = performance.now();
    const { frames } = this;
    this.recognition = recognise(frames, this.portals);
    const page = this.recognition.page?.page ?? null;
    const arrived = moved && page !== this.#page;
    if (arrived) this.#held = false;
    if (moved) this.#page = page;
    this.guide = guide(this.flows, page, frames, this.progress, this.#held);
    this.adviseMs = performance.now() - started;
    const heard = [...this.#frames].flatMap(([frameId, { heard: texts }]) =>
      texts.map((text) => ({ ...text, frameId })),
    );
    this.known.ask({ page, frames, heard, facts: this.#facts() });
    this.meanings.ask(frames);
    if (moved) this.#walk(advance(this.progress, this.guide, arrived));
    this.#mark();
    this.#changed();
  }

  /** The background has said what it found. */
  #found(): void {
    this.fill.told(this.known.who);
    const former = this.#former;
    this.#former = new Set(this.known.findings.map(({ id }) => id));
    this.#threaten(this.known.findings.filter(({ id }) => !former.has(id)));
    for (const finding of this.known.findings) if (finding.said) this.#seen.set(finding.id, finding);
    if (this.urgent && !this.known.findings.some(({ id }) => id === this.urgent)) this.urgent = null;
    this.#mark();
    this.#changed();
  }

  #facts(): Facts {
    return {
      today: localDate(new Date()),
      browser: navigator.userAgent,
      unsavedMinutes: this.#edits.minutes,
      oldNames: this.#oldNames,
      pressed: this.#pressed,
    };
  }

  #walk(next: Progress): void {
    if (next === this.progress) return;
    this.progress = next;
    void writeState({ progress: next });
  }

  /** Another tab moved on, or the options page changed something. */
  follow(change: Partial<LocalState>): void {
    if (change.oldNames) this.#oldNames = change.oldNames;
    if (change.taught) this.teaching.taught = change.taught;
    if (change.progress && JSON.stringify(change.progress) !== JSON.stringify(this.progress)) {
      this.progress = change.progress;
      this.update(false);
    }
  }

  chooseFlow(flow: string, branch?: string): void {
    this.#held = true;
    this.#walk(choose(this.progress, flow, branch));
    this.update();
  }

  /** The user wants to know about a known error: it is shown like a finding, as good to know. */
  explain(id: string): boolean {
    const error = this.errors.find((one) => one.id === id);
    if (!error) return false;
    this.#asked.set(id, explained(error));
    this.#dismissed.delete(`${id} false`);
    this.update();
    return true;
  }

  dismiss(finding: Finding): void {
    this.#asked.delete(finding.id);
    this.#dismissed.add(key(finding));
    this.#seen.delete(finding.id);
    this.update();
  }

  /** A person points at or presses a button: say again what will fail, and remember a step taken. */
  press(words: string, down: boolean): void {
    if (down) this.#edits.press(words);
    const other = words !== this.#pressed;
    this.#pressed = words;
    if (other) this.update();
    this.#threaten(this.known.findings);
    const guide = this.guide;
    if (!down || !guide) return;
    const flow = this.flows.find(({ id }) => id === guide.flow);
    const page = this.recognition.page?.page;
    // 注册会员 may be pressed while the guide still speaks of filling: the later step on this page is taken.
    const taken = flow?.steps.findLastIndex(
      (step) =>
        page !== undefined &&
        step.pages.includes(page) &&
        step.target?.some((word) => folding(word) === words),
    );
    if (flow && taken !== undefined && taken >= 0 && this.progress.active === flow.id) {
      this.#walk(reach(this.progress, flow.id, taken));
    }
  }

  /** Says again, of these findings, the one that the button about to be pressed will run into. */
  #threaten(among: readonly Finding[]): void {
    const threat = this.errors.find(
      (error) =>
        error.before?.some((word) => folding(word) === this.#pressed) &&
        among.some(({ id }) => id === error.id),
    );
    if (!threat) return;
    this.urgent = threat.id;
    for (const seen of [true, false]) this.#dismissed.delete(`${threat.id} ${seen}`);
    this.#changed();
  }

  /** Time has passed: a form may have stood unsaved for too long. */
  tick(): void {
    if (this.#edits.minutes !== null) this.update();
  }

  /** The frame and reference of the present step's target. */
  target(): Place | null {
    const words = this.guide?.target ?? [];
    for (const word of words)
      for (const { frameId, page } of this.frames) {
        const ref = findTarget(page, [word]);
        if (ref) return { frameId, ref };
      }
    return null;
  }

  #mark(): void {
    const target = this.guide?.settled ? this.target() : null;
    const keys = this.displayOnly ? [] : (this.fill.profile?.keys ?? []);
    const marks = marksOf([...this.#frames.keys()], this.known.findings, target, this.fields, keys);
    for (const [frameId, list] of marks) {
      const shown = JSON.stringify(list);
      if (this.#shown.get(frameId) === shown) continue;
      this.#shown.set(frameId, shown);
      void this.tab.act(frameId, { do: 'show', marks: list });
    }
  }

  async goTo(place: Place): Promise<void> {
    await this.tab.act(place.frameId, { do: 'goto', ref: place.ref });
  }

  /** The one-click repair of a finding, in every frame it stands in. @returns how many fields were repaired. */
  async fix(finding: Finding, option: readonly string[]): Promise<number> {
    const { repair } = await takeHand();
    const { count, fixed } = await repair(this.tab, finding, option);
    this.fixed = fixed;
    return count;
  }

  async undoFix(): Promise<void> {
    for (const frameId of this.fixed?.frames ?? []) await this.tab.act(frameId, { do: 'undo', what: 'fix' });
    this.fixed = null;
  }
}

const key = (finding: Finding): string => `${finding.id} ${finding.seen}`;
