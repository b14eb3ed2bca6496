/** The options page: joins the views with the store, files and settings. */
import { render } from 'preact';
import { arrange } from '../../components/options/arrange.ts';
import { conflictTexts } from '../../components/options/conflict/texts.ts';
import { controlId } from '../../components/options/fields.ts';
import { OptionsApp } from '../../components/options/OptionsApp.tsx';
import { texts } from '../../components/options/texts.ts';
import type { OptionsActions, OptionsView } from '../../components/options/types.ts';
import { en } from '../../components/panel/texts.en.ts';
import { en as searchEn } from '../../components/search/texts.en.ts';
import { setLanguage } from '../../lib/i18n/index.ts';
import { flowNeeds } from '../../lib/knowledge/needs.ts';
import { openLetters } from '../../lib/platform/knowledge.ts';
import { readManaged, watchManaged } from '../../lib/platform/managed.ts';
import { readState, watchState, writeState } from '../../lib/platform/storage.ts';
import sample from '../../lib/profile/sample.json';
import { exportTaught, parseTaught } from '../../lib/profile/taught-file.ts';
import { parseProfilesFile, sizeProblem } from '../../lib/profile/transfer.ts';
import { Controller } from './controller.ts';
import { watchElsewhere } from './elsewhere.ts';
import { download, exportName } from './files.ts';
import { snapshotActions } from './snapshots.ts';
import { Transfer } from './transfer.ts';
import { Desk } from './vault.ts';
import '../../components/ui/tokens.css';
import '../../components/ui/controls.css';
import '../../components/ui/parts.css';
import '../../components/options/page.css';
import '../../components/options/list.css';
import '../../components/options/form.css';
import '../../components/options/figures.css';
import '../../components/options/entries.css';
import '../../components/options/overlays.css';
import '../../components/options/pickers/pickers.css';
import '../../components/options/conflict/conflict.css';
import '../../components/options/snapshots/snapshots.css';
import '../../components/options/vault/vault.css';
import '../../components/options/managed/managed.css';
import '../../components/options/transfer/transfer.css';

const root = document.getElementById('app')!;
const lastYear = new Date().getFullYear() - 1;
const flows = flowNeeds(lastYear);
/** While the page opens, several changes in a row are drawn once, when the code that made them is through. */
let opening = true;
let due = false;
let drawing = false;
const controller = new Controller(show);
const desk = new Desk(controller, location.hash === '#vault');
const transfer: Transfer = new Transfer({
  show: (view) => controller.update({ transfer: view }),
  language: () => controller.view.settings.language,
  flush: () => controller.editor.flush(),
  store: () => controller.open(),
  known: () => ({ profiles: controller.allStored(), broken: controller.view.broken }),
  async reload(first) {
    await controller.load();
    if (!controller.view.draft && first) await controller.select(first.id);
  },
  vault: desk.door(),
  off: (feature) => controller.view.managed.off.includes(feature),
});

function show(view: OptionsView): void {
  setLanguage(view.settings.language);
  document.documentElement.lang = view.settings.language;
  document.title = texts().pageTitle;
  // What is typed must be drawn at once: a field drawn by itself first would put back what it held before.
  if (!opening) draw();
  else if (!due) {
    due = true;
    queueMicrotask(draw);
  }
}

/** A field that is taken away while it has the focus saves what it holds: such changes are drawn afterwards. */
function draw(): void {
  due = true;
  if (drawing) return;
  drawing = true;
  try {
    while (due) {
      due = false;
      const { view } = controller;
      const vault = desk.desk(view.draft?.id ?? null);
      render(
        <OptionsApp view={view} actions={actions} lastYear={lastYear} flows={flows} vault={vault} />,
        root,
      );
    }
  } finally {
    drawing = false;
  }
}

const actions: OptionsActions = {
  transfer: transfer.actions,
  retry: () => controller.load(),
  show: (tab) => controller.update({ tab }),
  search: (query) => controller.update({ query }),
  sort: (sort) => controller.update({ sort }),
  select: (id) => controller.select(id),
  async create() {
    await controller.create({ title: texts().newTitle });
    document.getElementById(controlId('enterpriseName'))?.focus();
  },
  async duplicate() {
    const { draft } = controller.view;
    if (!draft) return;
    await controller.create({ ...draft, title: texts().copyOf(draft.title) });
    const made = controller.view.draft?.id;
    if (made && made !== draft.id) await desk.copy(draft.id, made);
  },
  archive: (ids, away) => void controller.archive(ids, away),
  remove: (ids) => void controller.remove(ids),
  undoRemove: () => controller.undoRemove(),
  dismissRemoved: () => controller.dismissRemoved(),
  change: (key, value) => controller.change(key, value),
  changeAll: (values, step) => controller.changeAll(values, step),
  undoStep: () => controller.undoStep(),
  chooseFlow: (flow) => controller.update({ flow }),
  copy: (text) => void navigator.clipboard.writeText(text),
  saveNow: () => controller.editor.flush(),
  resolve: (keep, choices) => controller.resolve(keep, choices),
  dismissNotice: () => controller.notify(null),
  ...snapshotActions(controller),
  async useSample() {
    const parsed = parseProfilesFile(JSON.stringify(sample));
    if (!parsed.ok) return;
    await controller.withStore(
      async (store) => void (await store.importAll(parsed.profiles.map((profile) => ({ profile })))),
    );
    await controller.load();
    await controller.select(parsed.profiles[0]!.id);
  },
  openImport: () => transfer.start(),
  readFile: (file) => void transfer.read(file),
  exportAll: () => transfer.export(controller.allProfiles(), null),
  exportSome: (ids) => transfer.exportSome(controller.allProfiles(ids)),
  letters() {
    void openLetters({ letter: 'change' }, controller.view.draft?.id ?? null);
  },
  exportOne() {
    const { draft } = controller.view;
    if (draft) transfer.export([draft], draft.title);
  },
  exportBroken(id) {
    const record = controller.view.broken.find((each) => each.id === id);
    if (record && !controller.view.managed.off.includes('export'))
      download(exportName(record.title), record.raw);
  },
  async removeBroken(id) {
    await controller.withStore(async (store) => void (await store.remove(id)));
    await controller.load();
  },
  set(change) {
    controller.update({ settings: { ...controller.view.settings, ...change } });
    // Pages carry the panel's Chinese words only; another language reaches them through storage.
    const words = change.language === 'en' ? { ...en, ...searchEn } : null;
    void writeState(change.language ? { ...change, words } : change);
  },
  exportTaught: () =>
    download(exportName(texts().settings.taught), exportTaught(controller.view.settings.taught)),
  async importTaught(file) {
    const tooLarge = sizeProblem(file.size);
    const parsed = tooLarge ? { problem: tooLarge.message } : parseTaught(await file.text());
    if ('problem' in parsed) {
      controller.update({ taughtNote: { text: `${file.name}：${parsed.problem}`, before: null } });
      return;
    }
    const { taught } = await readState();
    const count = Object.keys(parsed.taught).length;
    await keepTaught({ ...taught, ...parsed.taught }, texts().settings.taughtImported(count), true);
  },
  forgetTaught: () => void keepTaught({}, texts().settings.taughtForgotten, true),
  copyProvided({ id: _, ...profile }) {
    controller.update({ tab: 'profiles' });
    void controller.create(profile);
  },
  undoTaught() {
    const before = controller.view.taughtNote?.before;
    if (before) void keepTaught(before, '', false);
  },
};

/** Keeps what is taught, and says so; `before` can be brought back. */
async function keepTaught(taught: Record<string, string>, text: string, undoable: boolean): Promise<void> {
  const before = (await readState()).taught;
  await writeState({ taught });
  const settings = { ...controller.view.settings, taught };
  controller.update({ settings, taughtNote: { text, before: undoable ? before : null } });
}

/** What stands at the top of the list, if anything does that is in use. */
function firstInList({ items, sort }: OptionsView): string | undefined {
  const [first] = arrange(items, { query: '', sort, archivedOpen: false });
  return first?.kind === 'item' ? first.item.id : undefined;
}

async function start(): Promise<void> {
  try {
    await open();
  } finally {
    opening = false;
  }
}

async function open(): Promise<void> {
  const { language, panel, enabled, taught } = await readState();
  controller.update({ settings: { language, panel, enabled, taught } });
  await showManaged();
  const wanted = decodeURIComponent(location.hash.slice(1));
  await controller.load();
  void desk.start();
  // The list is seen before the form is made.
  await new Promise((resolve) => setTimeout(resolve));
  // A wide screen has room for a form beside the list; a narrow one starts with the list.
  const first = matchMedia('(min-width: 800px)').matches ? firstInList(controller.view) : undefined;
  const id = controller.view.items.some((item) => item.id === wanted) ? wanted : first;
  if (id && !controller.view.draft) await controller.select(id);
}

const showManaged = async () => controller.update({ managed: await readManaged() });
watchManaged(() => void showManaged());
watchState((change) => {
  const { language, panel, enabled, taught } = { ...controller.view.settings, ...change };
  controller.update({ settings: { language, panel, enabled, taught } });
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') void controller.editor.flush();
  else {
    void controller.load();
    void desk.read();
  }
});
document.addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
  // The browser would save the page as a file.
  event.preventDefault();
  void controller.editor.flush();
});
addEventListener('pagehide', () => void controller.editor.flush());
addEventListener('beforeunload', (event) => {
  if (!controller.editor.unsaved) return;
  void controller.editor.flush();
  event.preventDefault();
});
// Settings, copying, what is taught: what fails with nobody waiting for it is said at the top of the page.
addEventListener('unhandledrejection', ({ reason }) => {
  controller.notify(conflictTexts().notDone(reason instanceof Error ? reason.message : String(reason)));
});
watchElsewhere(controller, () => desk.read());
void start();
