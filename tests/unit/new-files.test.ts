import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { identifierFor, withEntry } from '../tools/new/list.ts';
import { WAITING } from '../tools/new/stubs.ts';
import { writeAll } from '../tools/new/write.ts';
import { ROOT, read, sources } from './fixtures/engine-house.ts';

test('what was begun is filled in, and its notes are taken away', () => {
  const notes = sources('lib').flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, at) => (line.includes(WAITING) ? [`${file}:${at + 1}: ${line.trim()}`] : [])),
  );
  expect(notes, `still to do:\n${notes.join('\n')}\n`).toEqual([]);
});

const COPIED = ['lib', 'tests/tools', 'tests/unit', 'package.json', 'package-lock.json', 'tsconfig.json'];
const OWN_COPY = [...COPIED, 'biome.json', '.gitignore', 'globals.d.ts', 'vitest.config.ts'];
const LISTS = [
  'lib/portals/zjtx/index.ts',
  'lib/practice/pages/zjtx/index.ts',
  'lib/practice/scenarios/index.ts',
];
const PAGE = ['lib/portals/zjtx/pages/some-page.ts', 'lib/practice/pages/zjtx/some-page.ts'];
const ERROR = ['lib/portals/zjtx/errors/some-error.ts', 'lib/practice/scenarios/some-error.ts'];

describe('a copy of the project', { timeout: 120_000 }, () => {
  let root = '';
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'declare-assistant-new-'));
    for (const name of OWN_COPY) cpSync(join(ROOT, name), join(root, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  /** Runs on the Node of the tests; without what vitest tells its own children. */
  const run = (...words: string[]) => {
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^VITEST/.test(name)));
    const { status, stdout, stderr } = spawnSync(process.execPath, words, {
      cwd: root,
      env: { ...env, NO_COLOR: '1' },
      encoding: 'utf8',
    });
    return { status, out: stdout, err: stderr };
  };
  const begin = (...words: string[]) => run('tests/tools/new/new.ts', ...words);
  const text = (file: string) => readFileSync(join(root, file), 'utf8');
  const snapshot = () => [readdirSync(join(root, 'lib'), { recursive: true }).length, ...LISTS.map(text)];

  test.each([
    [
      'a page that is there',
      ['page', 'zjtx.home', '首页'],
      '“home”已经有了（lib/portals/zjtx/pages/home.ts）',
    ],
    ['a file that is no page', ['page', 'zjtx.surround', '周围'], '“surround”已经有了'],
    ['an error of another portal', ['error', 'zjtx', 'user-exists', '标题'], '“user-exists”已经有了'],
    ['a portal nobody knows', ['page', 'nowhere.page', '页面'], '没有平台“nowhere”，请改成其中一个：zxkt、'],
    ['what holds on all portals', ['error', 'any', 'some-error', '标题'], 'lib/portals/any/errors'],
    ['a page without its portal', ['page', 'some-page', '页面'], '没有平台“some-page”'],
    ['a portal without its page', ['page', 'zjtx', '页面'], '名称“”不对'],
    ['capitals and underlines', ['page', 'zjtx.Some_Page', '页面'], '请用小写英文单词，中间用连字符'],
    ['a way out of the folder', ['error', 'zjtx', '../../some-error', '标题'], '请用小写英文单词'],
    ['no title', ['page', 'zjtx.some-page'], '没有写页面名称'],
    ['nothing', ['error'], '没有写平台'],
  ])('refuses %s and writes nothing', (_, words, sentence) => {
    const before = snapshot();
    const { status, out, err } = begin(...words);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err).toContain(`用法：npm run new:${words[0]} -- zjtx`);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(snapshot()).toEqual(before);
    for (const file of [...PAGE, ...ERROR]) expect(existsSync(join(root, file)), file).toBe(false);
  });

  test('a page and an error are begun and listed, and their next steps are said', () => {
    const page = begin('page', 'zjtx.some-page', '示例页面');
    expect(page.err).toBe('');
    for (const file of [...PAGE, LISTS[0]!, LISTS[1]!]) expect(page.out).toContain(`  ${file}\n`);
    for (const said of ['catalogue.test.ts 的 PAGES', 'engine-pages-zjtx.ts', 'tests/unit/practice.test.ts'])
      expect(page.out).toContain(said);
    const error = begin('error', 'zjtx', 'some-error', '示例问题');
    expect(error.err).toBe('');
    for (const file of [...ERROR, LISTS[0]!, LISTS[2]!]) expect(error.out).toContain(`  ${file}\n`);
    for (const said of ['catalogue.test.ts 的 SME_ERRORS', 'practice.test.ts 的 SEEN', 'findings.test.ts'])
      expect(error.out).toContain(said);

    const named = [...new Set(`${page.out}${error.out}`.match(/tests\/[\w/-]+(?:\.test)?\.ts/g))];
    expect(named).toEqual(
      expect.arrayContaining(['tests/e2e/crossed.test.ts', 'tests/e2e/scenarios.test.ts']),
    );
    for (const file of named) expect(existsSync(join(ROOT, file)), file).toBe(true);

    const [portal, pages, scenarios] = LISTS.map(text);
    expect(portal).toMatch(/pages: \[[^\]]*\n {4}somePage,\n {2}\]/);
    expect(portal).toMatch(/errors: \[[^\]]*\n {4}someError,\n {2}\]/);
    expect(pages).toMatch(/= \[[^\]]*\n {2}somePage,\n/);
    expect(scenarios).toMatch(/= \[[^\]]*\n {2}someError,\n/);
    expect(text(PAGE[0]!)).toContain("title: '示例页面'");
    expect(text(PAGE[0]!)).toMatch(/checkedOn: '20\d\d-\d\d-\d\d'/);
  });

  test('a second run refuses', () => {
    expect(begin('page', 'zjtx.some-page', '示例页面')).toMatchObject({ status: 2, out: '' });
    expect(begin('error', 'zxkt', 'some-error', '示例问题')).toMatchObject({ status: 2, out: '' });
  });

  test('what was begun compiles and is formatted', () => {
    const touched = [...PAGE, ...ERROR, ...LISTS];
    const { out } = run('node_modules/typescript/bin/tsc', '--noEmit');
    expect(out.split('\n').filter((line) => touched.some((file) => line.startsWith(file)))).toEqual([]);
    const biome = run('node_modules/@biomejs/biome/bin/biome', 'check', ...touched);
    expect(biome.err).not.toMatch(/error/i);
    expect(biome.status).toBe(0);
  });

  test('the tests that were named refuse it until it is filled in', () => {
    const files = ['portals', 'catalogue', 'practice', 'recognise-pages', 'new-files'];
    const { status } = run(
      ...['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit'],
      ...['--reporter', 'json', '--outputFile', 'results.json'],
      ...['-t', 'some-page|some-error|catalogue|shows itself|is tried here|was begun is filled'],
      ...files.map((name) => `tests/unit/${name}.test.ts`),
    );
    expect(status).toBe(1);
    const suites = (
      JSON.parse(text('results.json')) as {
        testResults: {
          assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
        }[];
      }
    ).testResults;
    const failed = suites.flatMap((suite) => suite.assertionResults.filter((one) => one.status === 'failed'));
    const names = failed.map(({ fullName }) => fullName);
    expect(names).toEqual(
      expect.arrayContaining([
        'zjtx.some-page says where it comes from and when somebody looked',
        'zjtx.some-page can be recognised by its own signals',
        'some-error can be noticed, explained and remedied',
        'the catalogue zjtx has all its pages and no other',
        'the catalogue the SME portals have all their known errors and no other',
        'practice pages every page of the catalogue, and no other',
        'scenarios one for each known error that shows itself',
        'every page of every portal is tried here',
        'what was begun is filled in, and its notes are taken away',
      ]),
    );
    const begun = failed
      .find(({ fullName }) => fullName.startsWith('what was begun'))
      ?.failureMessages.join();
    for (const file of [...PAGE, ...ERROR]) expect(begun).toContain(file);
  }, 60_000);
});

test('everything is written, or nothing', () => {
  const root = mkdtempSync(join(tmpdir(), 'declare-assistant-write-'));
  try {
    writeAll(root, [{ file: 'list.ts', text: 'old', before: null }]);
    const changes = [
      { file: 'pages/new.ts', text: 'new', before: null },
      { file: 'list.ts', text: 'longer', before: 'old' },
      { file: 'list.ts', text: 'never', before: 'something else' },
    ];
    expect(() => writeAll(root, changes)).toThrow('list.ts has been changed meanwhile');
    expect(readFileSync(join(root, 'list.ts'), 'utf8')).toBe('old');
    expect(existsSync(join(root, 'pages/new.ts'))).toBe(false);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

describe('a list', () => {
  const sorted = "import a from './a.ts';\nimport c from './c.ts';\n\nexport const all = [a, c];\n";
  test('that follows the names of the files goes on doing so', () => {
    expect(withEntry(sorted, '= [', './b.ts', 'b')).toContain('[a, b, c]');
    expect(withEntry(sorted, '= [', './d.ts', 'd')).toContain('[a, c, d]');
  });
  test('in an order of its own is added to at the end', () => {
    expect(withEntry(sorted.replace('[a, c]', '[c, a]'), '= [', './b.ts', 'b')).toContain('[c, a, b]');
  });
  test('that is empty, or not there', () => {
    expect(withEntry('export const all = [];', '= [', './b.ts', 'b')).toBe(
      "import b from './b.ts';\nexport const all = [b];",
    );
    expect(() => withEntry('', '= [', './b.ts', 'b')).toThrow('no list begins');
  });
  test.each([
    ['some-page', 'somePage'],
    ['default', 'defaultPage'],
    ['a', 'aPage'],
  ])('%s is called %s', (name, identifier) => {
    expect(identifierFor(sorted, name, 'page')).toBe(identifier);
  });
});
