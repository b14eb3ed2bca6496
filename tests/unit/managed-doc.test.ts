/** The samples of docs/managed.md are what administrators copy: each is read as its browser would, and is valid. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Managed, parseManaged } from '../../lib/profile/managed.ts';

const DOC = readFileSync(join(import.meta.dirname, '../../docs/managed.md'), 'utf8');
const CONFIG = readFileSync(join(import.meta.dirname, '../../wxt.config.ts'), 'utf8');
const samples = [...DOC.matchAll(/^```([^\n]+)\n([\s\S]*?)^```$/gm)].map(([, kind = '', text = '']) => ({
  kind,
  text,
}));
const of = (kind: string) => samples.filter((one) => one.kind === kind).map(({ text }) => text);

/** A registry file: values are texts, those of lists and objects are JSON. */
function fromReg(text: string): { key: string; policy: Record<string, unknown> } {
  const [head, ...lines] = text.split('\n').filter((line) => line !== '');
  expect(head).toBe('Windows Registry Editor Version 5.00');
  const key = /^\[(.+)\]$/.exec(lines[0] ?? '')?.[1] ?? '';
  const values = lines.slice(1).map((line) => {
    const [, name = '', value = ''] = /^"(\w+)"="((?:[^"\\]|\\.)*)"$/.exec(line) ?? [];
    expect(name, line).not.toBe('');
    return [name, JSON.parse(value.replace(/\\(.)/g, '$1'))] as const;
  });
  return { key, policy: Object.fromEntries(values) };
}

/** A property list, as far as ours go. */
function fromPlist(text: string): unknown {
  const tokens = [...text.matchAll(/<(\/?)(\w+)(\/?)>([^<]*)/g)]
    .map(([, close, tag = '', empty, inner = '']) => ({
      close: close === '/',
      tag,
      empty: empty === '/',
      inner,
    }))
    .filter(({ tag }) => tag !== 'plist');
  let at = 0;
  const read = (): unknown => {
    const { tag, inner, empty } = tokens[at++]!;
    if (empty) return tag === 'true';
    if (tag === 'dict') {
      const found: Record<string, unknown> = {};
      while (!tokens[at]!.close) {
        const key = tokens[at]!.inner;
        at += 2;
        found[key] = read();
      }
      at++;
      return found;
    }
    if (tag === 'array') {
      const found: unknown[] = [];
      while (!tokens[at]!.close) found.push(read());
      at++;
      return found;
    }
    at++;
    return tag === 'integer' || tag === 'real' ? Number(inner) : inner;
  };
  return read();
}

function right(managed: Managed): void {
  expect(managed.problems).toEqual([]);
  expect(managed.profiles).toHaveLength(1);
  expect(managed.profiles[0]).toMatchObject({
    creditCode: '91330106MA2EXAM78K',
    figures: { 2025: { revenue: 4288.9 } },
  });
  expect(managed.support?.phone).toBe('0571-88880003');
  expect(managed.off).toEqual(['export']);
  expect(managed.settings).toEqual({ language: 'zh-CN', vaultLockMinutes: 15 });
}

describe('the samples', () => {
  test('are all looked at', () => {
    expect(samples.map(({ kind }) => kind)).toEqual([
      'reg',
      'json chrome-linux',
      'xml',
      'reg',
      'json firefox-policies',
      'json firefox-manifest',
    ]);
  });
  test.each([
    [0, 'Google\\Chrome'],
    [1, 'Microsoft\\Edge'],
  ] as const)('Windows registry %i: %s', (at, vendor) => {
    const { key, policy } = fromReg(of('reg')[at]!);
    expect(key).toMatch(
      /^HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\.+\\3rdparty\\extensions\\[a-p]{32}\\policy$/,
    );
    expect(key).toContain(`\\${vendor}\\`);
    right(parseManaged(policy));
  });
  test('Linux', () => {
    const file = JSON.parse(of('json chrome-linux')[0]!) as {
      '3rdparty': { extensions: Record<string, unknown> };
    };
    const [[id, policy] = []] = Object.entries(file['3rdparty'].extensions);
    expect(id).toMatch(/^[a-p]{32}$/);
    right(parseManaged(policy));
  });
  test('macOS', () => right(parseManaged(fromPlist(of('xml')[0]!))));
  test('Firefox, with the add-on’s own id', () => {
    const addon = /id: '([^']+@[^']+)'/.exec(CONFIG)?.[1] ?? '';
    const file = JSON.parse(of('json firefox-policies')[0]!) as {
      policies: { '3rdparty': { Extensions: Record<string, unknown> } };
    };
    right(parseManaged(file.policies['3rdparty'].Extensions[addon]));
    const manifest = JSON.parse(of('json firefox-manifest')[0]!) as Record<string, unknown>;
    expect([manifest.name, manifest.type]).toEqual([addon, 'storage']);
    right(parseManaged(manifest.data));
  });
});
