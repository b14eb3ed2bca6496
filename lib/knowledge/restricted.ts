/** What is said and offered where an organisation has put itself first, or has switched something off. Pure. */
import type { PortalData } from '../model/messages.ts';
import type { SearchHit } from '../model/search.ts';
import type { Contact, Remedy } from '../portals/define.ts';

/** What of a policy bears on knowledge; see lib/profile/managed.ts. */
export interface Bounds {
  off: readonly string[];
  support: { name: string; phone: string; hours: string } | null;
}

const isLetter = ({ do: what }: Remedy) => what === 'letter' || what === 'checklist';

/** @returns the errors or findings, without remedies that have been switched off. */
export function remedies<T extends { actions?: readonly Remedy[] }>(all: readonly T[], { off }: Bounds): T[] {
  if (!off.includes('letters')) return [...all];
  return all.map((one) => (one.actions ? { ...one, actions: one.actions.filter((a) => !isLetter(a)) } : one));
}

/** @returns the portals' data with the remedies that are left. */
export function bounded<T extends Pick<PortalData, 'portals' | 'common'>>(data: T, bounds: Bounds): T {
  return {
    ...data,
    portals: data.portals.map((portal) => ({ ...portal, errors: remedies(portal.errors, bounds) })),
    common: remedies(data.common, bounds),
  };
}

/** @returns the hits that are still offered. */
export const offered = (hits: readonly SearchHit[], { off }: Bounds): SearchHit[] =>
  hits.filter((hit) => !off.includes('letters') || !(hit.letter || hit.checklist));

/** @returns one line that says whom to ask, empty where nobody is named. */
export const supportLine = ({ support }: Bounds): string =>
  support ? [support.name, support.phone, support.hours].filter(Boolean).join('　') : '';

/** @returns the lines to call, the organisation's own first. */
export function withSupport(contacts: readonly Contact[], { support }: Bounds, portal: string): Contact[] {
  if (!support?.phone) return [...contacts];
  const own: Contact = {
    portal,
    region: [],
    kind: '本单位',
    phones: [support.phone],
    purpose: support.name,
    ...(support.hours ? { hours: support.hours } : {}),
    source: '',
    checkedOn: '',
  };
  return [own, ...contacts];
}
