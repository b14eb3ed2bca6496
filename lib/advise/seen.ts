/** Which known errors has the portal told of in its own words? Pure. */
import type { Place } from '../model/advice.ts';
import type { PageModel, TextBlock } from '../model/page.ts';
import type { KnownError } from '../portals/define.ts';
import { checksOf, wordsOf } from './checks/index.ts';
import { folding, says } from './match-text.ts';
import type { Situation } from './situation.ts';
import { maySay, seek, standing } from './sought.ts';

interface Message {
  error: KnownError;
  text: string;
  /** Place among the error's texts: the first that is said counts. */
  order: number;
}

/** What the portal has said, and where it stands. */
export interface Said {
  text: string;
  place: Place | null;
  message: Message;
}

const SPOKEN = new Set(['dialog', 'toast']);

/** Messages by their folded text. */
type Messages = ReadonlyMap<string, readonly Message[]>;
let last: { errors: readonly KnownError[]; messages: Messages } | null = null;

/** The same errors come in a new array each time. */
function messagesOf(errors: readonly KnownError[]): Messages {
  if (last?.errors.length === errors.length && last.errors.every((error, i) => error === errors[i]))
    return last.messages;
  const messages = new Map<string, Message[]>();
  for (const error of errors) {
    seek(error.seen ?? [], true);
    seek(wordsOf([...checksOf(error.observed), ...checksOf(error.foreseen)]));
    error.seen?.forEach((text, order) => {
      const wanted = folding(text);
      const same = messages.get(wanted);
      if (same) same.push({ error, text, order });
      else messages.set(wanted, [{ error, text, order }]);
    });
  }
  last = { errors: [...errors], messages };
  return messages;
}

type Line = Pick<TextBlock, 'text' | 'ref' | 'kind'>;

/** Texts that are not blocks of a page, to be looked through like those. */
const asPage = (blocks: Line[]): PageModel => ({
  url: '',
  title: '',
  blocks,
  controls: [],
  picks: [],
  uploads: [],
  proseLength: 0,
  nodes: 0,
  scanMs: 0,
});

/** What the portal has said of each error: in an alert, in a read-only field, or in a text of the page. */
export function saidOf(errors: readonly KnownError[], situation: Situation): Map<KnownError, Said> {
  const messages = messagesOf(errors);
  const said = new Map<KnownError, Said>();
  const take = (message: Message, model: PageModel, frameId: number | null) => {
    const { error, text, order } = message;
    const former = said.get(error);
    if (former && former.message.order <= order) return;
    if (error.seenOn && !(situation.page !== null && error.seenOn.includes(situation.page))) return;
    const block = maySay(model, text).find(
      ({ kind, text: shown }) =>
        kind !== 'button' && kind !== 'link' && says({ text: shown, spoken: SPOKEN.has(kind) }, text),
    );
    if (!block) return;
    const place = block.ref && frameId !== null ? { frameId, ref: block.ref } : null;
    said.set(error, { text: block.text, place, message });
  };
  const listen = (model: PageModel, frameId: number | null) => {
    const { texts, near } = standing(model);
    for (const wanted of texts.keys())
      for (const one of messages.get(wanted) ?? []) take(one, model, frameId);
    for (const wanted of near.keys()) for (const one of messages.get(wanted) ?? []) take(one, model, frameId);
  };
  const { heard, frames } = situation;
  if (heard.length > 0) {
    listen(
      asPage(heard.map(({ text, spoken }) => ({ text, ref: '', kind: spoken ? 'dialog' : 'text' }))),
      null,
    );
  }
  for (const { frameId, page } of frames) {
    const facts = page.controls.flatMap(({ label, shown, ref }): Line[] =>
      shown === '' ? [] : [{ text: `${label}：${shown}`, ref, kind: 'text' }],
    );
    if (facts.length > 0) listen(asPage(facts), frameId);
    listen(page, frameId);
  }
  return said;
}
