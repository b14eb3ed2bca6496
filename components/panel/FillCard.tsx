import type { FillView, PanelActions } from '../../lib/model/panel.ts';
import { Button } from './Button.tsx';
import { Other } from './Other.tsx';
import { say, words } from './texts.ts';

function ProfileRow({ fill, actions }: { fill: FillView; actions: PanelActions }) {
  const t = words();
  return fill.profiles.length > 1 || !fill.profileId ? (
    <select
      aria-label={t.profile}
      value={fill.profileId ?? ''}
      onChange={(event) => event.isTrusted && actions.chooseProfile(event.currentTarget.value)}
    >
      {!fill.profileId && <option value="">{t.choose}</option>}
      {fill.profiles.map((profile) => (
        <option key={profile.id} value={profile.id}>
          {profile.title}
        </option>
      ))}
    </select>
  ) : (
    <span class="profile">{fill.profiles[0]?.title}</span>
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
      ) : fill.teach || fill.preview || fill.result ? (
        // The key keeps its box from being used again for what is drawn here.
        <div
          key="stage"
          ref={(box) => {
            if (box) actions.drawFill(box, fill);
          }}
        />
      ) : fill.profiles.length === 0 ? (
        <div class="card">
          <p>{t.noProfile}</p>
          <div class="row">
            <Button primary onPress={actions.openOptions}>
              {t.makeProfile}
            </Button>
            {fill.learnable > 0 && (
              <Button onPress={actions.learn} disabled={fill.busy}>
                {t.learn}
              </Button>
            )}
          </div>
        </div>
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
          {fill.other && <Other fill={fill} actions={actions} />}
          <p class="soft hint" role="status">
            {!fill.profileId
              ? t.whichProfile
              : fill.notice
                ? say(t[fill.notice.word], fill.notice.count)
                : fill.sure + fill.doubtful === 0
                  ? t.nothing
                  : say(t.recognised, fill.sure)}
            {fill.doubtful > 0 && !fill.notice ? `，${say(t.doubtful, fill.doubtful)}` : ''}
          </p>
          <div class="row">
            {fill.learnable > 0 && (
              <Button quiet onPress={actions.learn} disabled={fill.busy}>
                {t.learn}
              </Button>
            )}
            {!fill.off.includes('teach') && (
              <Button quiet onPress={() => actions.teach(true)}>
                {t.teach}
              </Button>
            )}
          </div>
        </div>
      )}
    </section>
  );
}
