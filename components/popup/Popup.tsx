/** The popup: whether the assistant works here and what it sees. Status only; the work is done in the panel. */
import type { TabDescription } from '../../lib/platform/active-tab.ts';
import { SearchBox, type SearchBoxProps } from '../search/SearchBox.tsx';
import { texts } from './texts.ts';

export interface PortalEntry {
  id: string;
  name: string;
  hosts: readonly string[];
}

export interface PopupProps {
  phase: 'loading' | 'ready';
  /** Null when no assistant runs in the tab in front. */
  tab: TabDescription | null;
  enabled: boolean;
  portals: readonly PortalEntry[];
  onOptions: () => void;
  onTogglePanel: () => void;
  onEnabled: (enabled: boolean) => void;
  search: SearchBoxProps;
  /** Whom to ask within the organisation, in one line; empty for nobody. */
  support: string;
  /** The switch is set by the organisation. */
  locked: boolean;
}

export function Popup(props: PopupProps) {
  const tx = texts();
  const { phase, tab, enabled, support, locked } = props;
  const works = enabled && tab?.portal != null;
  return (
    <main class="popup">
      <header class="top">
        <span class="logo" aria-hidden="true">
          申
        </span>
        <h1>{tx.product}</h1>
      </header>
      <div class="body" role="status">
        {phase === 'loading' ? <p class="hint">{tx.loading}</p> : <Status {...props} />}
      </div>
      {phase === 'ready' && <SearchBox {...props.search} />}
      <div class="row buttons">
        <button type="button" class={works ? '' : 'primary'} onClick={props.onOptions}>
          {tx.options}
        </button>
        {works && (
          <button type="button" class="primary" onClick={props.onTogglePanel}>
            {tab.panel.visible && !tab.panel.collapsed ? tx.hidePanel : tx.showPanel}
          </button>
        )}
      </div>
      {support && (
        <p class="hint support">
          {tx.support} {support}
        </p>
      )}
      <label class="switch-row foot">
        <span>
          {tx.enabled}
          {locked && <span class="hint locked">🔒 {tx.locked}</span>}
        </span>
        <input
          type="checkbox"
          role="switch"
          class="switch"
          checked={enabled}
          disabled={locked}
          aria-checked={enabled}
          onChange={(event) => props.onEnabled(event.currentTarget.checked)}
        />
      </label>
    </main>
  );
}

function Status({ tab, enabled, portals }: PopupProps) {
  const tx = texts();
  if (!enabled) {
    return (
      <>
        <p class="state">
          <i class="dot" /> {tx.off}
        </p>
        <p class="hint">{tx.offText}</p>
      </>
    );
  }
  if (tab?.portal == null) {
    return (
      <>
        <p class="state">
          <i class="dot" /> {tx.elsewhere}
        </p>
        <p class="hint">{tx.worksOn}</p>
        <ul class="portals">
          {portals.map(({ id, name, hosts }) => (
            <li key={id}>
              {name}
              <span class="hint">{hosts.join('、')}</span>
            </li>
          ))}
        </ul>
        <p class="hint">{tx.reloadHint}</p>
      </>
    );
  }
  return (
    <>
      <p class="state">
        <i class="dot on" /> {tx.working}
      </p>
      <Facts tab={tab} portalName={portals.find(({ id }) => id === tab.portal)?.name} />
    </>
  );
}

function Facts({ tab, portalName }: { tab: TabDescription; portalName: string | undefined }) {
  const tx = texts();
  const { guide, findings } = tab;
  return (
    <dl>
      <dt>{tx.portal}</dt>
      <dd>{tab.portalName ?? portalName ?? tab.portal}</dd>
      <dt>{tx.page}</dt>
      <dd class={tab.page === null ? 'unsure' : ''}>
        {tab.page === null ? tx.unsure : (tab.pageTitle ?? tab.page)}
      </dd>
      {guide && (
        <>
          <dt>{tx.step}</dt>
          <dd>
            {guide.title}
            <span class="hint"> {tx.stepOf(guide.step, guide.of)}</span>
          </dd>
        </>
      )}
      <dt>{tx.findings}</dt>
      <dd>{findings.length === 0 ? tx.none : <b class="bad-text">{tx.count(findings.length)}</b>}</dd>
    </dl>
  );
}
