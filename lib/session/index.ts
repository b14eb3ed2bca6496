/** Starts and restarts the assistant in a frame. */
import { setDictionary } from '../i18n/index.ts';
import { ask } from '../platform/link.ts';
import { readState, watchState } from '../platform/storage.ts';
import { portalIdOf } from '../portals/hosts.ts';
import { Ears } from './hear.ts';
import { Isolation } from './isolation.ts';
import { type Render, Session } from './session.ts';

export type { Render } from './session.ts';

/** Frames without an address of their own belong to the origin that made them. */
const ownAddress = (): string => (/^https?:/.test(location.href) ? location.href : self.origin);

function bodyReady(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((done) => document.addEventListener('DOMContentLoaded', () => done(), { once: true }));
}

/**
 * Listens for dialogs at once, and does everything else when the page is there. Does nothing on any host that is not
 * exactly a portal's. What is known of the portals comes from the background: it would weigh on every page. Switching the assistant off removes it, switching it on brings it back, without a reload.
 */
export async function startAssistant(render: Render): Promise<void> {
  // Pictures, PDF and data have nothing to guide through.
  if (!/html/.test(document.contentType)) return;
  const own = portalIdOf(ownAddress());
  if (!own) return;
  const early = { ears: new Ears(), isolation: new Isolation() };
  early.ears.listen(document);
  const [state, data] = await Promise.all([readState(), ask({ type: 'portal.data' })]);
  const portal = data.portals.find(({ id }) => id === own);
  if (!portal) return;
  setDictionary(data.words, state.words);
  let session: Session | null = null;
  const start = async () => {
    session = new Session(render, data, portal, await readState(), early);
    await bodyReady();
    await session.start();
  };
  watchState((change) => {
    if (change.enabled === true && !session) void start();
    if (change.enabled === false) session = null;
  });
  if (state.enabled) await start();
}
