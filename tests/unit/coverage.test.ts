import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { anyErrors } from '../../lib/portals/any/index.ts';
import { contacts } from '../../lib/portals/contacts/index.ts';
import type { Portal } from '../../lib/portals/define.ts';
import ecomp from '../../lib/portals/ecomp/index.ts';
import miitAccount from '../../lib/portals/miit-account/index.ts';
import miitService from '../../lib/portals/miit-service/index.ts';
import zjtx from '../../lib/portals/zjtx/index.ts';
import zxkt from '../../lib/portals/zxkt/index.ts';

/** docs/coverage says what carries each place of the manuals; this holds it against the data. */

const PORTALS: Portal[] = [zxkt, ecomp, zjtx, miitAccount, miitService];
const flows = PORTALS.flatMap((portal) => portal.flows);
const errors = [...PORTALS.flatMap((portal) => portal.errors), ...anyErrors];
const MANUALS = ['000', '001', '002', '003', '004'];

const idsOf = (specs: readonly { id: string }[]) => new Set(specs.map(({ id }) => id));
const KNOWN: Record<string, ReadonlySet<string>> = {
  error: idsOf(errors),
  answer: idsOf(PORTALS.flatMap((portal) => portal.answers)),
  page: idsOf(PORTALS.flatMap((portal) => portal.pages)),
  letter: new Set(['change', 'unbind', 'close', 'manual-verification', 'password-reset']),
  contact: new Set(contacts.map(({ portal }) => portal)),
};

/** @returns what is wrong with a reference of the last column, or null. */
function wrong(reference: string): string | null {
  const [, kind, name] = /^([a-z]+):(.+)$/.exec(reference) ?? [];
  if (kind && name) return KNOWN[kind]?.has(name) ? null : `there is no ${kind} ${name}`;
  const [, flow, number] = /^([a-z-]+\.[a-z-]+)#(\d+)$/.exec(reference) ?? [];
  if (!flow) return 'write flow#step, error:, answer:, page:, letter: or contact:';
  const steps = flows.find(({ id }) => id === flow)?.steps.length ?? 0;
  if (steps === 0) return `there is no flow ${flow}`;
  return Number(number) >= 1 && Number(number) <= steps ? null : `${flow} has ${steps} steps`;
}

interface Row {
  place: string;
  told: string;
  references: string[];
  last: string;
}

/** The rows of a coverage table, without its head. */
function rowsOf(markdown: string): Row[] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => {
      const cells = line.split('|').slice(1, -1);
      const [place = '', told = '', last = ''] = cells.map((cell) => cell.trim());
      expect(cells, line).toHaveLength(3);
      return {
        place,
        told,
        last,
        references: [...last.matchAll(/`([^`]+)`/g)].map(([, inside = '']) => inside),
      };
    });
}

const DOCS = join(import.meta.dirname, '../../docs/coverage');
const documents = readdirSync(DOCS)
  .filter((file) => file.endsWith('.md'))
  .map((file) => [basename(file, '.md'), rowsOf(readFileSync(join(DOCS, file), 'utf8'))] as const);

/** MANUAL_000 … of every tests/unit/fixtures/manuals-*.ts: the places that must have a row. */
const FIXTURES = join(import.meta.dirname, 'fixtures');
const places: Record<string, readonly string[]> = {};
for (const file of readdirSync(FIXTURES).filter((name) => /^manuals-.*\.ts$/.test(name))) {
  const lists = (await import(join(FIXTURES, file))) as Record<string, readonly string[]>;
  for (const [name, list] of Object.entries(lists)) places[name.replace('MANUAL_', '')] = list;
}

test('every manual has its table and its list of places', () => {
  expect(documents.map(([name]) => name).sort()).toEqual(MANUALS);
  expect(Object.keys(places).sort()).toEqual(MANUALS);
});

describe.each(documents)('manual %s', (name, rows) => {
  test('has a row for each of its places, once and in order', () => {
    expect(rows.map(({ place }) => place)).toEqual(places[name]);
    expect(new Set(rows.map(({ place }) => place)).size).toBe(rows.length);
  });
  test('has no row that nothing carries', () => {
    for (const { place, told, references } of rows) {
      expect(told, place).not.toBe('');
      expect(references, place).not.toEqual([]);
    }
  });
  test('is written so that a person and this test read the same', () => {
    for (const { place, last, references } of rows) {
      expect(place.startsWith(`${name} `), place).toBe(true);
      expect(last, place).toBe(references.map((reference) => `\`${reference}\``).join(', '));
      expect(new Set(references).size, place).toBe(references.length);
    }
  });
  test('refers to nothing that is not there', () => {
    const broken = rows.flatMap(({ place, references }) =>
      references.flatMap((reference) => {
        const problem = wrong(reference);
        return problem ? [`${place}: \`${reference}\`: ${problem}`] : [];
      }),
    );
    expect(broken).toEqual([]);
  });
});

test('what is wrong with a reference is noticed', () => {
  for (const broken of [
    'zxkt.register#0',
    'zxkt.register#9',
    'zxkt.nowhere#1',
    'zxkt.register',
    'error:nobody',
    'answer:nobody',
    'page:zxkt.nowhere',
    'letter:love',
    'contact:nobody',
    'flow:zxkt.register',
    '–',
  ]) {
    expect(wrong(broken), broken).not.toBeNull();
  }
  expect(wrong('zxkt.register#8')).toBeNull();
  expect(wrong('contact:zxkt')).toBeNull();
});

describe('every known error and flow of the fund portals', () => {
  const cited = new Set(documents.flatMap(([, rows]) => rows.flatMap(({ references }) => references)));
  const fund = [...zxkt.errors, ...ecomp.errors, ...anyErrors];
  test.each(fund.map(({ id }) => id))('%s has its place in a manual', (id) => {
    expect(cited).toContain(`error:${id}`);
  });
  test.each(zxkt.flows.map(({ id }) => id))('%s has its place in a manual', (id) => {
    expect([...cited].some((reference) => reference.startsWith(`${id}#`))).toBe(true);
  });
  test.each(zxkt.answers.map(({ id }) => id))('%s has its place in a manual', (id) => {
    expect(cited).toContain(`answer:${id}`);
  });
});
