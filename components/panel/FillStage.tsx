/**
 * What the fill card shows once the user has begun something: preview, result, teaching. Brought in with what writes to
 * pages, with a Preact of its own, into a box that the panel keeps for it.
 */
import { render } from 'preact';
import { setDictionary } from '../../lib/i18n/index.ts';
import type { FillView, PanelActions, PreviewItem, TeachView } from '../../lib/model/panel.ts';
import { Button } from './Button.tsx';
import { Other } from './Other.tsx';
import { type PanelWords, say, words } from './texts.ts';

interface VaultLockedProps {
  items: readonly PreviewItem[];
  busy: boolean;
  actions: PanelActions;
}

function Preview({ fill, actions }: { fill: FillView; actions: PanelActions }) {
  const t = words();
  const items = fill.preview ?? [];
  const count = items.filter((item) => item.ticked && item.state !== 'blocked').length;
  const learning = fill.mode === 'learn';
  const profile = fill.profiles.find(({ id }) => id === fill.profileId)?.title ?? t.newProfile;
  return (
    <div class="card fill">
      <div class="top">
        <b>{learning ? t.learnHead : t.previewHead}</b>
      </div>
      <p class="soft hint">{learning ? say(t.learnHint, profile) : t.previewHint}</p>
      {fill.other && (
        <>
          <Other fill={fill} actions={actions} />
          <div class="row">
            <Button onPress={actions.agree} disabled={fill.busy}>
              {t.keepProfile}
            </Button>
          </div>
        </>
      )}
      {fill.plainHttp && !learning && <p class="warn hint">{t.plainHttp}</p>}
      <VaultLocked items={items} busy={fill.busy} actions={actions} />
      <ul>
        {items.map((item) => (
          <li key={`${item.place.frameId} ${item.place.ref}`}>
            <label>
              <input
                type="checkbox"
                checked={item.ticked}
                disabled={item.state === 'blocked' || item.state === 'same' || fill.busy}
                onChange={(event) => event.isTrusted && actions.tick(item, event.currentTarget.checked)}
              />
              <span class="name">{item.label}</span>
              <span class="value">{item.value}</span>
            </label>
            {item.state === 'same' && <small class="ok">{t.already}</small>}
            {item.sensitive && (item.state === 'empty' || item.state === 'differs') && (
              <small class="q">{fill.plainHttp ? t.sensitiveHttp : t.sensitive}</small>
            )}
            {item.vault && <small class="q">{isLocked(item) ? t.inVault : item.vault.message}</small>}
            {item.state === 'blocked' && !learning && !item.vault && (
              <div class="row">
                <small class="q">{t.blocked}</small>
                {!item.sensitive && (
                  <Button quiet onPress={() => actions.copy(item.value)}>
                    {t.copyIt}
                  </Button>
                )}
              </div>
            )}
            {item.state === 'differs' && (
              <small class="q">{say(learning ? t.learnReplaces : t.replaces, item.held)}</small>
            )}
            {item.doubt && <small class="q">{item.doubt}</small>}
          </li>
        ))}
      </ul>
      {!learning && <Later fill={fill} actions={actions} />}
      <div class="row end">
        <Button onPress={actions.cancelPreview} disabled={fill.busy}>
          {t.cancel}
        </Button>
        <Button primary onPress={actions.fill} disabled={count === 0 || fill.busy}>
          {fill.busy ? t.filling : say(learning ? t.confirmLearn : t.confirmFill, count)}
        </Button>
      </div>
    </div>
  );
}

const isLocked = ({ vault }: PreviewItem) => vault?.error === 'vault-locked';

/** The passphrase is typed on a page of ours, never here. */
function VaultLocked({ items, busy, actions }: VaultLockedProps) {
  const t = words();
  if (!items.some(isLocked)) return null;
  return (
    <div class="find warning">
      <p>{t.vaultLocked}</p>
      <div class="row">
        <Button onPress={() => actions.openOptions('vault')}>{t.openVault}</Button>
        <Button quiet onPress={actions.preview} disabled={busy}>
          {t.previewAgain}
        </Button>
      </div>
    </div>
  );
}

/** Fields that came after the preview was made are offered beside it. */
function Later({ fill, actions }: { fill: FillView; actions: PanelActions }) {
  const t = words();
  return fill.later > 0 ? (
    <div class="row" role="status">
      <span class="soft">{say(t.later, fill.later)}</span>
      <Button onPress={actions.previewLater} disabled={fill.busy}>
        {fill.preview ? t.addLater : t.preview}
      </Button>
    </div>
  ) : null;
}

const MARKS: Record<string, string> = { filled: '✓', same: '✓', kept: '–', planned: '·' };

function Result({ fill, actions }: { fill: FillView; actions: PanelActions }) {
  const t = words();
  const learning = fill.mode === 'learn';
  const status = learning ? { ...t.status, filled: t.stored, refused: t.notStored } : t.status;
  return (
    <div class="card fill" role="status">
      <div class="top">
        <b>{learning ? t.learnResult : t.resultHead}</b>
        {fill.canUndo && <Button onPress={actions.undoFill}>{t.undoFill}</Button>}
        <Button quiet onPress={actions.cancelPreview}>
          {t.done}
        </Button>
      </div>
      <ul>
        {(fill.result ?? []).map((item) => (
          <li key={`${item.place.frameId} ${item.place.ref}`}>
            <button
              type="button"
              class="line"
              onClick={(event) => event.isTrusted && actions.showPlace(item.place)}
            >
              <span class={MARKS[item.status] === '✓' ? 'ok' : 'q'}>{MARKS[item.status] ?? '!'}</span>
              <span class="name">{item.label}</span>
              <span class="value">{status[item.status]}</span>
            </button>
            {item.reason && <small class="q">{item.reason}</small>}
            {item.wanted && (
              <Button quiet onPress={() => actions.copy(item.wanted)}>
                {say(t.copyValue, item.wanted)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {!learning && <Later fill={fill} actions={actions} />}
    </div>
  );
}

/** What each field of the page means, for the user to put right. */
function Teach({ teach, actions }: { teach: TeachView; actions: PanelActions }) {
  const t = words();
  return (
    <div class="card fill">
      <div class="top">
        <b>{t.teach}</b>
        <Button quiet onPress={() => actions.teach(false)}>
          {t.done}
        </Button>
      </div>
      <p class="soft hint">{t.teachHint}</p>
      <ul>
        {teach.rows.map((row) => (
          <li key={row.signature}>
            <button
              type="button"
              class="line whole"
              onClick={(event) => event.isTrusted && actions.showPlace(row.place)}
            >
              <span class="name">{row.label}</span>
            </button>
            <select
              aria-label={row.label}
              value={row.key}
              onChange={(event) =>
                event.isTrusted && actions.teachField(row.signature, event.currentTarget.value)
              }
            >
              <option value="">{t.teachNone}</option>
              {teach.keys.map(([key, name]) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </select>
            {row.taught && (
              <div class="row">
                <small class="ok">{t.taught}</small>
                <Button quiet onPress={() => actions.teachField(row.signature, null)}>
                  {t.forget}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Draws the stage into its box. @param spoken the panel's words in the language in use. */
export function drawFill(root: HTMLElement, fill: FillView, actions: PanelActions, spoken: PanelWords): void {
  setDictionary(spoken, null);
  const stage = fill.teach ? (
    <Teach teach={fill.teach} actions={actions} />
  ) : fill.preview ? (
    <Preview fill={fill} actions={actions} />
  ) : (
    <Result fill={fill} actions={actions} />
  );
  render(stage, root);
}
