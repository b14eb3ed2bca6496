/** The frame that shows the panel: gathers the frames' models, advises, and turns clicks into acts. */

import type { Overheard } from '../advise/findings.ts';
import { type Advice, advise } from '../advise/index.ts';
import { folding } from '../advise/match-text.ts';
import type { FieldMatch, Finding } from '../model/advice.ts';
import type { HeardText, PortalData, Tone } from '../model/messages.ts';
import type { FrameModel, PageModel } from '../model/page.ts';
import type { PanelView } from '../model/panel.ts';
import { type LocalState, type Progress, writeState } from '../platform/storage.ts';
import type { FlowSpec, KnownError, Portal } from '../portals/define.ts';
import { portalIdOf } from '../portals/hosts.ts';
import { findTarget } from '../scan/locate.ts';
import { explained } from './explained.ts';
import { FieldMeanings } from './field-meanings.ts';
import { FillFlow } from './fill-flow.ts';
import type { Tab } from './tab.ts';
import { advance, choose, reach } from './way.ts';

const NONE: Advice = {
  recognition: { portal: null, page: null, candidates: [] },
  guide: null,
  findings: [],
};

export class Host {
  readonly tab: Tab;
  readonly fill: FillFlow;
  readonly meanings: FieldMeanings;
  readonly portals: readonly Portal[];
  readonly errors: readonly KnownError[];
  readonly flows: readonly FlowSpec[];
  advice: Advice = NONE;
  adviseMs = 0;
  progress: Progress;
  urgent: string | null = null;
  fixed: { id: string; text: string; undoable: boolean; frames: number[] } | null = null;
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
    this.fill = new FillFlow(tab);
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
    return this.meanings.of(this.frames);
  }
  get findings(): Finding[] {
    const now = this.advice.findings;
    const gone = [...this.#seen.values()].filter((finding) => !now.some(({ id }) => id === finding.id));
    return [
      ...now.map((finding) => ({ ...finding, seen: finding.seen || this.#seen.has(finding.id) })),
      ...gone,
      ...[...this.#asked.values()].filter(({ id }) => !now.some((finding) => finding.id === id)),
    ].filter((finding) => !this.#dismissed.has(key(finding)));
  }
  get displayOnly(): boolean {
    return [...this.#frames.values()].some(({ model }) => this.#portal(model.url)?.displayOnly);
  }
  get plainHttp(): boolean {
    return [...this.#frames.values()].some(({ model }) => model.url.startsWith('http:'));
  }

  #portal(url: string): Portal | null {
    const id = portalIdOf(url);
    return this.portals.find((portal) => portal.id === id) ?? null;
  }

  /** A frame has read its page. */
  take(frameId: number, model: PageModel, heard: HeardText[]): void {
    const former = this.#frames.get(frameId)?.model.url;
    if (former !== undefined && former !== model.url) this.fill.forget(frameId);
    this.#frames.set(frameId, { model, heard });
    this.update();
  }

  /** A frame has begun anew: nothing is drawn in it yet. */
  greet(frameId: number): void {
    this.#shown.delete(frameId);
  }

  drop(frameId: number): void {
    this.#shown.delete(frameId);
    if (!this.#frames.delete(frameId)) return;
    this.fill.forget(frameId);
    this.update();
  }

  update(): void {
    const started = performance.now();
    const heard: Overheard[] = [...this.#frames].flatMap(([frameId, { heard: texts }]) =>
      texts.map((text) => ({ ...text, frameId })),
    );
    this.advice = advise(this.frames, this.portals, heard, this.progress);
    this.adviseMs = performance.now() - started;
    for (const finding of this.advice.findings) if (finding.seen) this.#seen.set(finding.id, finding);
    if (this.urgent && !this.advice.findings.some(({ id }) => id === this.urgent)) this.urgent = null;
    this.meanings.ask(this.frames);
    this.#walk(advance(this.progress, this.advice.guide));
    this.#mark();
    this.#changed();
  }

  #walk(next: Progress): void {
    if (next === this.progress) return;
    this.progress = next;
    void writeState({ progress: next });
  }

  /** Another tab moved on, or the options page changed something. */
  follow(change: Partial<LocalState>): void {
    if (change.progress && JSON.stringify(change.progress) !== JSON.stringify(this.progress)) {
      this.progress = change.progress;
      this.update();
    }
  }

  chooseFlow(flow: string, branch?: string): void {
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
    const threat = this.errors.find(
      (error) =>
        error.before?.some((word) => folding(word) === words) &&
        this.advice.findings.some((finding) => finding.id === error.id && finding.places.length > 0),
    );
    if (threat) {
      this.urgent = threat.id;
      this.#dismissed.delete(`${threat.id} false`);
      this.#changed();
    }
    const guide = this.advice.guide;
    if (!down || !guide) return;
    const flow = this.flows.find(({ id }) => id === guide.flow);
    const page = this.advice.recognition.page?.page;
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

  /** The frame and reference of the present step's target. */
  target(): { frameId: number; ref: string } | null {
    const words = this.advice.guide?.target ?? [];
    for (const word of words) {
      for (const [frameId, { model }] of this.#frames) {
        const ref = findTarget(model, [word]);
        if (ref) return { frameId, ref };
      }
    }
    return null;
  }

  #mark(): void {
    const marks = new Map<number, { ref: string; tone: Tone }[]>();
    const add = (frameId: number, ref: string, tone: Tone) => {
      const list = marks.get(frameId) ?? [];
      if (!list.some((mark) => mark.ref === ref)) list.push({ ref, tone });
      marks.set(frameId, list);
    };
    for (const frameId of this.#frames.keys()) marks.set(frameId, []);
    for (const finding of this.advice.findings) {
      if (finding.severity !== 'error' || finding.places.length === 0) continue;
      for (const { frameId, ref } of finding.places) add(frameId, ref, 'bad');
    }
    const target = this.advice.guide?.settled ? this.target() : null;
    if (target) add(target.frameId, target.ref, 'target');
    const keys = this.fill.profile?.keys ?? [];
    if (!this.displayOnly) {
      for (const { frameId, control, profileKey } of this.fields) {
        if (profileKey && keys.includes(profileKey) && !control.filled) add(frameId, control.ref, 'mark');
      }
    }
    for (const [frameId, list] of marks) {
      const shown = JSON.stringify(list);
      if (this.#shown.get(frameId) === shown) continue;
      this.#shown.set(frameId, shown);
      void this.tab.act(frameId, { do: 'show', marks: list });
    }
  }

  async goTo(place: { frameId: number; ref: string }): Promise<void> {
    await this.tab.act(place.frameId, { do: 'goto', ref: place.ref });
  }

  /** The one-click repair of a finding, in every frame it stands in. @returns how many fields were repaired. */
  async fix(finding: Finding, option: readonly string[]): Promise<number> {
    let count = 0;
    let undoable = 0;
    const frames = [...new Set(finding.places.map(({ frameId }) => frameId))];
    for (const frameId of frames) {
      const refs = finding.places.filter((place) => place.frameId === frameId).map(({ ref }) => ref);
      const done = await this.tab.act(frameId, { do: 'fix', refs, option: [...option] });
      count += done.count ?? 0;
      undoable += done.undoable ?? 0;
    }
    this.fixed =
      count > 0
        ? {
            id: finding.id,
            text: `已去掉 ${count} 处“全部”。请选上企业真正属于的项目。`,
            undoable: undoable === count,
            frames,
          }
        : null;
    return count;
  }

  async undoFix(): Promise<void> {
    for (const frameId of this.fixed?.frames ?? []) await this.tab.act(frameId, { do: 'undo', what: 'fix' });
    this.fixed = null;
  }
}

const key = (finding: Finding): string => `${finding.id} ${finding.seen}`;
