/** Invented enterprises in any number, and a way to store them that takes no time. */
import type { Page } from 'puppeteer';
import { normalise } from '../../lib/profile/access.ts';
import type { Profile } from '../../lib/profile/schema.ts';
import { creditCheckCharacter } from '../../lib/text/codes.ts';
import sample from '../tools/sample-profile.json' with { type: 'json' };

const PLACES = ['杭州', '宁波', '温州', '嘉兴', '湖州', '绍兴', '金华', '衢州', '舟山', '台州', '丽水'];
const WORDS = ['示例', '虚构', '样本', '演示', '练习', '试用', '假想', '模拟', '例证', '范例'];
const TRADES = ['精密机械', '纺织', '电子', '五金制品', '新材料', '食品', '医疗器械', '塑料制品', '家具'];

type Sample = (typeof sample.profiles)[number];

/** @returns profiles that differ in name, code and how much they hold; one in twenty has been put away. */
export function manyProfiles(count: number): { profile: Partial<Sample>; archivedAt?: string }[] {
  const [model] = sample.profiles as [Sample];
  return Array.from({ length: count }, (_, n) => {
    const place = PLACES[n % PLACES.length]!;
    const word = WORDS[Math.floor(n / PLACES.length) % WORDS.length]!;
    const trade = TRADES[(n * 7) % TRADES.length]!;
    const body = `91330${String(100 + (n % 100))}MA2${String(100000 + n).slice(1)}A`
      .slice(0, 16)
      .padEnd(17, '7');
    const profile: Partial<Sample> = {
      ...model,
      id: `made-${n}`,
      title: `${place}${word}${trade} ${n + 1}`,
      enterpriseName: `${place}${word}${trade}有限公司${n % 13 === 0 ? '及其在本地设立的分支机构联合体' : ''}`,
      creditCode: `${body}${creditCheckCharacter(body)}`,
    };
    if (n % 3 === 1) delete profile.fax;
    if (n % 5 === 2) delete profile.contact;
    if (n % 7 === 3) delete profile.figures;
    return { profile, ...(n % 20 === 19 ? { archivedAt: '2026-11-01T08:00:00.000Z' } : {}) };
  });
}

/** Stores profiles from a page of the extension, past its own code. */
export async function storeProfiles(page: Page, count: number): Promise<void> {
  const records = manyProfiles(count).map(({ profile, ...one }, n) => ({
    ...one,
    // As the program stores it: an empty text of the sample would send each through the schema.
    profile: normalise(profile as Profile),
    revision: 1_700_000_000_000 + n,
    updatedAt: new Date(1_780_000_000_000 + n * 60_000).toISOString(),
  }));
  await page.evaluate(
    (all) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('declare-assistant');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction('profiles', 'readwrite');
          for (const one of all) tx.objectStore('profiles').put(one, one.profile.id);
          tx.onerror = () => failed(tx.error);
          tx.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    records,
  );
}
