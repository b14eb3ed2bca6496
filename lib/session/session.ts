/** One frame's life on a portal: joins scan, advise, fill and the panel, and ends quietly. */
import { setDictionary } from '../i18n/index.ts';
import type { PortalData } from '../model/messages.ts';
import type { PanelActions, PanelView } from '../model/panel.ts';
import { takeHand } from '../platform/hand.ts';
import { ask, isGone } from '../platform/link.ts';
import { extensionAlive } from '../platform/native.ts';
import { type LocalState, watchState } from '../platform/storage.ts';
import type { Portal } from '../portals/define.ts';
import { panelActions } from './actions.ts';
import { FrameAgent } from './frame.ts';
import type { Ears } from './hear.ts';
import { Host } from './host.ts';
import type { Isolation } from './isolation.ts';
import { Look, type PageLayout } from './look.ts';
import { Tab } from './tab.ts';
import { panelView } from './view.ts';

/** Draws the panel, or clears it; given by the entrypoint so that the session knows no views. */
export type Render = (root: HTMLElement, view: PanelView | null, actions: PanelActions) => void;

/** What listens from the first moment on, before the page's own scripts. */
export interface Early {
  ears: Ears;
  isolation: Isolation;
}

const ALIVE_CHECK_MS = 3000;
const UNSAVED_CHECK_MS = 60_000;

export class Session {
  readonly #render: Render;
  readonly #data: PortalData;
  readonly #portal: Portal;
  readonly #agent: FrameAgent;
  readonly #tab: Tab;
  #state: LocalState;
  #stops: (() => void)[] = [];
  /** Set while this frame shows the panel. */
  #shown: { host: Host; look: Look; actions: PanelActions } | null = null;
  /** The finding that the panel was last opened for. */
  #urgent: string | null = null;
  #gone = false;
  #stopped = false;

  constructor(render: Render, data: PortalData, portal: Portal, state: LocalState, early: Early) {
    this.#render = render;
    this.#data = data;
    this.#portal = portal;
    this.#state = state;
    this.#agent = new FrameAgent(
      {
        css: data.css,
        buttons: new Set(data.buttons),
        displayOnly: portal.displayOnly ?? false,
        ears: early.ears,
        isolation: early.isolation,
        async valueOf(profileId, key) {
          const reply = await ask({ type: 'profile.value', profileId, key });
          return reply && ('value' in reply ? reply.value : reply.message);
        },
      },
      {
        changed: (model, heard) => {
          if (this.#shown) this.#shown.host.take(this.#tab.me, model, heard);
          else this.#toHost({ kind: 'model', model, heard });
        },
        press: (words, down) => {
          if (this.#shown) this.#pressed(words, down);
          else this.#toHost({ kind: 'press', words, down });
        },
        focus: (box) => this.#shown?.look.makeRoom(box),
        escape: () => this.#shown?.actions.collapse(true),
        rebuilt: () => this.#refresh(),
      },
    );
    this.#tab = new Tab({
      elected: (mine) => this.#elected(mine),
      message: (from, message) => {
        if (message.kind === 'model') this.#shown?.host.take(from, message.model, message.heard);
        else if (message.kind === 'hello') this.#shown?.host.greet(from);
        else if (message.kind === 'press') this.#pressed(message.words, message.down);
      },
      left: (frameId) => this.#shown?.host.drop(frameId),
      act: (act) => this.#agent.act(act),
      gone: () => this.#end(),
      page: (request) => this.#answer(request),
    });
  }

  #toHost(message: Parameters<Tab['send']>[1]): void {
    if (this.#tab.hostFrame !== null) void this.#tab.send(this.#tab.hostFrame, message);
  }

  /** Begins once the document has its body. */
  async start(): Promise<void> {
    await this.#tab.join();
    if (document.body?.localName !== 'frameset') this.#agent.start();
    this.#stops.push(watchState((change) => this.#follow(change)));
    // Profiles are made in another tab: look again when the user comes back to this one.
    const back = () => {
      if (document.visibilityState === 'visible') void this.#loadProfiles();
    };
    document.addEventListener('visibilitychange', back);
    this.#stops.push(() => document.removeEventListener('visibilitychange', back));
    const alive = setInterval(() => {
      if (!extensionAlive()) this.#end();
    }, ALIVE_CHECK_MS);
    const unsaved = setInterval(() => this.#shown?.host.tick(), UNSAVED_CHECK_MS);
    this.#stops.push(() => {
      clearInterval(alive);
      clearInterval(unsaved);
    });
  }

  /** Leaves the page as it was. */
  stop(): void {
    this.#stopped = true;
    for (const stop of this.#stops) stop();
    this.#tab.leave();
    this.#agent.stop();
    this.#shown = null;
  }

  #elected(mine: boolean): void {
    if (mine && !this.#shown) {
      const refresh = () => this.#refresh();
      const host = new Host(
        this.#tab,
        this.#data,
        this.#state,
        () => this.#changed(),
        (error) => this.#failed(error),
      );
      const look = new Look(this.#state.panel, refresh);
      const actions = panelActions(
        host,
        look,
        (text) => this.#agent.surface().copy(text),
        refresh,
        (error) => this.#failed(error),
      );
      this.#shown = { host, look, actions };
      this.#refresh();
      void this.#loadProfiles();
    } else if (!mine && this.#shown) {
      this.#render(this.#agent.surface().panel, null, this.#shown.actions);
      this.#agent.withdraw();
      this.#shown = null;
    }
    // A new panel frame knows nothing yet: every frame tells it what it sees.
    this.#agent.again();
  }

  #refresh(): void {
    if (!this.#shown || this.#stopped) return;
    const { host, look, actions } = this.#shown;
    const view = panelView(host, look, this.#portal.short, this.#gone);
    this.#render(this.#agent.surface().panel, view, actions);
  }

  /** The advice changed: stand where least is covered, and show it. */
  #changed(): void {
    if (!this.#shown) return;
    const { host, look } = this.#shown;
    if (host.urgent && host.urgent !== this.#urgent) look.open();
    this.#urgent = host.urgent;
    const page = host.recognition.page?.page ?? location.href;
    look.settle(page, () => this.#surroundings(host));
    this.#refresh();
  }

  /** What stands where in this frame; it makes the browser lay out the page, so it is asked once a page. */
  #surroundings(host: Host): PageLayout {
    const target = host.target();
    const mine = host.frames.find(({ frameId }) => frameId === this.#tab.me)?.page;
    const boxes = (refs: readonly string[]) =>
      refs
        .map((ref) => this.#agent.element(ref)?.getBoundingClientRect())
        .filter(
          (box): box is DOMRect =>
            box !== undefined && box.width > 0 && box.bottom > 0 && box.top < innerHeight,
        );
    const refsOf = (wanted: string) =>
      mine?.blocks.filter(({ kind }) => kind === wanted).map(({ ref }) => ref) ?? [];
    const vital = target?.frameId === this.#tab.me ? [target.ref] : [];
    return {
      used: (zone) => this.#agent.occupied(zone),
      buttons: boxes(refsOf('button')),
      links: boxes(refsOf('link')),
      vital: boxes(vital),
    };
  }

  #pressed(words: string, down: boolean): void {
    if (!this.#shown) return;
    const { host, look } = this.#shown;
    const before = host.urgent;
    host.press(words, down);
    if (host.urgent && (host.urgent !== before || down)) look.open();
    this.#refresh();
  }

  async #loadProfiles(): Promise<void> {
    if (!this.#shown || this.#gone) return;
    try {
      await this.#shown.host.fill.load();
      this.#shown?.host.update();
    } catch (error) {
      this.#failed(error);
    }
  }

  #follow(change: Partial<LocalState>): void {
    this.#state = { ...this.#state, ...change };
    if ('words' in change) setDictionary(this.#data.words, change.words ?? null);
    if (change.enabled === false) {
      this.stop();
      return;
    }
    if (change.panel) this.#shown?.look.follow(change.panel);
    this.#shown?.host.follow(change);
    this.#refresh();
  }

  #answer(request: { type: string }): Promise<unknown> | undefined {
    if (!this.#shown) return undefined;
    const { host, look, actions } = this.#shown;
    if (request.type === 'session.describe') {
      // Taken now: asked for later, it would be made again in a frame that has lost the panel meanwhile.
      const { panel } = this.#agent.surface();
      return takeHand().then(({ describe }) =>
        describe(
          host,
          panelView(host, look, this.#portal.short, this.#gone),
          panel,
          this.#agent.quiet && !host.loading && !host.meanings.pending && !host.known.pending,
        ),
      );
    }
    if (request.type !== 'panel.toggle') return undefined;
    actions.collapse(!look.collapsed);
    return Promise.resolve({ ok: true });
  }

  #failed(error: unknown): void {
    if (isGone(error)) {
      this.#end();
      return;
    }
    console.error('申报助手', error);
    this.#shown?.look.say('出了点问题，请刷新页面后再试。');
  }

  /** The extension was updated under us: say so where the panel is, and stop everything else. */
  #end(): void {
    if (this.#gone) return;
    this.#gone = true;
    if (!this.#shown) {
      this.stop();
      return;
    }
    this.#shown.look.open();
    this.#agent.surface().show([]);
    this.#refresh();
    this.#stopped = true;
    for (const stop of this.#stops) stop();
    this.#tab.leave();
    this.#agent.pause();
  }
}
