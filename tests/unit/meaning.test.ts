import { describe, expect, test } from 'vitest';
import { matchFields, SURE } from '../../lib/advise/meaning.ts';
import { field } from './fixtures/engine.ts';
import { ENTERPRISE, FIGURES_OF_YEARS } from './fixtures/engine-labels.ts';
import { PERSONS } from './fixtures/engine-people.ts';
import { RUNS } from './fixtures/engine-runs.ts';
import { TRAPS } from './fixtures/engine-traps.ts';

const NOW = 2026;
interface Row {
  shown: string;
  /** The key that may be filled without asking, or null. */
  expected: string | null;
  key: string | null;
  confidence: number;
}

const known = Object.entries({ ...ENTERPRISE, ...FIGURES_OF_YEARS, ...PERSONS });
const alone = [
  ...known.flatMap(([expected, labels]) => labels.map((shown) => ({ shown, expected }))),
  ...Object.values(TRAPS).flatMap((labels) => labels.map((shown) => ({ shown, expected: null }))),
].map(({ shown, expected }): Row => {
  const [match] = matchFields(0, [field(shown)], NOW);
  return { shown, expected, key: match?.profileKey ?? null, confidence: match?.confidence ?? 0 };
});
const inRuns = RUNS.flatMap(({ fields }) =>
  matchFields(
    0,
    fields.map(([shown]) => field(shown)),
    NOW,
  ).map(({ profileKey, confidence }, i): Row => {
    const [shown, expected] = fields[i] as [string, string | null];
    return { shown: `${shown} (run)`, expected, key: profileKey, confidence };
  }),
);
const rows = [...alone, ...inRuns];
const sure = (row: Row) => row.key !== null && row.confidence >= SURE;
const right = (row: Row) => sure(row) && row.key === row.expected;
const tell = ({ shown, expected, key, confidence }: Row) =>
  `${shown}: ${key ?? 'nothing'} at ${confidence}, wanted ${expected ?? 'nothing sure'}`;

describe('labels of real forms', () => {
  test('are many, and none is tried twice', () => {
    expect(alone.length).toBeGreaterThanOrEqual(250);
    expect(new Set(alone.map(({ shown }) => shown)).size).toBe(alone.length);
  });

  test('nothing wrong is ever sure', () => {
    expect(rows.filter((row) => sure(row) && row.key !== row.expected).map(tell)).toEqual([]);
  });

  test('nearly all that is known is found', () => {
    const wanted = rows.filter(({ expected }) => expected !== null);
    const found = rows.filter(right).length;
    const precision = found / Math.max(1, rows.filter(sure).length);
    const recall = found / wanted.length;
    const missed = wanted.filter((row) => !right(row)).map(tell);
    console.info(
      `${rows.length} labels: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n${missed.join('\n')}`,
    );
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });
});

describe('fields that their neighbours explain', () => {
  test.each(RUNS.map((run) => [run.title, run] as const))('%s', (_, { fields }) => {
    const matches = matchFields(
      0,
      fields.map(([shown]) => field(shown)),
      NOW,
    );
    const filled = matches.map(({ profileKey, confidence }) => (confidence >= SURE ? profileKey : null));
    expect(filled).toEqual(fields.map(([, expected]) => expected));
  });
});

describe('why a field is doubtful', () => {
  test.each([
    '联系电话',
    '手机',
    '注册资本',
    '注册资本（万美元）',
    '2024年营业收入',
    '营业收入（万元）',
    '电子邮箱 | 个人信息',
  ])('%s: in words', (shown) => {
    const [match] = matchFields(0, [field(shown)], NOW);
    expect(match?.confidence).toBeLessThan(SURE);
    expect(match?.doubt).not.toBe('');
  });
  test('a sure one has none', () => {
    expect(matchFields(0, [field('企业名称')], NOW)[0]).toMatchObject({ confidence: 1, doubt: '' });
  });
});

describe('where the label comes from', () => {
  test('a weaker source makes less sure, never surer', () => {
    const of = (labelSource: 'for' | 'geometry' | 'none') =>
      matchFields(0, [field('企业名称', { labelSource })], NOW)[0]?.confidence ?? 0;
    expect(of('for')).toBe(1);
    expect(of('geometry')).toBeLessThan(of('for'));
    expect(of('none')).toBeLessThan(SURE);
  });
  test.each(['password', 'file'] as const)('a %s is never matched', (kind) => {
    expect(matchFields(0, [field('企业名称', { kind })], NOW)[0]?.profileKey).toBeNull();
  });
  test('every control is answered, in order, with its frame', () => {
    const controls = ['企业名称', '', '密码', '备注'].map((shown) => field(shown));
    const matches = matchFields(7, controls, NOW);
    expect(matches.map(({ control }) => control)).toEqual(controls);
    for (const { frameId } of matches) expect(frameId).toBe(7);
  });
});
