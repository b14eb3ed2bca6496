/** The popup: asks the tab in front and shows what it says. */
import { render } from 'preact';
import { zh as panelWords } from '../../components/panel/texts.zh.ts';
import { Popup, type PopupProps } from '../../components/popup/Popup.tsx';
import { texts } from '../../components/popup/texts.ts';
import { en as searchEn } from '../../components/search/texts.en.ts';
import { zh as searchWords } from '../../components/search/texts.zh.ts';
import { setDictionary, setLanguage } from '../../lib/i18n/index.ts';
import { supportLine } from '../../lib/knowledge/restricted.ts';
import { describeActiveTab, openOptions, toggleActivePanel } from '../../lib/platform/active-tab.ts';
import { readManaged } from '../../lib/platform/managed.ts';
import { readState, watchState, writeState } from '../../lib/platform/storage.ts';
import { PORTALS } from './portals.ts';
import '../../components/ui/tokens.css';
import '../../components/ui/controls.css';
import '../../components/ui/parts.css';
import '../../components/popup/popup.css';
import '../../components/search/search.css';
import { popupSearch } from './search.ts';

let props: PopupProps = {
  phase: 'loading',
  tab: null,
  enabled: true,
  portals: PORTALS,
  async onOptions() {
    await openOptions();
    close();
  },
  async onTogglePanel() {
    await toggleActivePanel();
    close();
  },
  onEnabled(enabled) {
    update({ enabled });
    void writeState({ enabled });
  },
  support: '',
  locked: false,
  search: popupSearch(
    (search) => update({ search }),
    () => props.tab?.panel.collapsed ?? false,
    () => props.tab?.profileId ?? null,
  ),
};

function update(change: Partial<PopupProps>): void {
  props = { ...props, ...change };
  render(<Popup {...props} />, document.getElementById('app')!);
}

async function start(): Promise<void> {
  const { language, enabled } = await readState();
  setLanguage(language);
  setDictionary({ ...panelWords, ...searchWords }, language === 'en' ? searchEn : null);
  document.documentElement.lang = language;
  document.title = texts().product;
  const managed = await readManaged();
  const locked = managed.settings.enabled !== undefined;
  update({ enabled, support: supportLine(managed), locked });
  update({ phase: 'ready', tab: await describeActiveTab() });
}

// The panel comes or goes a moment after the switch.
watchState(async (change) => {
  if (change.enabled === undefined && change.panel === undefined) return;
  const { enabled } = { ...props, ...change };
  update({ enabled, tab: await describeActiveTab() });
});
void start();
