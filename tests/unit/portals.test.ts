import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Check, FlowSpec, KnownError, PageSpec, Portal } from '../../lib/portals/define.ts';
import ecomp from '../../lib/portals/ecomp/index.ts';
import { HOSTS, portalIdOf } from '../../lib/portals/hosts.ts';
import miitAccount from '../../lib/portals/miit-account/index.ts';
import miitService from '../../lib/portals/miit-service/index.ts';
import zjtx from '../../lib/portals/zjtx/index.ts';
import zxkt from '../../lib/portals/zxkt/index.ts';

const PORTALS: Portal[] = [zxkt, ecomp, zjtx, miitAccount, miitService];
const ROOT = join(import.meta.dirname, '../../lib/portals');
const pages = PORTALS.flatMap((portal) => portal.pages);
const flows = PORTALS.flatMap((portal) => portal.flows);
const errors = PORTALS.flatMap((portal) => portal.errors);
const pageIds = new Set(pages.map(({ id }) => id));

const namesOf = (portal: string, kind: string): string[] => {
  try {
    return readdirSync(join(ROOT, portal, kind)).map((file) => basename(file, '.ts'));
  } catch {
    return [];
  }
};

describe('ids are the contract', () => {
  test.each([
    [
      'zxkt',
      [
        'home',
        'login-notice',
        'contacts',
        'registration-statement',
        'qualification-form',
        'year-select',
        'workspace',
        'qualification-view',
      ],
    ],
    ['ecomp', ['register', 'app-picker', 'hall', 'login', 'admin-login', 'recover-index', 'recover-account']],
  ])('%s has its pages', (portal, promised) => {
    expect([...pageIds]).toEqual(expect.arrayContaining(promised.map((page) => `${portal}.${page}`)));
  });
  test('the promised errors and flows exist', () => {
    expect(errors.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'all-selected',
        'user-exists',
        'user-not-found',
        'not-published',
        'login-prefix',
      ]),
    );
    expect(flows.map(({ id }) => id)).toEqual(expect.arrayContaining(['zxkt.register', 'zxkt.sign-in']));
  });
  test('no id is given twice', () => {
    for (const ids of [pages, flows, errors, PORTALS].map((all) => all.map(({ id }) => id))) {
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
  test.each(PORTALS.map((portal) => [portal.id, portal] as const))(
    '%s: files are named by their ids',
    async (id, portal) => {
      const kinds = { pages: portal.pages, flows: portal.flows, errors: portal.errors };
      for (const [kind, specs] of Object.entries(kinds) as [string, readonly { id: string }[]][]) {
        const names = namesOf(id, kind);
        expect(names.map((name) => (kind === 'errors' ? name : `${id}.${name}`)).sort()).toEqual(
          specs.map((spec) => spec.id).sort(),
        );
        for (const name of names) {
          const { default: spec } = (await import(join(ROOT, id, kind, `${name}.ts`))) as {
            default: { id: string };
          };
          expect(spec.id).toBe(kind === 'errors' ? name : `${id}.${name}`);
        }
      }
    },
  );
  test('every folder is a portal', () => {
    // What is shared by several portals has folders of its own.
    const shared = ['any', 'contacts'];
    const folders = readdirSync(ROOT, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !shared.includes(entry.name))
      .map(({ name }) => name);
    expect(folders.sort()).toEqual(PORTALS.map(({ id }) => id).sort());
  });
});

describe('hosts', () => {
  test.each([
    ['zxkt', 'zxkt.mofcom.gov.cn'],
    ['ecomp', 'ecomp.mofcom.gov.cn'],
    ['zjtx', 'zjtx.miit.gov.cn'],
    ['miit-account', 'ucenter.miit.gov.cn'],
    ['miit-service', 'ythzxfw.miit.gov.cn'],
  ])('%s is %s and nothing else', (id, host) => {
    expect(PORTALS.find((portal) => portal.id === id)?.hosts).toEqual([host]);
    expect(HOSTS[id]).toEqual([host]);
    expect(portalIdOf(`https://${host}/a?b`)).toBe(id);
    for (const other of [`https://${host}.evil.example/`, `https://x${host}/`, `https://a@b/${host}`]) {
      expect(portalIdOf(other)).toBeNull();
    }
  });
  test.each([undefined, '', 'about:blank', 'no address'])('%j has no portal', (url) => {
    expect(portalIdOf(url)).toBeNull();
  });
  test('the account portal is for display only', () => {
    expect(miitAccount.displayOnly).toBe(true);
  });
});

const dated = (spec: PageSpec | FlowSpec | KnownError) => [spec.id, spec] as const;
test.each([...pages, ...flows, ...errors].map(dated))(
  '%s says where it comes from and when somebody looked',
  (_, spec) => {
    expect(spec.source.trim()).not.toBe('');
    expect(spec.checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(new Date(`${spec.checkedOn}T00:00:00Z`).toISOString().slice(0, 10)).toBe(spec.checkedOn);
  },
);

test.each(pages.map(dated))('%s can be recognised by its own signals', (_, spec) => {
  const page = spec as PageSpec;
  const sum = page.signals.reduce((total, { weight }) => total + weight, 0);
  expect(page.title).not.toBe('');
  expect(sum).toBeGreaterThanOrEqual(page.sure);
  for (const { text, weight } of [...page.signals, ...(page.not ?? []), ...(page.must ?? [])]) {
    expect(weight).toBeGreaterThan(0);
    for (const one of [text].flat()) expect(one.trim()).not.toBe('');
  }
  for (const path of page.paths ?? []) expect(path).toMatch(/^\//);
});

test.each(flows.map(dated))('%s goes over pages that exist', (_, spec) => {
  const { steps, choose, title } = spec as FlowSpec;
  expect(title && choose).toBeTruthy();
  expect(steps.length).toBeGreaterThan(1);
  for (const step of steps) {
    expect(step.title && step.action).toBeTruthy();
    for (const page of step.pages) expect(pageIds).toContain(page);
    if (step.when?.on) expect(step.pages).toContain(step.when.on);
    if (step.after !== undefined) expect(step.after).toBeLessThan(steps.length);
    for (const word of step.target ?? []) expect(word.trim()).not.toBe('');
  }
});

test.each(errors.map(dated))('%s can be noticed, explained and remedied', (_, spec) => {
  const error = spec as KnownError;
  expect(error.seen?.length || error.foreseen || error.observed).toBeTruthy();
  expect(error.title && error.why).toBeTruthy();
  expect(error.remedy.length).toBeGreaterThan(0);
  for (const page of error.seenOn ?? []) expect(pageIds).toContain(page);
  for (const check of [error.foreseen ?? [], error.observed ?? []].flat())
    for (const page of (check as Check).pages) expect(pageIds).toContain(page);
  for (const word of [...(error.before ?? []), ...(error.seen ?? [])]) expect(word.trim()).not.toBe('');
  if (error.before) expect(error.before.length).toBeGreaterThan(0);
  for (const action of error.actions ?? []) {
    expect(action.label.trim()).not.toBe('');
    if (action.do === 'flow') expect(flows.map(({ id }) => id)).toContain(action.flow);
    if (action.do === 'copy' && action.what === 'text') expect(action.text).toBeTruthy();
  }
});

/** Texts for people; what the portals write is quoted as it is. */
function shownTexts(value: unknown, key = ''): string[] {
  if (/^(?:signals|not|must|seen|target|paths|examples|id|source)$/.test(key)) return [];
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    shownTexts(inner, Array.isArray(value) ? key : name),
  );
}
test.each([...pages, ...flows, ...errors].map(dated))('%s is punctuated as Chinese is', (_, spec) => {
  for (const text of shownTexts(spec)) {
    expect(text).not.toMatch(/[\u4e00-\u9fff][,;:!?()]|[,;:!?()][\u4e00-\u9fff]/);
    expect(text).not.toMatch(/[\u4e00-\u9fff]\.(?:\s|$)/);
    expect(text).not.toMatch(/"|'|，，|。。/);
    expect(text.trim()).toBe(text);
  }
});
