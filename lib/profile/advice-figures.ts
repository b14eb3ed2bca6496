/** Figures of the years against each other and against what the enterprise says of today. */
import type { FigureKey } from '../model/profile-keys.ts';
import { readField } from './access.ts';
import type { Advice } from './advice.ts';
import { numberOf, yearsOf } from './advice-scale.ts';
import { adviceTexts } from './advice-texts.ts';
import { isIsoDate } from './dates.ts';
import type { Profile } from './schema.ts';

/** 万元 that cannot exceed the year's revenue without somebody asking. */
const WITHIN_REVENUE = ['mainBusinessRevenue', 'rdExpense', 'exportValue'] as const;
const AMOUNTS = ['revenue', 'totalAssets'] as const;
/** 元 for 万元 makes ten thousand; no business grows a thousandfold in a year. */
const JUMP = 1000;

/** @returns the advice on figures, the newest year first. */
export function figureAdvice(profile: Profile): Advice[] {
  const years = yearsOf(profile);
  return [
    ...established(profile, years),
    ...employees(profile, years),
    ...years.flatMap((year) => yearAdvice(profile, year)),
    ...AMOUNTS.flatMap((key) => jumps(profile, years, key)),
  ];
}

function established(profile: Profile, years: readonly string[]): Advice[] {
  const on = String(readField(profile, 'establishedOn') ?? '').trim();
  if (!isIsoDate(on)) return [];
  return years
    .filter((year) => year < on.slice(0, 4) && Object.keys(profile.figures?.[year] ?? {}).length > 0)
    .map((year) => ({
      id: `established.${year}`,
      keys: ['establishedOn', `figures.${year}.revenue`],
      message: adviceTexts().established(on, year),
    }));
}

/** Of today, against the newest year that has them. */
function employees(profile: Profile, years: readonly string[]): Advice[] {
  const now = numberOf(profile, 'employees');
  const year = years.find((one) => numberOf(profile, `figures.${one}.employees`) !== null);
  const then = year ? numberOf(profile, `figures.${year}.employees`) : null;
  if (!year || now === null || then === null || now === then) return [];
  const message = adviceTexts().employees(String(now), year, String(then));
  return [{ id: 'employees', keys: ['employees', `figures.${year}.employees`], message }];
}

function yearAdvice(profile: Profile, year: string): Advice[] {
  const t = adviceTexts();
  const at = (key: FigureKey) => `figures.${year}.${key}`;
  const [revenue, staff, people] = [at('revenue'), at('rdStaff'), at('employees')].map((key) =>
    numberOf(profile, key),
  );
  const advice: Advice[] = WITHIN_REVENUE.flatMap((key) => {
    const part = numberOf(profile, at(key));
    if (part === null || revenue === null || revenue === undefined || part <= revenue) return [];
    const message = t.above(year, t.names[key], String(part), t.names.revenue, String(revenue));
    return [{ id: at(key), keys: [at(key), at('revenue')], message }];
  });
  if (typeof staff === 'number' && typeof people === 'number' && staff > people) {
    const message = t.rdStaff(year, String(staff), String(people));
    advice.push({ id: at('rdStaff'), keys: [at('rdStaff'), at('employees')], message });
  }
  const [assets, debts] = [numberOf(profile, at('totalAssets')), numberOf(profile, at('totalLiabilities'))];
  if (assets !== null && debts !== null && debts > assets) {
    const message = t.liabilities(year, String(debts), String(assets));
    advice.push({ id: at('totalLiabilities'), keys: [at('totalLiabilities'), at('totalAssets')], message });
  }
  return advice;
}

/** A year a thousand times the year beside it was typed in another unit. */
function jumps(profile: Profile, years: readonly string[], key: (typeof AMOUNTS)[number]): Advice[] {
  const held = years.flatMap((year) => {
    const value = numberOf(profile, `figures.${year}.${key}`);
    return value !== null && value > 0 ? [{ year, value }] : [];
  });
  const t = adviceTexts();
  return held.slice(1).flatMap((before, i) => {
    const after = held[i]!;
    const times = after.value / before.value;
    if (times < JUMP && times > 1 / JUMP) return [];
    const [more, less] = times >= 1 ? [after, before] : [before, after];
    const message = t.jump(t.names[key], more.year, String(more.value), less.year, String(less.value));
    const keys = [more, less].map(({ year }) => `figures.${year}.${key}`);
    return [{ id: `jump.${key}.${after.year}`, keys, message }];
  });
}
