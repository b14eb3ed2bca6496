/**
 * What the background knows and content scripts ask for: the portals of one family, the search over all of them, and
 * the lines that answer for a region. Built when first asked: a service worker may end before anybody does.
 */
import { findings, namesIn } from '../advise/findings.ts';
import { contactsFor, groupLines } from '../contacts/find.ts';
import type { Finding } from '../model/advice.ts';
import type { FindingsQuestion, PortalData } from '../model/messages.ts';
import { anyErrors } from '../portals/any/index.ts';
import { contacts } from '../portals/contacts/index.ts';
import type { Contact, Portal } from '../portals/define.ts';
import ecomp from '../portals/ecomp/index.ts';
import miitAccount from '../portals/miit-account/index.ts';
import miitService from '../portals/miit-service/index.ts';
import zjtx from '../portals/zjtx/index.ts';
import zxkt from '../portals/zxkt/index.ts';
import { regionPath } from '../reference/regions.ts';
import { buildSearch, type Family, type OwnRegion, type Search, type SearchHit } from '../search/index.ts';
import { checksOf, errorsOf } from './buttons.ts';

/** Portals that are used together: a flow goes from the one to the other. */
const FAMILIES: Record<Family, readonly Portal[]> = {
  fund: [zxkt, ecomp],
  sme: [zjtx, miitAccount, miitService],
};
const ALL: readonly Portal[] = Object.values(FAMILIES).flat();
/** Own county, city and province, and the national lines. */
const MAX_CONTACTS = 6;

const familyOf = (portal: string): Family | null =>
  (Object.keys(FAMILIES) as Family[]).find((family) => FAMILIES[family].some(({ id }) => id === portal)) ??
  null;

let search: Search | null = null;

/** @returns the data of the portals that are used together with this one; nothing of the others. */
export function portalData(portal: string): Pick<PortalData, 'portals' | 'common'> {
  const family = familyOf(portal);
  return { portals: family ? FAMILIES[family] : [], common: anyErrors };
}

/**
 * Which known errors of the portal's family show on its pages or can be seen coming.
 * `oldNames`: digests of names that this page says must not be used again.
 */
export function knownErrors(
  portal: string,
  question: FindingsQuestion,
): { findings: Finding[]; oldNames: string[] } {
  const errors = errorsOf(portalData(portal));
  const oldNames = checksOf(errors).flatMap((check) =>
    check.check === 'name-reused' && check.list === question.page
      ? question.frames.flatMap(({ page }) => namesIn(page, check.status))
      : [],
  );
  return { findings: findings(errors, question), oldNames };
}

/** @param code GB/T 2260 of the enterprise's registered place, or empty. */
export function regionOf(code: string): OwnRegion {
  const [province, city, county] = code ? regionPath(code).map(({ name }) => name) : [];
  return {
    ...(province ? { province } : {}),
    ...(city ? { city } : {}),
    ...(county ? { county } : {}),
  };
}

/** @param portal id of the portal in front, whose family comes first; null in the popup. */
export function find(query: string, portal: string | null, region: OwnRegion): SearchHit[] {
  search ??= buildSearch(ALL, anyErrors, contacts);
  // An answer that leads to a known error names it by its id.
  const error = [...ALL.flatMap(({ errors }) => errors), ...anyErrors].find(({ id }) => id === query);
  return search.find(error?.title ?? query, { family: portal ? familyOf(portal) : null, region });
}

/** Said at a number that not all manuals give. */
function withDifference(contact: Contact): Contact {
  const group = groupLines(contacts).find(({ lines }) => lines.some(({ said }) => said.includes(contact)));
  const only = (group?.differing ?? []).filter(({ said }) => said.includes(contact)).map(({ to }) => to);
  if (!group || only.length === 0) return contact;
  const difference = `手册 ${group.manuals.join('、')} 写的号码不一样，${only.join('、')} 不是每本都有。`;
  return { ...contact, note: contact.note ? `${contact.note}${difference}` : difference };
}

/** The lines to call, nearest first, saying where the manuals do not agree. */
export function ownContacts(portal: string, region: OwnRegion): Contact[] {
  return contactsFor(contacts, region, portal).slice(0, MAX_CONTACTS).map(withDifference);
}
