/** What the builds hold and ask for. */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { HOSTS } from '../../lib/portals/hosts.ts';
import { ensureBuild } from '../tools/ensure.mjs';

const LINTER = fileURLToPath(new URL('../../node_modules/.bin/web-ext', import.meta.url));
/** Bytes, compressed. */
const MAX_CONTENT = 45_000;
const MAX_DIALOGS = 1_000;
/** Words that only the profile store and its schemas would bring into a content script. */
const HEAVY = /ZodError|_zod|indexedDB|IDBDatabase|IDBTransaction|rrweb/;
const SOURCE = /\.(?:js|mjs|html|json|css)$/;

interface Manifest {
  [key: string]: unknown;
  permissions: string[];
  host_permissions?: string[];
  content_scripts: { matches: string[]; js: string[]; css?: string[] }[];
}

/** Everything of a build that is text, by its path. */
async function textsOf(folder: string): Promise<Map<string, string>> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = files
    .filter((file) => file.isFile() && SOURCE.test(file.name))
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    await Promise.all(
      paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const),
    ),
  );
}

describe.each(['chrome', 'firefox'] as const)('build for %s', (kind) => {
  let folder = '';
  let texts = new Map<string, string>();
  let manifest: Manifest;
  const scripts = () => manifest.content_scripts.flatMap(({ js }) => js);
  const text = (path: string) => texts.get(path) ?? '';

  beforeAll(async () => {
    folder = await ensureBuild(kind);
    texts = await textsOf(folder);
    manifest = JSON.parse(text('manifest.json')) as Manifest;
  });

  it('has light content scripts', () => {
    const sizes = Object.fromEntries(scripts().map((path) => [path, gzipSync(text(path)).byteLength]));
    expect(Object.keys(sizes).sort()).toEqual(['content-scripts/assistant.js', 'content-scripts/dialogs.js']);
    const tooBig = Object.entries(sizes).filter(
      ([path, size]) => size > (path.endsWith('/dialogs.js') ? MAX_DIALOGS : MAX_CONTENT) || size < 100,
    );
    expect(tooBig).toEqual([]);
  });

  it('carries no portal’s data on a page: frames ask for that of their own family', () => {
    const told = ['注册过程中出现异常', '统一社会信用代码已存在', '商务主管机关联系方式'];
    for (const words of told) {
      for (const path of scripts()) expect(text(path), path).not.toContain(words);
      expect(text('background.js')).toContain(words);
    }
  });

  it('keeps the profile store out of the content scripts', () => {
    for (const path of scripts()) expect([path, HEAVY.exec(text(path))?.[0]]).toEqual([path, undefined]);
    // The same search finds it where it belongs.
    expect(HEAVY.test(text('background.js'))).toBe(true);
  });

  it('builds no code from text and fetches none', () => {
    const found = [...texts].flatMap(([path, content]) =>
      [
        ...content.matchAll(
          /\beval\s*\(|\bnew Function\b|\bFunction\s*\(\s*["'`]|<script[^>]+src="?https?:/g,
        ),
      ].map((match) => `${path}: ${match[0]}`),
    );
    expect(found).toEqual([]);
  });

  it('asks for storage and the portals, nothing else', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'alarms', 'idle']);
    for (const key of [
      'optional_permissions',
      'optional_host_permissions',
      'web_accessible_resources',
      'externally_connectable',
      'content_security_policy',
      'update_url',
    ]) {
      expect([key, manifest[key]]).toEqual([key, undefined]);
    }
    const hosts = Object.values(HOSTS).flat();
    expect(hosts).toHaveLength(5);
    const matches = new Set(manifest.content_scripts.flatMap((script) => script.matches));
    const patterns = hosts.map((host) => `*://${host}/*`).sort();
    expect([...matches].sort()).toEqual(patterns);
    expect(manifest.host_permissions?.toSorted()).toEqual(patterns);
    expect(manifest.content_scripts.flatMap(({ css = [] }) => css)).toEqual([]);
  });

  it('names itself as its store wants', () => {
    if (kind === 'firefox') {
      expect(manifest.browser_specific_settings).toMatchObject({
        gecko: {
          id: expect.stringMatching(/^.+@.+$/),
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      });
    } else {
      expect(manifest.minimum_chrome_version).toBe('111');
      expect(manifest.browser_specific_settings).toBeUndefined();
    }
  });

  it('has every message that it refers to, in every language', () => {
    const languages = [...texts.keys()].filter((path) => path.endsWith('/messages.json'));
    expect(languages.sort()).toEqual(['_locales/en/messages.json', '_locales/zh_CN/messages.json']);
    const used = new Set(
      [...texts]
        .filter(([path]) => !path.startsWith('_locales/'))
        .flatMap(([, content]) => [...content.matchAll(/__MSG_(\w+)__/g)].map((match) => match[1]!)),
    );
    expect([...used]).toEqual(expect.arrayContaining(['name', 'description']));
    for (const path of languages) {
      const messages = JSON.parse(text(path)) as Record<string, { message: string }>;
      const missing = [...used].filter((key) => !messages[key]?.message);
      expect([path, missing]).toEqual([path, []]);
    }
    expect(texts.has(`_locales/${manifest.default_locale}/messages.json`)).toBe(true);
  });

  it('holds every file that its manifest and pages name', () => {
    const named = [...(texts.get('manifest.json') ?? '').matchAll(/"([\w./-]+\.(?:js|html|css))"/g)].map(
      (match) => match[1]!,
    );
    const inPages = [...texts]
      .filter(([path]) => path.endsWith('.html'))
      .flatMap(([, content]) => [...content.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)])
      .map((match) => match[1]!);
    expect(inPages.length).toBeGreaterThan(0);
    expect([...named, ...inPages].filter((path) => !texts.has(path))).toEqual([]);
  });
});

describe('web-ext lint', () => {
  it('finds no error in the Firefox build', async () => {
    const folder = await ensureBuild('firefox');
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [LINTER, 'lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'],
      { maxBuffer: 64 * 1024 * 1024 },
    ).catch((error: { stdout?: string; stderr?: string }) => {
      if (!error.stdout) throw new Error(`web-ext did not run: ${error.stderr}`);
      return { stdout: error.stdout };
    });
    const { summary, errors } = JSON.parse(stdout) as { summary: { errors: number }; errors: unknown[] };
    expect(errors).toEqual([]);
    expect(summary.errors).toBe(0);
  });
});
