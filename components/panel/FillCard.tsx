import type { FillView, PanelActions } from '../../lib/model/panel.ts';
import { Button } from './Button.tsx';
import { say, words } from './texts.ts';

function ProfileRow({ fill, actions }: { fill: FillView; actions: PanelActions }) {
  const t = words();
  const chosen = fill.profiles.find((profile) => profile.id === fill.profileId) ?? fill.profiles[0];
  return fill.profiles.length > 1 ? (
    <select
      aria-label={t.profile}
      value={chosen?.id ?? ''}
      onChange={(event) => event.isTrusted && actions.chooseProfile(event.currentTarget.value)}
    >
      {fill.profiles.map((profile) => (
        <option key={profile.id} value={profile.id}>
          {profile.title}
        </option>
      ))}
    </select>
  ) : (
    <span class="profile">{chosen?.title}</span>
  );
}

function Preview({ fill, actions }: { fill: FillView; actions: PanelActions }) {
  const t = words();
  const items = fill.preview ?? [];
  const count = items.filter((item) => item.ticked && item.state !== 'blocked').length;
  return (
    <div class="card fill">
      <div class="top">
        <b>{t.previewHead}</b>
      </div>
      <p class="soft hint">{t.previewHint}</p>
      {fill.plainHttp && <p class="warn hint">{t.plainHttp}</p>}
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
            {item.state === 'blocked' && <small class="q">{t.blocked}</small>}
            {item.state === 'differs' && <small class="q">{say(t.replaces, item.held)}</small>}
            {item.doubt && <small class="q">{item.doubt}</small>}
          </li>
        ))}
      </ul>
      <div class="row end">
        <Button onPress={actions.cancelPreview} disabled={fill.busy}>
          {t.cancel}
        </Button>
        <Button primary onPress={actions.fill} disabled={count === 0 || fill.busy}>
          {fill.busy ? t.filling : say(t.confirmFill, count)}
        </Button>
      </div>
    </div>
  );
}

const MARKS: Record<string, string> = { filled: '✓', same: '✓', kept: '–', planned: '·' };

function Result({ fill, actions }: { fill: FillView; actions: PanelActions }) {
  const t = words();
  return (
    <div class="card fill" role="status">
      <div class="top">
        <b>{t.resultHead}</b>
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
              <span class="value">{t.status[item.status]}</span>
            </button>
            {item.reason && <small class="q">{item.reason}</small>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Filling: which profile, what goes where, what came of it. */
export function FillCard({ fill, actions }: { fill: FillView; actions: PanelActions }) {
  const t = words();
  return (
    <section aria-label={t.fill}>
      <h2>{t.fill}</h2>
      {fill.storeProblem ? (
        <div class="find warning">
          <p>{fill.storeProblem}</p>
        </div>
      ) : fill.profiles.length === 0 ? (
        <div class="card">
          <p>{t.noProfile}</p>
          <Button primary onPress={actions.openOptions}>
            {t.makeProfile}
          </Button>
        </div>
      ) : fill.preview ? (
        <Preview fill={fill} actions={actions} />
      ) : fill.result ? (
        <Result fill={fill} actions={actions} />
      ) : (
        <div class="card fill">
          <div class="top">
            <ProfileRow fill={fill} actions={actions} />
            {fill.sure + fill.doubtful > 0 && (
              <Button primary onPress={actions.preview} disabled={fill.busy}>
                {t.preview}
              </Button>
            )}
          </div>
          <p class="soft hint" role="status">
            {fill.notice || (fill.sure + fill.doubtful === 0 ? t.nothing : say(t.recognised, fill.sure))}
            {fill.doubtful > 0 && !fill.notice ? `，${say(t.doubtful, fill.doubtful)}` : ''}
          </p>
        </div>
      )}
    </section>
  );
}
