/** Whether the size goes with the figures, by the rule for the enterprise's industry. */
import { type Scale, type ScaleMetric, scaleBy, scaleRule } from '../reference/scale-rules.ts';
import { readField } from './access.ts';
import type { Advice } from './advice.ts';
import { adviceTexts } from './advice-texts.ts';
import { synonyms } from './aliases.ts';
import type { Profile } from './schema.ts';

/** @returns the years a profile has figures of, the newest first. */
export function yearsOf(profile: Profile): string[] {
  return Object.keys(profile.figures ?? {})
    .filter((year) => /^\d{4}$/.test(year))
    .sort()
    .reverse();
}

/** @returns a number a profile holds, null for nothing. */
export function numberOf(profile: Profile, key: string): number | null {
  const held = readField(profile, key);
  return typeof held === 'number' ? held : null;
}

interface Facts {
  year: string;
  known: Partial<Record<ScaleMetric, number>>;
  keys: string[];
}

/** What the rule counts, of the newest year that has any of it; employees of now where the year lacks them. */
function factsOf(profile: Profile, metrics: readonly ScaleMetric[]): Facts | null {
  const has = (year: string, metric: ScaleMetric) => numberOf(profile, `figures.${year}.${metric}`) !== null;
  const year = yearsOf(profile).find((one) => metrics.some((metric) => has(one, metric))) ?? '';
  const keys = metrics.flatMap((metric) => {
    if (year && has(year, metric)) return [`figures.${year}.${metric}`];
    return metric === 'employees' && numberOf(profile, metric) !== null ? [metric] : [];
  });
  if (keys.length === 0) return null;
  const known = Object.fromEntries(
    keys.map((key) => [key.split('.').at(-1), numberOf(profile, key)]),
  ) as Facts['known'];
  return { year, known, keys };
}

const sameScale = (held: string, right: Scale): boolean =>
  held === right || synonyms('scale', right).includes(held);

/** @returns the advice on 企业规模; none where industry or figures do not decide it. */
export function scaleAdvice(profile: Profile): Advice[] {
  const rule = scaleRule(String(readField(profile, 'industry') ?? ''));
  const facts = rule && factsOf(profile, rule.metrics);
  const right = rule && facts && scaleBy(rule, facts.known);
  const held = String(readField(profile, 'scale') ?? '').trim();
  if (!rule || !facts || !right || sameScale(held, right)) return [];
  const t = adviceTexts();
  const told = Object.entries(facts.known).map(([metric, n]) => t.fact[metric as ScaleMetric](String(n)));
  const list = told.join(t.and);
  const said = facts.year ? t.ofYear(facts.year, list) : list;
  return [
    {
      id: 'scale',
      keys: ['scale', 'industry', ...facts.keys],
      message: held ? t.scale(held, right, rule.name, said) : t.scaleEmpty(right, rule.name, said),
      fix: { key: 'scale', value: right, label: t.setScale(right) },
    },
  ];
}
