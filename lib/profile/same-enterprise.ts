/** Is the enterprise that a page shows the one of the chosen profile? Pure; in doubt it says nothing. */
import type { EnterpriseSeen, PageOwner } from '../model/messages.ts';
import { foldCode } from '../text/codes.ts';
import { fold } from '../text/normalise.ts';

/** What of a profile tells whose it is. */
export interface Identity {
  id: string;
  title: string;
  enterpriseName: string;
  creditCode: string;
}

export type Verdict =
  | { verdict: 'same' | 'unknown' }
  /** `shown` as the page writes it; `seen` is what speaks for it. */
  | { verdict: 'other'; shown: string; seen: EnterpriseSeen };

/** 有限责任公司 is written 有限公司 as well; brackets and spaces are folded away. */
const nameKey = (name: string) => fold(name).replace(/有限责任公司/g, '有限公司');
/** A company limited by shares was often a limited company before: nobody can tell from the name alone. */
const stem = (name: string) => nameKey(name).replace(/股份有限公司|有限公司|公司/g, '');

const hasName = (identity: Identity, name: string) =>
  identity.enterpriseName !== '' && nameKey(identity.enterpriseName) === nameKey(name);
const hasCode = (identity: Identity, code: string) =>
  identity.creditCode !== '' && foldCode(identity.creditCode) === foldCode(code);

/** @returns true when a name or a code of what was seen is this enterprise's. */
export function belongsTo(seen: EnterpriseSeen, identity: Identity): boolean {
  return (
    seen.codes.some((code) => hasCode(identity, code)) || seen.names.some((name) => hasName(identity, name))
  );
}

function distinct(texts: readonly string[], key: (text: string) => string): string[] {
  return texts.filter((text, i) => texts.findIndex((other) => key(other) === key(text)) === i);
}

function judge(seen: EnterpriseSeen, chosen: Identity): Verdict | null {
  const names = distinct(seen.names, nameKey);
  const codes = distinct(seen.codes, foldCode);
  if (names.length + codes.length === 0) return null;
  // Shareholders, a list, before and after a change: which of them is the page's own is not told.
  if (names.length > 1 || codes.length > 1) return { verdict: 'unknown' };
  const [name] = names;
  const [code] = codes;
  const known = (name && chosen.enterpriseName) || (code && chosen.creditCode);
  if (!known) return { verdict: 'unknown' };
  if (name && chosen.enterpriseName && stem(name) === stem(chosen.enterpriseName))
    return { verdict: 'unknown' };
  return { verdict: 'other', shown: name ?? code ?? '', seen };
}

/**
 * Fields of a form speak for the form, the head for the account, texts only when nothing else does. One name or code of
 * the chosen profile anywhere among them is enough to stay silent: agents are signed in as themselves.
 */
export function compareOwner(owner: Omit<PageOwner, 'account'>, chosen: Identity): Verdict {
  const tiers = [owner.fields, owner.head, owner.texts];
  if (tiers.some((seen) => belongsTo(seen, chosen))) return { verdict: 'same' };
  for (const seen of tiers) {
    const verdict = judge(seen, chosen);
    if (verdict) return verdict;
  }
  return { verdict: 'unknown' };
}
