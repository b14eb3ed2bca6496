/** Tells the extension's other windows, and its background, of every write to the store. */

export interface StoreChange {
  /** The profiles written or removed. */
  ids: string[];
  /** What the writer's user should know but may not see, such as daily copies dropped for want of room. */
  notice?: string;
}

const NAME = 'declare-assistant/store';
let channel: BroadcastChannel | null = null;

/** One channel a window: it does not hear itself. Null where the browser has none. */
function shared(): BroadcastChannel | null {
  if (channel || typeof BroadcastChannel === 'undefined') return channel;
  channel = new BroadcastChannel(NAME);
  // In Node, a channel would keep the process alive; browsers have no such method.
  (channel as { unref?: () => void }).unref?.();
  return channel;
}

/** Tells everybody but this window. A window that cannot be told sees the change when it reads or writes. */
export function announce(change: StoreChange): void {
  shared()?.postMessage(change);
}

/** Calls back for every write made elsewhere. @returns a function that stops listening. */
export function watchChanges(changed: (change: StoreChange) => void): () => void {
  const hear = ({ data }: MessageEvent) => {
    const { ids, notice } = (data ?? {}) as Partial<StoreChange>;
    if (Array.isArray(ids)) changed({ ids, ...(typeof notice === 'string' ? { notice } : {}) });
  };
  const here = shared();
  here?.addEventListener('message', hear);
  return () => here?.removeEventListener('message', hear);
}
