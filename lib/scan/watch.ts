/** Tells when the page has changed and gone quiet again. One observer a document; changes are only noted in it. */
import type { FormControl } from './kind.ts';
import type { Memory } from './memory.ts';

/** What has to be told to a `Memory`. */
export const OBSERVED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'aria-hidden', 'open', 'disabled', 'readonly'],
};

/** Looks may follow what is ticked or chosen without a change of the page. */
const CHOICE = /^(?:radio|checkbox|select)/;
/** So long after a part alone was read, all of it is: not everything that shows or hides things can be observed. */
const SETTLED_MS = 2000;

export interface Watch {
  /** False while a change waits to be read. */
  readonly quiet: boolean;
  /** Reads at the next quiet moment although nothing changed. */
  touch(): void;
  /** Listens again after `document.open()`. */
  listen(): void;
  stop(): void;
}

/**
 * @param changed called now, and when the page is quiet; returns how long the reading took, in milliseconds: slow pages
 *   are read less often, so that the assistant never takes more than about a tenth of the time.
 * @param ignore our own host element
 * @param memory told of what has changed
 */
export function watch(
  document: Document,
  ignore: (node: Node) => boolean,
  changed: () => Promise<number>,
  memory: Memory,
): Watch {
  let settled: ReturnType<typeof setTimeout> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let cost = 0;
  let stopped = false;
  let busy = false;
  /** Changed while it was being read. */
  let again = false;

  async function run(): Promise<void> {
    timer = undefined;
    busy = true;
    again = false;
    try {
      cost = await changed();
    } finally {
      busy = false;
      if (memory.whole) {
        clearTimeout(settled);
        settled = undefined;
      } else settled ??= setTimeout(readAll, SETTLED_MS);
      if (again) touch();
    }
  }
  function readAll(): void {
    memory.forget();
    touch();
  }
  function touch(): void {
    again = true;
    if (stopped || busy) return;
    const now = performance.now();
    if (timer === undefined) waitingSince = now;
    else clearTimeout(timer);
    const quiet = Math.max(120, cost * 4);
    const patience = Math.max(900, cost * 20);
    timer = setTimeout(run, Math.max(0, Math.min(quiet, waitingSince + patience - now)));
  }
  function ours(record: MutationRecord): boolean {
    if (ignore(record.target)) return true;
    // Our own arrival is no news; our removal is: we have to come back.
    if (record.type !== 'childList' || record.removedNodes.length > 0) return false;
    return record.addedNodes.length > 0 && Array.from(record.addedNodes).every(ignore);
  }
  const observer = new MutationObserver((records) => {
    const theirs = records.filter((record) => !ours(record));
    for (const record of theirs) memory.note(record);
    if (timer !== undefined && performance.now() - waitingSince > 5000) return;
    if (theirs.length > 0) touch();
  });
  observer.observe(document, OBSERVED);
  const typed = (event: Event) => {
    const { target, type } = event;
    if (ignore(target as Node)) return;
    if (type === 'resize' || type === 'load' || CHOICE.test((target as FormControl).type)) memory.forget();
    touch();
  };
  const events = ['input', 'change', 'load', 'resize'] as const;
  const listen = () => {
    for (const name of events) document.addEventListener(name, typed, { capture: true, passive: true });
  };
  listen();
  void run();
  return {
    get quiet() {
      return timer === undefined && !busy;
    },
    touch,
    listen,
    stop() {
      stopped = true;
      clearTimeout(timer);
      clearTimeout(settled);
      observer.disconnect();
      for (const name of events) document.removeEventListener(name, typed, { capture: true });
    },
  };
}
