/** Finding a line by what a person types: a place, its pinyin, what it is for, or digits of the number. */
import pinyin from 'pinyin-match';
import type { Contact } from '../portals/define.ts';
import { nearness, type Place, shortName } from './regions.ts';

const DIGITS = /^[\d\s()（）+-]{3,}$/;
const digitsOf = (text: string) => text.replace(/\D/g, '');

/** How well one word fits: 0 a place's whole name, 1 its beginning, 2 part of it, 3 pinyin, 4 other words; null not at all. */
function fitOf(contact: Contact, word: string): number | null {
  if (DIGITS.test(word)) {
    return contact.phones.some((phone) => digitsOf(phone).includes(digitsOf(word))) ? 1 : null;
  }
  const { region, kind, purpose, emails = [] } = contact;
  if (region.includes(word)) return 0;
  if (region.some((name) => name.startsWith(word))) return 1;
  // 福建福州 and 福建省福州市 are typed in one go as well.
  const whole = [region.join(''), region.map(shortName).join('')];
  if (whole.some((name) => name.includes(word))) return 2;
  // Latin letters only: characters have been compared already, one by one they would fit nearly everything.
  if (/^[a-z]+$/.test(word) && [...region, ...whole, kind].some((name) => pinyin.match(name, word))) return 3;
  if ([kind, purpose, ...emails].some((text) => text.toLowerCase().includes(word))) return 4;
  return null;
}

/**
 * The lines that fit every word of the query; with a place given its own come first, nearest before all others.
 * An empty query finds nothing.
 */
export function searchContacts(contacts: readonly Contact[], query: string, place: Place = {}): Contact[] {
  const text = query.normalize('NFKC').trim().toLowerCase();
  const words = DIGITS.test(text) ? [text] : text.split(/[\s,，、/]+/).filter((word) => word !== '');
  if (words.length === 0) return [];
  return contacts
    .flatMap((contact) => {
      const fits = words.map((word) => fitOf(contact, word));
      if (fits.includes(null)) return [];
      const near = nearness(contact.region, place);
      // National lines are nobody's own.
      const own = near === null || near === 3 ? 3 : near;
      return [{ contact, own, fit: Math.max(...(fits as number[])) }];
    })
    .sort((a, b) => a.own - b.own || a.fit - b.fit)
    .map(({ contact }) => contact);
}
