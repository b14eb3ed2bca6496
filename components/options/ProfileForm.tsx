/** The form for one profile, in sections, with its state and completeness on top. */
import { completeness } from '../../lib/profile/completeness.ts';
import { fieldName } from '../../lib/profile/names.ts';
import type { Profile } from '../../lib/profile/schema.ts';
import { Field } from './Field.tsx';
import { FiguresTable } from './FiguresTable.tsx';
import { controlId, SECTIONS } from './fields.ts';
import { RegionPicker } from './RegionPicker.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import { texts } from './texts.ts';
import type { OptionsActions, SaveState } from './types.ts';

interface Props {
  profile: Profile;
  save: SaveState;
  actions: OptionsActions;
  lastYear: number;
}

export function ProfileForm({ profile, save, actions, lastYear }: Props) {
  const tx = texts();
  const { change, saveNow } = actions;
  return (
    <article class="form" aria-label={profile.title || tx.untitled}>
      <header class="form-head">
        <button type="button" class="quiet back" onClick={() => actions.select(null)}>
          ‹ {tx.back}
        </button>
        <div class="form-title">
          <h2>{profile.title || profile.enterpriseName || tx.untitled}</h2>
          <SaveStatus save={save} actions={actions} />
        </div>
        <div class="row">
          <button type="button" onClick={actions.duplicate}>
            {tx.duplicate}
          </button>
          <button type="button" onClick={actions.letters}>
            {tx.letters}
          </button>
          <button type="button" onClick={actions.exportOne}>
            {tx.exportOne}
          </button>
          <button type="button" class="bad-text" onClick={actions.remove}>
            {tx.remove}
          </button>
        </div>
      </header>
      <Completeness profile={profile} />
      {SECTIONS.map((section) => (
        <section key={section.id} class="card" aria-labelledby={`section-${section.id}`}>
          <h3 id={`section-${section.id}`}>{tx.sections[section.id]}</h3>
          <div class="grid">
            {section.id === 'place' && <RegionPicker profile={profile} onChange={change} />}
            {section.fields.map((spec) =>
              spec.key === 'legalRepresentative.idNumber' ? (
                <div key={spec.key} class="field">
                  <span class="label">{fieldName(spec.key)}</span>
                  <p class="note">
                    <b>{tx.idNumberNote}</b>
                    <br />
                    {tx.idNumberWhy}
                  </p>
                </div>
              ) : (
                <Field key={spec.key} spec={spec} profile={profile} onChange={change} onDone={saveNow} />
              ),
            )}
          </div>
        </section>
      ))}
      <section class="card" aria-labelledby="section-figures">
        <h3 id="section-figures">{tx.sections.figures}</h3>
        <FiguresTable
          profile={profile}
          lastYear={lastYear}
          onChange={change}
          onRemoveYear={actions.removeYear}
          onDone={saveNow}
        />
      </section>
    </article>
  );
}

/** A bar, and the empty fields as buttons that lead to them. */
function Completeness({ profile }: { profile: Profile }) {
  const tx = texts();
  const { filled, total, missing } = completeness(profile);
  const go = (key: string) => {
    const control = document.getElementById(controlId(key));
    control?.scrollIntoView({ block: 'center' });
    control?.focus();
  };
  return (
    <section class="card completeness" aria-label={tx.completeness}>
      <div class="row spread">
        <b>{missing.length === 0 ? tx.complete : tx.missing(missing.length)}</b>
        <span class="hint">{tx.filledOf(filled, total)}</span>
      </div>
      <progress value={filled} max={total} aria-label={tx.completeness} />
      {missing.length > 0 && (
        <div class="row chips">
          {missing.slice(0, 8).map((key) => (
            <button type="button" class="chip" key={key} onClick={() => go(key)}>
              {fieldName(key)}
            </button>
          ))}
          {missing.length > 8 && <span class="hint">…</span>}
        </div>
      )}
    </section>
  );
}
