/** Going back to the profiles of an earlier day. */
import { snapshotTexts } from '../../components/options/snapshots/texts.ts';
import type { SnapshotActions, SnapshotsView } from '../../components/options/snapshots/types.ts';
import { snapshotChanges } from '../../lib/profile/snapshot-changes.ts';
import type { RestoreDone } from '../../lib/profile/store.ts';
import type { Controller } from './controller.ts';

/** @returns the actions of the view; what fails is said there and changes nothing. */
export function snapshotActions(controller: Controller): SnapshotActions {
  const update = (change: Partial<SnapshotsView>) =>
    controller.update({ snapshots: { ...controller.view.snapshots, ...change } });
  const say = (text: string, undo: { key: string; ids: string[] } | null = null, bad = false) =>
    update({ note: { text, undo, bad } });

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      say(error instanceof Error ? error.message : String(error), null, true);
    }
  };

  const load = async () => update({ days: await (await controller.open()).snapshots() });

  const open = async (key: string | null) => {
    update({ open: key === null ? null : { key, changes: null, unreadable: [] } });
    if (key === null) return;
    const store = await controller.open();
    const [then, now] = [await store.snapshot(key), await store.all()];
    // Another day may have been opened meanwhile.
    if (controller.view.snapshots.open?.key !== key) return;
    const changes = snapshotChanges(then.profiles, now.profiles);
    update({ open: { key, changes, unreadable: then.unreadable.map(({ title }) => title) } });
  };

  /** What is being typed must be stored first, or it would be a change nobody decided on. */
  const restore = async (
    key: string,
    ids: string[],
    words: (done: RestoreDone) => string,
    undoable: boolean,
  ) => {
    if (controller.view.snapshots.busy) return;
    update({ busy: true, note: null });
    await attempt(async () => {
      if (!(await controller.editor.flush())) return say(snapshotTexts().unsaved, null, true);
      const done = await (await controller.open()).restoreSnapshot(key, ids);
      say(words(done), undoable && done.ids.length > 0 ? done.undo : null);
      update({ open: null });
      await controller.load();
      await load();
    });
    update({ busy: false });
  };

  return {
    loadSnapshots: () => void attempt(load),
    openSnapshot: (key) =>
      void attempt(async () => {
        await open(key).catch((error: unknown) => {
          update({ open: null });
          throw error;
        });
      }),
    restoreSnapshot: (key, ids) =>
      void restore(key, ids, ({ restored, removed }) => snapshotTexts().done(restored, removed), true),
    undoRestore() {
      const undo = controller.view.snapshots.note?.undo;
      if (undo) void restore(undo.key, undo.ids, () => snapshotTexts().undone, false);
    },
  };
}
