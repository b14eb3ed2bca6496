import { expect, test } from 'vitest';
import { FILLERS, SYNONYMS } from '../../lib/search/synonyms.ts';
import { carriedBy, importsOf, sources } from './fixtures/engine-house.ts';

test('the search stays within its walls', () => {
  const allowed =
    /^lib\/(?:search|text|model)\/|^lib\/portals\/define\.ts$|^lib\/advise\/match-text\.ts$|^lib\/contacts\/regions\.ts$|^lib\/reference\/regions\.ts$|^lib\/letters\/index\.ts$|^minisearch$|^pinyin-match\//;
  const strays = sources('lib/search').flatMap((file) =>
    importsOf(file)
      .filter(({ to }) => !allowed.test(to))
      .map(({ to }) => `${file} → ${to}`),
  );
  expect(strays).toEqual([]);
});

test('no content script carries it, nor its dictionaries', () => {
  const scripts = sources('entrypoints').filter((file) => /\.content(?:\/index)?\.tsx?$/.test(file));
  for (const script of scripts) {
    const { files, packages } = carriedBy(script);
    expect([...files].filter((file) => file.startsWith('lib/search/'))).toEqual([]);
    expect([...packages].filter((name) => /^(?:minisearch|pinyin-match)/.test(name))).toEqual([]);
  }
});

test('the view takes only types from it', () => {
  const taken = sources('components/search').flatMap(importsOf);
  expect(taken.filter(({ to, types }) => to.startsWith('lib/search/') && !types)).toEqual([]);
});

test('the table of words can be read by everybody: single spaces, no word twice in a line', () => {
  for (const line of SYNONYMS) {
    const words = line.split(' ');
    expect(words, line).not.toContain('');
    expect(words.length, line).toBeGreaterThan(1);
    expect(new Set(words).size, line).toBe(words.length);
  }
  expect(FILLERS).not.toContain('');
});
