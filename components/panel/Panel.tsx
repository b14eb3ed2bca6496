import type { PanelActions, PanelView } from '../../lib/model/panel.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { Button } from './Button.tsx';
import { FillCard } from './FillCard.tsx';
import { Findings } from './Findings.tsx';
import { StepCard } from './StepCard.tsx';
import { say, words } from './texts.ts';

function Where({ view }: { view: PanelView }) {
  const t = words();
  const page = view.loading ? t.reading : (view.pageTitle ?? t.unsure);
  return (
    <div class="where">
      {view.portalShort} · {page}
    </div>
  );
}

/** The panel beside the page. Everything it shows comes in as data. */
export function Panel({ view, actions }: { view: PanelView; actions: PanelActions }) {
  const t = words();
  const count = view.findings.filter((finding) => finding.severity !== 'advice').length;
  if (view.collapsed) {
    return (
      <button
        type="button"
        class={`tab ${view.place.side}${count > 0 ? ' has' : ''}`}
        aria-label={count > 0 ? `${t.expand}，${say(t.handle, count)}` : t.expand}
        title={t.expand}
        onClick={(event) => event.isTrusted && actions.collapse(false)}
      >
        <span aria-hidden="true">申</span>
        {count > 0 && <i aria-hidden="true">{count}</i>}
      </button>
    );
  }
  return (
    <aside
      class={`panel ${view.place.side}`}
      style={{
        top: `${view.place.top}px`,
        maxHeight: `calc(100vh - ${view.place.top + view.place.bottom}px)`,
      }}
      aria-label={t.name}
    >
      <header>
        <span class="logo" aria-hidden="true">
          申
        </span>
        <div class="title">
          <b>{t.name}</b>
          <Where view={view} />
        </div>
        <Button quiet label={t.moveSide} onPress={actions.changeSide}>
          {view.place.side === 'right' ? '⇤' : '⇥'}
        </Button>
        <Button quiet label={t.collapse} onPress={() => actions.collapse(true)}>
          —
        </Button>
      </header>
      <main aria-live="polite">
        {view.gone ? (
          <div class="find warning" role="alert">
            <p>{t.gone}</p>
          </div>
        ) : (
          <>
            {!view.pageTitle && !view.loading && (
              <div class="card">
                <p>
                  {view.candidates.length > 0
                    ? say(t.maybe, view.candidates.join('、'))
                    : view.displayOnly
                      ? t.unknownHere
                      : t.unknown}
                </p>
              </div>
            )}
            <StepCard view={view} actions={actions} />
            <Findings view={view} actions={actions} />
            {view.displayOnly ? (
              <p class="soft">{t.guideOnly}</p>
            ) : (
              view.fill && <FillCard fill={view.fill} actions={actions} />
            )}
            <SearchBox
              hits={view.search.hits}
              busy={view.search.busy}
              onQuery={actions.search}
              onOpen={actions.openHit}
              onCopy={actions.copy}
            />
          </>
        )}
      </main>
      <footer>
        {t.support && <span class="soft">{t.support}</span>}
        <span class="soft">{t.never}</span>
        {!view.gone && !view.displayOnly && (
          <Button quiet onPress={actions.openOptions}>
            {t.manage}
          </Button>
        )}
      </footer>
      {view.toast && (
        <div class="toast" role="status">
          {view.toast}
        </div>
      )}
    </aside>
  );
}
