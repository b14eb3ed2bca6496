/** What extension pages ask of the background: the search, and the page that makes letters. */
import type { ContentReplies } from '../model/messages.ts';
import type { SearchHit } from '../model/search.ts';
import type { ChecklistId, LetterId } from '../portals/define.ts';
import { browser } from './browser.ts';

export async function searchAll(query: string, profileId: string | null): Promise<SearchHit[]> {
  const reply = (await browser.runtime.sendMessage({
    type: 'search.find',
    query,
    profileId,
  })) as ContentReplies['search.find'];
  return reply.hits;
}

export async function openLetters(
  wanted: { letter?: LetterId; list?: ChecklistId },
  profileId: string | null,
): Promise<void> {
  await browser.runtime.sendMessage({ type: 'open.letters', ...wanted, profileId });
}
