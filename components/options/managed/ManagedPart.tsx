/** What an organisation provides: its profiles, whom to ask, what is off, and what is wrong with its policy. */
import { useContext } from 'preact/hooks';
import { profileKeyName } from '../../../lib/model/profile-keys.ts';
import { heldKeys } from '../../../lib/profile/access.ts';
import type { Managed } from '../../../lib/profile/managed.ts';
import type { Profile } from '../../../lib/profile/schema.ts';
import { profileValue } from '../../../lib/profile/value.ts';
import { ManagedContext } from './context.ts';
import { managedWords } from './texts.ts';

interface Props {
  /** Makes a profile of the user's own from a provided one. */
  onCopy: (profile: Profile) => void;
}

export function ManagedPart({ onCopy }: Props) {
  const managed = useContext(ManagedContext);
  const tx = managedWords();
  const { profiles, support, off, problems } = managed;
  if (profiles.length + off.length + problems.length === 0 && !support) return null;
  return (
    <section class="managed" aria-label={tx.region}>
      <Problems managed={managed} />
      {(support || off.length > 0) && (
        <p class="hint managed-line">
          {support && (
            <span>
              {tx.support} <b>{support.name}</b> {support.phone}
              {support.hours && <span>（{support.hours}）</span>}
            </span>
          )}
          {off.length > 0 && (
            <span>
              {tx.off}
              {off.map((feature) => tx.features[feature]).join('、')}
            </span>
          )}
        </p>
      )}
      {profiles.length > 0 && <Provided profiles={profiles} onCopy={onCopy} />}
    </section>
  );
}

function Problems({ managed: { problems } }: { managed: Managed }) {
  const tx = managedWords();
  if (problems.length === 0) return null;
  return (
    <div class="banner warn" role="status">
      <ul class="managed-problems">
        {problems.map(({ place, message }) => (
          <li key={place}>{tx.problem(place, message)}</li>
        ))}
      </ul>
      <p class="hint">{tx.problemHint}</p>
    </div>
  );
}

function Provided({
  profiles,
  onCopy,
}: {
  profiles: readonly Profile[];
  onCopy: (profile: Profile) => void;
}) {
  const tx = managedWords();
  return (
    <>
      <h2>
        <span aria-hidden="true">🔒</span> {tx.provided}
      </h2>
      <p class="hint">{tx.providedHint}</p>
      <ul class="managed-profiles">
        {profiles.map((profile) => (
          <li key={profile.id} class="card">
            <div class="managed-head">
              <div>
                <b>{profile.title}</b>
                <span class="hint">{profile.enterpriseName}</span>
              </div>
              <button type="button" class="small" onClick={() => onCopy(profile)}>
                {tx.copy}
              </button>
            </div>
            <details>
              <summary>{tx.show}</summary>
              <dl class="managed-values">
                {heldKeys(profile).map((key) => (
                  <div key={key}>
                    <dt>{profileKeyName(key)}</dt>
                    <dd>{profileValue(profile, key)?.display}</dd>
                  </div>
                ))}
              </dl>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A lock beside a setting, and why it is there. */
export function LockNote({ locked }: { locked: boolean }) {
  if (!locked) return null;
  return (
    <span class="hint managed-lock">
      <span aria-hidden="true">🔒 </span>
      {managedWords().locked}
    </span>
  );
}
