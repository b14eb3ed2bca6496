import { beforeAll, beforeEach, expect, test, vi } from 'vitest';

const stored: Record<string, unknown> = {};
let writes: object[] = [];
let lockSettings: typeof import('../../lib/platform/locked.ts').lockSettings;
let rememberNames: typeof import('../../lib/platform/old-names.ts').rememberNames;

beforeAll(async () => {
  vi.stubGlobal('chrome', {
    runtime: { id: 'test' },
    storage: {
      local: {
        get: async () => ({ ...stored }),
        set: async (change: object) => {
          writes.push(change);
          Object.assign(stored, change);
        },
      },
    },
  });
  ({ lockSettings } = await import('../../lib/platform/locked.ts'));
  ({ rememberNames } = await import('../../lib/platform/old-names.ts'));
});
beforeEach(() => {
  for (const key of Object.keys(stored)) delete stored[key];
  writes = [];
});
const words = (language: string) => (language === 'en' ? { name: 'Declare Assistant' } : null);

test('what an organisation sets takes the place of the user’s, with the words of its language', async () => {
  stored.enabled = true;
  await lockSettings({ enabled: false, language: 'en' }, words);
  expect(stored).toEqual({ enabled: false, language: 'en', words: { name: 'Declare Assistant' } });
  await lockSettings({ language: 'zh-CN' }, words);
  expect(stored).toMatchObject({ enabled: false, language: 'zh-CN', words: null });
});

test('nothing is written where it is so already, or where nothing is set', async () => {
  Object.assign(stored, { enabled: false, language: 'zh-CN' });
  await lockSettings({ enabled: false, language: 'zh-CN' }, words);
  await lockSettings({}, words);
  expect(writes).toEqual([]);
});

test('names that were turned down are kept once, the latest first, and not without end', async () => {
  await rememberNames(['b', 'a']);
  await rememberNames(['a', 'c']);
  expect(stored.oldNames).toEqual(['a', 'c', 'b']);
  writes = [];
  await rememberNames([]);
  await rememberNames(['b']);
  expect(writes).toEqual([]);
  await rememberNames(Array.from({ length: 400 }, (_, i) => `n${i}`));
  expect((stored.oldNames as string[]).length).toBe(300);
});
