/**
 * Letters and lists of materials. The address says which: `?letter=change|unbind|close` or
 * `?list=manual-verification|password-reset`, and `&profile=<id>` for whom.
 */
import { render } from 'preact';
import { controlId } from '../../components/letters/LetterForm.tsx';
import { LettersApp } from '../../components/letters/LettersApp.tsx';
import { texts } from '../../components/letters/texts.ts';
import type { LettersActions, LettersView } from '../../components/letters/types.ts';
import { setLanguage } from '../../lib/i18n/index.ts';
import { toDocx } from '../../lib/letters/docx.ts';
import { fileName } from '../../lib/letters/index.ts';
import { openOptions } from '../../lib/platform/active-tab.ts';
import { readState, watchState } from '../../lib/platform/storage.ts';
import { Controller } from './controller.ts';
import { save } from './save.ts';
import '../../components/ui/tokens.css';
import '../../components/ui/controls.css';
import '../../components/ui/parts.css';
import '../../components/letters/letters.css';
import '../../components/letters/paper.css';

const root = document.getElementById('app')!;

/** The day here, not in Greenwich. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

const controller = new Controller(show, location.search, today());

function show(view: LettersView): void {
  document.title = `${view.document.title} · ${texts().product}`;
  render(<LettersApp view={view} actions={actions} />, root);
}

const actions: LettersActions = {
  choose: (choice) => controller.open(choice, controller.view.profileId),
  chooseProfile: (id) => controller.open(controller.view.choice, id),
  change: (field, value) => controller.change(field, value),
  tick: (item, on) => controller.tick(item, on),
  refill: () => controller.refill(),
  undoRefill: () => controller.undoRefill(),
  edit: (field) => document.getElementById(controlId(field))?.focus(),
  async download() {
    const { document: content, values, known } = controller.view;
    controller.update({ busy: true, said: null });
    try {
      const name = fileName(content.title, values.company ?? known.enterpriseName ?? '');
      save(name, await toDocx(content));
      controller.update({ busy: false, said: { what: 'downloaded', file: name } });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      controller.update({ busy: false, said: { what: 'failed', reason } });
    }
  },
  print: () => print(),
  openProfiles: () => void openOptions(),
  retry: () => void controller.load(controller.view.profileId),
};

function speak(language: 'zh-CN' | 'en'): void {
  setLanguage(language);
  document.documentElement.lang = language;
}

async function start(): Promise<void> {
  const { language, profileId } = await readState();
  speak(language);
  const asked = new URLSearchParams(location.search).get('profile');
  await controller.load(asked ?? profileId, asked !== null);
}

watchState(({ language }) => {
  if (!language) return;
  speak(language);
  controller.update({});
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible' && controller.view.phase === 'ready')
    void controller.load(controller.view.profileId);
});
void start();
