/** One frame's part of the session: scans itself, listens, and does what the panel's frame asks of its controls. */

import type { FrameAct, FrameActResult, HeardText, ProfileValue } from '../model/messages.ts';
import type { PageModel } from '../model/page.ts';
import { broughtHand, takeHand } from '../platform/hand.ts';
import { noteFiles } from '../scan/files.ts';
import { Memory, reader, type Scan, scan } from '../scan/index.ts';
import { buttonAt } from '../scan/locate.ts';
import { occupied } from '../scan/occupied.ts';
import { Registry } from '../scan/registry.ts';
import { type Watch, watch } from '../scan/watch.ts';
import type { Ears } from './hear.ts';
import type { Isolation } from './isolation.ts';
import type { Box } from './placement.ts';
import { Surface } from './surface.ts';
import { turn } from './turn.ts';

export interface FrameEvents {
  changed(model: PageModel, heard: HeardText[]): void;
  /** A person is about to press, or presses, a button the portal's data speaks of. */
  press(words: string, down: boolean): void;
  /** A person went into a field that stands here, in viewport pixels. */
  focus(box: DOMRect): void;
  escape(): void;
  /** The document was replaced: what was shown must be drawn again. */
  rebuilt(): void;
}

export interface FrameOptions {
  css: string;
  /** Folded words of buttons worth telling about. */
  buttons: ReadonlySet<string>;
  displayOnly: boolean;
  /** Both listen since before the page's first script. */
  ears: Ears;
  isolation: Isolation;
  /** A text says why there is none. */
  valueOf(profileId: string, key: string): Promise<ProfileValue | string | null>;
}

/** A large page is read in parts of about this long, so that it can go on in between. */
const PART_MS = 8;
const EDITABLE = 'input,select,textarea,[contenteditable]';

export class FrameAgent {
  readonly #registry = new Registry();
  readonly #memory = new Memory();
  readonly #options: FrameOptions;
  readonly #events: FrameEvents;
  readonly #stops: (() => void)[] = [];
  #surface: Surface | null = null;
  #watch: Watch | null = null;
  #seen = false;
  #hovered = '';
  #root: Element | null = null;
  /** Read, and not yet told. */
  #news: PageModel | null = null;
  #stopped = false;

  constructor(options: FrameOptions, events: FrameEvents) {
    this.#options = options;
    this.#events = events;
    options.ears.onHeard = () => this.#watch?.touch();
    options.isolation.onEscape = () => events.escape();
    this.#listen();
  }

  #listen(): void {
    this.#on('focusin', (event) => {
      const element = event.target as Element;
      if (element.matches?.(EDITABLE)) this.#events.focus(element.getBoundingClientRect());
    });
    for (const name of ['change', 'reset']) this.#on(name, noteFiles);
    for (const name of ['pointerover', 'focusin']) this.#on(name, (event) => this.#pressed(event, false));
    for (const name of ['pointerdown', 'click']) this.#on(name, (event) => this.#pressed(event, true));
  }

  #on(name: string, listener: (event: Event) => void): void {
    document.addEventListener(name, listener, { capture: true, passive: true });
    this.#stops.push(() => document.removeEventListener(name, listener, { capture: true }));
  }

  /** `document.open()` has thrown away every listener, those inside our own element too: begin anew. */
  #rebuild(): void {
    this.#root = document.documentElement;
    this.#memory.forget();
    this.withdraw();
    this.#listen();
    this.#options.ears.listen(document);
    this.#options.isolation.listen();
    this.#watch?.listen();
    this.#events.rebuilt();
  }

  get quiet(): boolean {
    return this.#seen && this.#news === null && (this.#watch?.quiet ?? false);
  }

  /** Begins to scan: now, and whenever the page has changed and gone quiet. */
  start(): void {
    if (this.#watch) return;
    this.#root = document.documentElement;
    this.#watch = watch(document, this.#owns, () => this.#read(), this.#memory);
  }

  async #read(): Promise<number> {
    if (document.documentElement && document.documentElement !== this.#root) this.#rebuild();
    this.#surface?.mount();
    const goOn = reader(document, this.#registry, this.#owns, this.#memory);
    let read = goOn(PART_MS);
    while (!read) {
      await turn();
      read = goOn(PART_MS);
    }
    this.#seen = true;
    const { model } = read;
    this.#options.ears.hearModel(model);
    this.#surface?.place();
    void this.#tell(model);
    return model.scanMs;
  }

  readonly #owns = (node: Node): boolean => this.#surface?.owns(node) ?? false;

  /** What is made of the page comes in a task of its own. */
  async #tell(model: PageModel): Promise<void> {
    const waiting = this.#news !== null;
    this.#news = model;
    if (waiting) return;
    await turn();
    const latest = this.#news;
    this.#news = null;
    if (!this.#stopped) this.#events.changed(latest, this.#options.ears.heard);
  }

  /** Reads again although nothing changed; nothing before `start`. */
  again(): void {
    this.#watch?.touch();
  }

  /** Stops reading and listening; what is shown stays. */
  pause(): void {
    this.#stopped = true;
    this.#watch?.stop();
    for (const stop of this.#stops) stop();
    this.#options.ears.onHeard = () => {};
  }

  stop(): void {
    this.pause();
    this.withdraw();
    this.#options.isolation.host = null;
  }

  /** Reads the page now. */
  scan = (): Scan => scan(document, this.#registry, this.#owns);

  /** Our own element in this frame; made when first needed. */
  surface(): Surface {
    this.#surface ??= new Surface(document, this.#options.css, this.#options.isolation);
    return this.#surface;
  }

  /** The panel is shown elsewhere: nothing of ours stays here until a ring is to be drawn. */
  withdraw(): void {
    this.#surface?.remove();
    this.#surface = null;
  }

  element(ref: string): Element | null {
    return this.#registry.find(ref);
  }

  /** Share of a part of the window that shows something of the page, 0 to 1. */
  occupied(box: Box): number {
    return occupied(document, box, this.#owns);
  }

  #pressed(event: Event, down: boolean): void {
    if (!event.isTrusted) return;
    const button = buttonAt(event.target);
    const words = button && this.#options.buttons.has(button.words) ? button.words : '';
    if (!down) {
      if (words === this.#hovered) return;
      this.#hovered = words;
    }
    if (words) this.#events.press(words, down);
  }

  /** Carries out what the panel's frame asks, on this frame's own elements. */
  async act(act: FrameAct): Promise<FrameActResult> {
    switch (act.do) {
      case 'show': {
        const marks = act.marks.flatMap(({ ref, tone }) => {
          const element = this.#registry.find(ref);
          return element ? [{ element, tone }] : [];
        });
        if (marks.length > 0 || this.#surface) this.surface().show(marks);
        return {};
      }
      case 'goto': {
        const element = this.#registry.find(act.ref);
        element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'auto' });
        this.#surface?.place();
        return { count: element ? 1 : 0 };
      }
      case 'read': {
        const { reachable, read } = (await takeHand()).hand;
        const { units, around } = this.scan();
        const values: Record<string, string> = {};
        for (const ref of act.refs) {
          const unit = units.get(ref);
          if (unit && reachable(unit)) values[ref] = read(unit, around);
        }
        return { values };
      }
      case 'locate':
        return (await takeHand()).locate(this.scan());
      case 'fill':
        return this.#fill(act);
      case 'undo':
        return { count: (await broughtHand()?.hand.undo(act.what)) ?? 0 };
      case 'fix':
        return this.#fix(act.refs, act.option);
    }
  }

  async #fill(act: Extract<FrameAct, { do: 'fill' }>): Promise<FrameActResult> {
    if (this.#options.displayOnly) return { failed: '这个网站上不能填写' };
    const { hand } = await takeHand();
    const fills = await hand.fill(act.items, this.scan, (key) => this.#options.valueOf(act.profileId, key));
    this.#watch?.touch();
    return { fills };
  }

  async #fix(refs: readonly string[], option: readonly string[]): Promise<FrameActResult> {
    if (this.#options.displayOnly) return { failed: '这个网站上不能修改' };
    const { hand } = await takeHand();
    const done = hand.fix(refs, option, this.scan(), (ref) => this.#registry.find(ref));
    this.#watch?.touch();
    return done;
  }
}
