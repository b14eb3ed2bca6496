/** Which lines to offer: those of the enterprise's own place first, and where the manuals do not agree. */
import type { Contact } from '../portals/define.ts';
import { nearness, type Place } from './regions.ts';

export type { Place } from './regions.ts';

/** Portals that are used together: the fund with its sign-on, cultivation with its two. */
const FAMILIES = [
  ['zxkt', 'ecomp'],
  ['zjtx', 'miit-account', 'miit-service'],
];

/** How far a line of another portal is from the one asked for: 0 its own, 1 used together with it, null neither. */
function distance(contact: Contact, portal: string | undefined): 0 | 1 | null {
  if (portal === undefined || contact.portal === portal) return 0;
  const family = FAMILIES.find((ids) => ids.includes(portal));
  return family?.includes(contact.portal) ? 1 : null;
}

/**
 * The lines that answer for a place: its county's, its city's, its province's, then the national ones, those of the
 * portal itself before those of the sign-on it uses. A province the manuals leave out has the national ones only.
 */
export function contactsFor(contacts: readonly Contact[], place: Place, portal?: string): Contact[] {
  return contacts
    .flatMap((contact) => {
      const near = nearness(contact.region, place);
      const far = distance(contact, portal);
      return near === null || far === null ? [] : [{ contact, near, far }];
    })
    .sort((a, b) => a.near - b.near || a.far - b.far)
    .map(({ contact }) => contact);
}

/** One number or address with every source that gives it. */
export interface Line {
  /** As printed. */
  to: string;
  by: 'phone' | 'email';
  said: readonly Contact[];
}

/** The lines of one kind for one region, as all manuals together give them. */
export interface LineGroup {
  portal: string;
  region: readonly string[];
  kind: string;
  lines: readonly Line[];
  /** The manuals that speak of it, e.g. 003 and 004. */
  manuals: readonly string[];
  /** Lines that are not in every one of these manuals. */
  differing: readonly Line[];
}

/** 001 客户服务联系方式 → 001. */
const manualsOf = (contact: Contact): string[] =>
  contact.source.split('; ').map((one) => one.split(' ')[0] ?? one);

/** Map.groupBy, which the oldest browsers served do not have. */
function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** Puts lines of one kind and region together, so that what the manuals say differently can be shown side by side. */
export function groupLines(contacts: readonly Contact[]): LineGroup[] {
  const groups = grouped(contacts, ({ portal, region, kind }) => JSON.stringify([portal, region, kind]));
  return [...groups.values()].map((said) => {
    const { portal, region, kind } = said[0]!;
    const given = said.flatMap((contact) => [
      ...contact.phones.map((to) => ({ to, by: 'phone' as const, contact })),
      ...(contact.emails ?? []).map((to) => ({ to, by: 'email' as const, contact })),
    ]);
    const lines = [...grouped(given, ({ to }) => to)].map(([to, all]) => ({
      to,
      by: all[0]!.by,
      said: all.map(({ contact }) => contact),
    }));
    const manuals = [...new Set(said.flatMap(manualsOf))];
    const inAll = (line: Line) => {
      const named = new Set(line.said.flatMap(manualsOf));
      return manuals.every((manual) => named.has(manual));
    };
    return { portal, region, kind, lines, manuals, differing: lines.filter((line) => !inAll(line)) };
  });
}
