/** Looks at the calendar: windows of the year and last days that the page names. Pure. */
import type { YearWindow } from '../../portals/define.ts';
import { isoDate } from '../../text/verdicts.ts';
import { placesOf, type Situation } from '../situation.ts';
import type { Look } from './index.ts';

/** Does a rule with such a validity hold on this day? */
export const holdsOn = (rule: { validFrom?: string; validTo?: string }, today: string): boolean =>
  (rule.validFrom === undefined || rule.validFrom <= today) &&
  (rule.validTo === undefined || today <= rule.validTo);

function isInside({ from, to }: YearWindow, today: string): boolean {
  const day = today.slice(5);
  return from <= to ? from <= day && day <= to : day >= from || day <= to;
}

const spoken = (day: string): string => `${Number(day.slice(0, 2))} 月 ${Number(day.slice(3))} 日`;

/** Outside all windows it is closed; inside some only, the sources disagree. */
export const outsideWindow: Look<'outside-window'> = ({ windows }, { facts: { today } }) => {
  const holding = windows.filter((window) => holdsOn(window, today));
  const former = windows.filter((window) => !holding.includes(window));
  const inside = holding.filter((window) => isInside(window, today));
  if (holding.length > 0 && inside.length === holding.length) return null;
  const past = former.map(
    ({ from, to, validTo = '' }) =>
      `${spoken(from)}到 ${spoken(to)}的说法${validTo < today ? '已经过期' : '还没有生效'}，只供参考。`,
  );
  const perhaps = inside.length > 0 || holding.length === 0 || former.some((one) => isInside(one, today));
  const text = past.join('');
  return {
    places: [],
    ...(text ? { text } : {}),
    ...(perhaps ? { verdict: 'unsure' as const, severity: 'advice' as const } : {}),
  };
};

const DAY = /((?:19|20)\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})|(\d{1,2})\s*月\s*(\d{1,2})\s*日/g;
/** Words of a whole period: one day behind them may be any day, only the end of a stretch is the last. */
const PERIOD = /截止|截至|结束|止|最后/;
const FAR = 60;

/** The last day that a text names; null when it names none. `days` tells how many it names. */
function lastDay(text: string): { day: string; days: number } | null {
  let year = 0;
  let day: string | null = null;
  let days = 0;
  for (const [, y, m, d, month, date] of text.normalize('NFKC').matchAll(DAY)) {
    if (y) year = Number(y);
    const found = year > 0 ? isoDate(year, Number(m ?? month), Number(d ?? date)) : null;
    if (!found) continue;
    days++;
    if (day === null || found > day) day = found;
  }
  return day === null ? null : { day, days };
}

/** The latest of all last days: lists keep those of former years. */
function deadlineOn(words: readonly string[], situation: Situation): string | null {
  let latest: string | null = null;
  for (const { block, folded, page, at } of situation.holding(words)) {
    if (block.kind === 'button' || block.kind === 'link' || block.menu) continue;
    const from = Math.max(0, ...words.map((word) => block.text.indexOf(word)));
    const own = block.text.slice(from, from + FAR);
    const beside = folded.length <= 10 ? (page.blocks[at + 1]?.text ?? '') : '';
    const last = lastDay(own) ?? lastDay(beside.slice(0, FAR));
    if (!last || (last.days < 2 && !PERIOD.test(`${block.text}${beside}`))) continue;
    if (latest === null || last.day > latest) latest = last.day;
  }
  return latest;
}

const DAY_MS = 86_400_000;

/** A button that must not be pressed once the page's last day is over. */
export const deadline: Look<'deadline'> = ({ words, days, buttons }, situation, error) => {
  const { today } = situation.facts;
  const there = situation.buttons(buttons);
  const pressing = situation.pressing(error.before ?? buttons);
  if (there.length === 0 && !pressing) return null;
  const places = placesOf(there);
  const last = deadlineOn(words, situation);
  if (last === null) return { places, verdict: 'unsure', ...(pressing ? {} : { severity: 'advice' }) };
  const left = Math.round((Date.parse(last) - Date.parse(today)) / DAY_MS);
  if (left < 0) return { places, text: `这一页写的截止日期是 ${last}，已经过了。` };
  if (left > days) return null;
  const when = left === 0 ? '就是今天' : `还有 ${left} 天`;
  return { places, text: `这一页写的截止日期是 ${last}，${when}。`, severity: 'warning' };
};
