/**
 * The frames of one tab find each other through the background and agree, each for itself and with the same result,
 * which of them shows the one panel: the top one, or the largest when the top is a frameset.
 */
import type { FrameAct, FrameActResult, FrameInfo, FrameMessage } from '../model/messages.ts';
import { ask, isGone, listen } from '../platform/link.ts';

const ANSWER_WAIT = 30_000;

export interface TabEvents {
  /** The panel belongs to this frame now (or no longer). */
  elected(mine: boolean): void;
  message(from: number, message: FrameMessage): void;
  left(frameId: number): void;
  act(act: FrameAct): Promise<FrameActResult>;
  page(request: { type: string }): Promise<unknown> | undefined;
  gone(): void;
}

/** @returns the frame that shows the panel, or null: a portal embedded in a foreign page shows nothing. */
export function elect(frames: ReadonlyMap<number, FrameInfo>): number | null {
  const top = [...frames].find(([, info]) => info.top);
  if (!top) return null;
  if (!top[1].frameset) return top[0];
  const inner = [...frames].filter(([, info]) => !info.frameset && info.area > 0);
  inner.sort(([idA, a], [idB, b]) => b.area - a.area || idA - idB);
  return inner[0]?.[0] ?? null;
}

function describeSelf(): FrameInfo {
  return {
    top: window.top === window,
    frameset: document.body?.localName === 'frameset',
    area: innerWidth * innerHeight,
    url: location.href,
  };
}

export class Tab {
  readonly frames = new Map<number, FrameInfo>();
  #me = -1;
  #host: number | null = null;
  #events: TabEvents;
  #waiting = new Map<string, (result: FrameActResult) => void>();
  #stops: (() => void)[] = [];
  #serial = 0;

  constructor(events: TabEvents) {
    this.#events = events;
  }

  get me(): number {
    return this.#me;
  }
  get hostFrame(): number | null {
    return this.#host;
  }

  /** Says hello to the other frames. */
  async join(): Promise<void> {
    this.#stops.push(
      listen({ frame: (from, message) => this.#receive(from, message), page: (r) => this.#events.page(r) }),
    );
    const { frameId } = await ask({ type: 'whoami' });
    this.#me = frameId;
    this.frames.set(frameId, describeSelf());
    this.#elect();
    await this.send('all', { kind: 'hello', frame: describeSelf(), reply: true });
    const on = (target: EventTarget, name: string, listener: () => void) => {
      target.addEventListener(name, listener);
      this.#stops.push(() => target.removeEventListener(name, listener));
    };
    on(window, 'pagehide', () => void this.send('all', { kind: 'bye' }));
    const again = () => this.#announce();
    on(window, 'pageshow', again);
    on(window, 'resize', again);
  }

  leave(): void {
    for (const stop of this.#stops) stop();
  }

  #announce(): void {
    if (this.#me < 0) return;
    this.frames.set(this.#me, describeSelf());
    this.#elect();
    void this.send('all', { kind: 'hello', frame: describeSelf(), reply: false });
  }

  /** Sends to one frame or all; a frame that has gone is no error. */
  async send(to: number | 'all', message: FrameMessage): Promise<void> {
    try {
      await ask({ type: 'relay', to, message });
    } catch (error) {
      if (isGone(error)) this.#events.gone();
      else throw error;
    }
  }

  /** Has a frame do something and waits for its answer. */
  async act(frameId: number, act: FrameAct): Promise<FrameActResult> {
    if (frameId === this.#me) return this.#events.act(act);
    const id = `${this.#me}-${Date.now()}-${this.#serial++}`;
    return new Promise<FrameActResult>((resolve) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(id);
        resolve({ failed: '页面的这一部分没有回应，请刷新后再试' });
      }, ANSWER_WAIT);
      this.#waiting.set(id, (result) => {
        clearTimeout(timer);
        resolve(result);
      });
      void this.send(frameId, { kind: 'act', id, act });
    });
  }

  #receive(from: number, message: FrameMessage): void {
    if (from === this.#me || this.#me < 0) return;
    switch (message.kind) {
      case 'hello':
        this.frames.set(from, message.frame);
        this.#elect();
        if (message.reply) void this.send(from, { kind: 'hello', frame: describeSelf(), reply: false });
        break;
      case 'bye':
        this.frames.delete(from);
        this.#events.left(from);
        this.#elect();
        break;
      case 'act':
        void this.#events
          .act(message.act)
          .catch((error: unknown): FrameActResult => ({ failed: String(error) }))
          .then((result) => this.send(from, { kind: 'acted', id: message.id, result }));
        break;
      case 'acted':
        this.#waiting.get(message.id)?.(message.result);
        this.#waiting.delete(message.id);
        break;
    }
    this.#events.message(from, message);
  }

  #elect(): void {
    const host = elect(this.frames);
    if (host === this.#host) return;
    const was = this.#host === this.#me;
    this.#host = host;
    const mine = host === this.#me;
    if (mine || was) this.#events.elected(mine);
    else if (host !== null) this.#events.elected(false);
  }
}
