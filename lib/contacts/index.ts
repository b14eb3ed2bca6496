/** All lines with the ways to find them: for extension pages. A content script passes its own portal's lines itself. */
import { contacts } from '../portals/contacts/index.ts';
import type { Contact } from '../portals/define.ts';
import * as find from './find.ts';
import type { Place } from './regions.ts';
import * as search from './search.ts';

export { groupLines, type Line, type LineGroup, type Place } from './find.ts';
export { contacts };

/** @returns the lines that answer for the place, nearest first; with a portal, its own and its sign-on's. */
export const contactsFor = (place: Place, portal?: string): Contact[] =>
  find.contactsFor(contacts, place, portal);

/** @returns the lines that fit the query, those of the place first. */
export const searchContacts = (query: string, place?: Place): Contact[] =>
  search.searchContacts(contacts, query, place);
