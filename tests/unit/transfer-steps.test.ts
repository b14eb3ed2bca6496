/** The steps of import and export on the options page that need no browser. */
import { expect, test } from 'vitest';
import type { TransferView } from '../../components/options/transfer/types.ts';
import { Transfer, type TransferHooks } from '../../entrypoints/options/transfer.ts';
import { openProfiles } from '../../lib/profile/store.ts';
import { enterprises } from '../tools/enterprises.ts';

function steps(hooks: Partial<TransferHooks> = {}) {
  const views: (TransferView | null)[] = [];
  const transfer = new Transfer({
    show: (view) => views.push(view),
    language: () => 'zh-CN',
    flush: async () => true,
    store: openProfiles,
    known: () => ({ profiles: [], broken: [] }),
    reload: async () => {},
    ...hooks,
  });
  return { transfer, views };
}
const FILE = new File(['{}'], 'a.json');

test('nothing opens that an organisation has switched off, however it is asked for', async () => {
  const { transfer, views } = steps({ off: () => true });
  transfer.start();
  await transfer.read(FILE);
  transfer.export(enterprises(1), null);
  transfer.exportSome(enterprises(2));
  expect(views).toEqual([]);
});

test('each is switched off by itself', () => {
  const { transfer, views } = steps({ off: (feature) => feature === 'import' });
  transfer.start();
  transfer.exportSome(enterprises(2));
  expect(views).toEqual([{ step: 'export', title: null, count: 2, vault: 'none' }]);
});

test('a file is not read while something typed cannot be stored, and it is said', async () => {
  const { transfer, views } = steps({ flush: async () => false });
  await transfer.read(FILE);
  expect(views).toEqual([{ step: 'failed', message: expect.stringContaining('还没有保存') }]);
});
