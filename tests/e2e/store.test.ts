/** The profile store: files it must refuse, and the store itself out of order. */
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import {
  extensionPage,
  findButton,
  type ImportReply,
  pressPanel,
  waitForSession,
} from '../tools/browsers.ts';
import { type Bench, inBrowsers, SAMPLE } from './harness.ts';
import { FORM, made } from './made.ts';
import { recordsOf } from './stored.ts';

interface Problem {
  line: number | null;
  path: string;
  field: string;
  message: string;
}
type Profile = Record<string, unknown>;
interface ProfilesFile {
  format: string;
  version: number;
  profiles: Profile[];
}

/** Imports a text as the extension's own page does. */
async function importText(bench: Bench, text: string): Promise<ImportReply> {
  const call = await extensionPage(bench.browser);
  return call(async (content: string) => {
    const { browser, chrome } = globalThis as never as Record<string, unknown>;
    const { runtime } = (browser ?? chrome) as {
      runtime: { sendMessage(message: object): Promise<ImportReply> };
    };
    return runtime.sendMessage({ type: 'profile.import', text: content });
  }, text);
}

const one = (change: Profile) => (file: ProfilesFile) => ({
  ...file,
  profiles: [{ ...file.profiles[0], ...change }],
});

/** What is wrong with a file, its path, its field's name, and what stands in the line that is named. */
const BROKEN: [string, (file: ProfilesFile) => unknown, string, RegExp, RegExp][] = [
  ['another format', (f) => ({ ...f, format: 'else/profiles' }), 'format', /format/, /else\/profiles/],
  ['a version from the future', (f) => ({ ...f, version: 99 }), 'version', /version/, /99/],
  ['no profiles', (f) => ({ ...f, profiles: [] }), 'profiles', /./, /"profiles": \[\]/],
  [
    'a number for a code in its second profile',
    (f) => ({ ...f, profiles: [f.profiles[0], { ...f.profiles[0], id: 'two', creditCode: 12345 }] }),
    'profiles[1].creditCode',
    /统一社会信用代码/,
    /12345/,
  ],
  ['words for a number', one({ employees: '很多' }), 'profiles[0].employees', /从业人/, /很多/],
  ['an unknown field', one({ password: 'x' }), 'profiles[0].password', /password/, /"password": "x"/],
  ['a text that is too long', one({ address: '长'.repeat(501) }), 'profiles[0].address', /地址/, /长长长/],
  ['a wrong year', one({ figures: { 25: { revenue: 1 } } }), 'profiles[0].figures.25', /./, /"25"/],
];

const RAW: [string, (text: string) => string, number | null, RegExp][] = [
  ['is cut off', (text) => text.slice(0, text.indexOf('"scale"')), 14, /[\u4e00-\u9fff]/],
  ['is empty', () => ' \n', null, /空/],
  ['is too big', (text) => text.replace('"示例企业"', `"${'示'.repeat(6_000_000)}"`), null, /MB|大/],
  [
    'reaches for the prototype',
    (text) => text.replace('"title"', '"__proto__": {},\n"title"'),
    7,
    /__proto__/,
  ],
  ['says something twice', (text) => text.replace('"title"', '"id": "again",\n"title"'), 7, /id/],
];

inBrowsers('store', { profile: true }, (bench) => {
  async function refused(text: string): Promise<Problem[]> {
    const before = await recordsOf(bench);
    expect(before).toHaveLength(1);
    const reply = await importText(bench, text);
    expect(await recordsOf(bench)).toEqual(before);
    expect(reply.ok).toBe(false);
    const { problems } = reply as { problems: Problem[] };
    for (const { message } of problems) expect(message).toMatch(/[\u4e00-\u9fff]/);
    return problems;
  }

  for (const [what, spoil, path, field, inLine] of BROKEN) {
    it(`refuses a file with ${what}, says where, and changes nothing`, async () => {
      const text = JSON.stringify(spoil(JSON.parse(await readFile(SAMPLE, 'utf8'))), null, 2);
      const problems = await refused(text);
      expect(problems.map((problem) => problem.path)).toEqual([path]);
      expect(problems[0]?.field).toMatch(field);
      expect(text.split('\n')[(problems[0]?.line ?? 0) - 1]).toMatch(inLine);
    });
  }

  for (const [what, spoil, line, message] of RAW) {
    it(`refuses a file that ${what}, and changes nothing`, async () => {
      const problems = await refused(spoil(await readFile(SAMPLE, 'utf8')));
      expect(problems[0]?.line).toBe(line);
      expect(problems[0]?.message).toMatch(message);
    });
  }

  it('takes a good file', async () => {
    expect(await importText(bench, await readFile(SAMPLE, 'utf8'))).toMatchObject({ ok: true, imported: 1 });
    expect(await recordsOf(bench)).toHaveLength(1);
  });
});

inBrowsers('store out of order', { profile: true }, (bench) => {
  /** Opens the database as a newer version of the extension would, or takes it away. */
  async function spoil(how: 'newer' | 'gone'): Promise<void> {
    const call = await extensionPage(bench.browser);
    await call(
      (what: string) =>
        new Promise<void>((done, failed) => {
          const name = 'declare-assistant';
          const request = what === 'newer' ? indexedDB.open(name, 999) : indexedDB.deleteDatabase(name);
          request.onerror = () => failed(request.error);
          request.onsuccess = () => {
            (request.result as IDBDatabase | undefined)?.close();
            done();
          };
        }),
      how,
    );
  }

  it('says so, guides on, and works again when the store does', async () => {
    const { page, session } = await made(bench, '/store.html', FORM);
    expect(session).toMatchObject({ storeProblem: null, profiles: [{ id: 'sample' }] });
    await spoil('newer');
    await page.reload();
    const broken = await waitForSession(
      bench.browser,
      page,
      ({ storeProblem, panel }) => storeProblem !== null && panel.text.includes(storeProblem),
    );
    expect(broken.storeProblem).toContain('更新版本的申报助手');
    expect(broken.panel.text).toContain(broken.storeProblem);
    expect(broken.panel.text).not.toContain('还没有企业档案');
    expect(findButton(broken, '预览并填写')).toBeNull();
    expect(await importText(bench, await readFile(SAMPLE, 'utf8'))).toMatchObject({ ok: false });

    await page.goto('http://zxkt.mofcom.gov.cn/');
    await waitForSession(bench.browser, page, (now) => now.page === 'zxkt.home' && now.storeProblem !== null);
    await pressPanel(bench.browser, page, '第一次注册');
    const guided = await waitForSession(
      bench.browser,
      page,
      ({ guide, panel }) => guide?.flow === 'zxkt.register' && panel.text.includes('换一件事'),
    );
    expect(guided.panel.text).toContain(guided.storeProblem);

    await spoil('gone');
    expect(await importText(bench, await readFile(SAMPLE, 'utf8'))).toMatchObject({ ok: true });
    await page.goto('http://zxkt.mofcom.gov.cn/store.html');
    const mended = await waitForSession(bench.browser, page, ({ profiles }) => profiles.length === 1);
    expect(mended.storeProblem).toBeNull();
    await page.close();
  });
});
