/** The form for one profile, in sections, with its state, its progress and what is still missing. */
import { useEffect, useState } from 'preact/hooks';
import type { FlowNeeds } from '../../lib/knowledge/needs.ts';
import type { Profile } from '../../lib/profile/schema.ts';
import { isSealedKey } from '../../lib/vault/markable.ts';
import { Advice } from './Advice.tsx';
import { Entries } from './Entries.tsx';
import { Field } from './Field.tsx';
import { FiguresTable } from './FiguresTable.tsx';
import { FormNav, sectionId } from './FormNav.tsx';
import { controlId, SECTIONS, type Section } from './fields.ts';
import { formTexts } from './form-texts.ts';
import { Missing } from './Missing.tsx';
import { useOff } from './managed/context.ts';
import { IndustryPicker, subdivisions } from './pickers/IndustryPicker.tsx';
import { RegionPicker } from './pickers/RegionPicker.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import { texts } from './texts.ts';
import type { OptionsActions, OptionsView } from './types.ts';
import { useAdvice } from './use-advice.ts';
import type { VaultDesk } from './vault/types.ts';
import { VaultField } from './vault/VaultField.tsx';

interface Props extends Pick<OptionsView, 'archived' | 'save' | 'step' | 'flow'> {
  profile: Profile;
  flows: readonly FlowNeeds[];
  actions: OptionsActions;
  lastYear: number;
  vault: VaultDesk;
}

/** The parts of the form, in order. */
const PARTS: readonly Section['id'][] = [...SECTIONS.map(({ id }) => id), 'figures'];

export function ProfileForm({ profile, archived, save, step, flow, flows, actions, lastYear, vault }: Props) {
  const tx = texts();
  const fx = formTexts();
  const { change, saveNow } = actions;
  const advice = useAdvice(profile);
  const exportOff = useOff('export');
  const lettersOff = useOff('letters');
  const chosen = flows.find(({ id }) => id === flow) ?? null;
  const [wanted, setWanted] = useState<string | null>(null);
  useEffect(() => {
    if (wanted === null) return;
    setWanted(null);
    const control = document.getElementById(controlId(wanted));
    control?.scrollIntoView({ block: 'center' });
    control?.focus({ preventScroll: true });
  }, [wanted]);
  const years = (chosen?.keys ?? []).flatMap((key) => /^figures\.(\d{4})\./.exec(key)?.[1] ?? []);
  return (
    <article class="form" aria-label={profile.title || tx.untitled}>
      <header class="form-head">
        <div class="form-title">
          <button type="button" class="quiet back" onClick={() => actions.select(null)}>
            ‹ {tx.back}
          </button>
          <div class="form-name">
            <h2 title={profile.title}>{profile.title || profile.enterpriseName || tx.untitled}</h2>
            {archived && <span class="mark">{fx.archivedMark}</span>}
            <SaveStatus save={save} actions={actions} />
          </div>
        </div>
        <FormNav profile={profile} sealed={vault.view.sealed} sections={PARTS} lastYear={lastYear} />
      </header>
      <div class="form-tools row">
        {step !== null && (
          <button type="button" class="step" onClick={actions.undoStep}>
            ↶ {fx.undoStep(step)}
          </button>
        )}
        {!lettersOff && (
          <button type="button" onClick={actions.letters}>
            {tx.letters}
          </button>
        )}
        {!exportOff && (
          <button type="button" onClick={actions.exportOne}>
            {tx.exportOne}
          </button>
        )}
        <button type="button" onClick={actions.duplicate}>
          {tx.duplicate}
        </button>
        <button type="button" onClick={() => actions.archive([profile.id], !archived)}>
          {archived ? fx.unarchive : fx.archive}
        </button>
        <button type="button" class="bad-text" onClick={() => actions.remove([profile.id])}>
          {tx.remove}
        </button>
      </div>
      {vault.view.notice && (
        <p class="banner warn" role="status">
          {vault.view.notice}
        </p>
      )}
      <aside class="form-side">
        <Missing
          profile={profile}
          sealed={vault.view.sealed}
          flows={flows}
          flow={chosen}
          onFlow={actions.chooseFlow}
          onGo={(key) => setWanted(key)}
        />
      </aside>
      <div class="form-body">
        {SECTIONS.map((section) => (
          <section
            key={section.id}
            class="card"
            data-section={section.id}
            aria-labelledby={sectionId(section.id)}
          >
            <h3 id={sectionId(section.id)} tabIndex={-1}>
              {tx.sections[section.id]}
            </h3>
            <Advice advice={advice} section={section.id} onChange={change} onDone={saveNow} />
            <div class="grid">
              {section.id === 'place' && (
                <RegionPicker profile={profile} onChange={change} onDone={saveNow} />
              )}
              {section.fields.map((spec) =>
                isSealedKey(spec.key, vault.view.marked) ? (
                  <VaultField key={spec.key} profile={profile} spec={spec} desk={vault} />
                ) : spec.key === 'industry' ? (
                  <IndustryPicker key={spec.key} profile={profile} onChange={change} onDone={saveNow} />
                ) : (
                  <Field
                    key={spec.key}
                    spec={spec.key === 'subdivision' ? { ...spec, suggestions: subdivisions(profile) } : spec}
                    profile={profile}
                    onChange={change}
                    onDone={saveNow}
                  />
                ),
              )}
            </div>
            {section.id === 'standing' &&
              (['certificates', 'tiers'] as const).map((list) => (
                <Entries key={list} profile={profile} list={list} onChange={change} onDone={saveNow} />
              ))}
          </section>
        ))}
        <section class="card" data-section="figures" aria-labelledby={sectionId('figures')}>
          <h3 id={sectionId('figures')} tabIndex={-1}>
            {tx.sections.figures}
          </h3>
          <Advice advice={advice} section="figures" onChange={change} onDone={saveNow} />
          <FiguresTable
            profile={profile}
            lastYear={lastYear}
            wanted={years}
            onChange={change}
            onChangeAll={actions.changeAll}
            onCopy={actions.copy}
            onDone={saveNow}
          />
        </section>
      </div>
    </article>
  );
}
