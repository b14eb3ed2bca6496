/** The few switches there are. */
import { FileButton } from './FileButton.tsx';
import { useLocked, useOff } from './managed/context.ts';
import { LockNote } from './managed/ManagedPart.tsx';
import { Snapshots } from './snapshots/Snapshots.tsx';
import { texts } from './texts.ts';
import type { OptionsActions, OptionsView } from './types.ts';
import type { VaultDesk } from './vault/types.ts';
import { VaultSettings } from './vault/VaultSettings.tsx';

interface Props {
  settings: OptionsView['settings'];
  note: OptionsView['taughtNote'];
  snapshots: OptionsView['snapshots'];
  actions: OptionsActions;
  vault: VaultDesk;
}

export function Settings({ settings, note, snapshots, actions, vault }: Props) {
  const tx = texts().settings;
  const { enabled, panel, language } = settings;
  const switchLocked = useLocked('enabled');
  const languageLocked = useLocked('language');
  return (
    <div class="settings">
      <section class="card">
        <label class="switch-row" for="setting-enabled">
          <span>
            <b>{tx.enabled}</b>
            <span class="hint" id="setting-enabled-hint">
              {tx.enabledHint}
            </span>
            <LockNote locked={switchLocked} />
          </span>
          <input
            id="setting-enabled"
            type="checkbox"
            role="switch"
            class="switch"
            checked={enabled}
            disabled={switchLocked}
            aria-checked={enabled}
            aria-describedby="setting-enabled-hint"
            onChange={(event) => actions.set({ enabled: event.currentTarget.checked })}
          />
        </label>
      </section>
      <section class="card">
        <Choice
          name="side"
          legend={tx.side}
          value={panel.side}
          choices={[
            ['right', tx.right],
            ['left', tx.left],
          ]}
          onChoose={(side) => actions.set({ panel: { ...panel, side, pinned: true } })}
        />
        <Choice
          name="language"
          legend={tx.language}
          value={language}
          disabled={languageLocked}
          choices={[
            ['zh-CN', '简体中文'],
            ['en', 'English'],
          ]}
          onChoose={(chosen) => actions.set({ language: chosen })}
        />
        <LockNote locked={languageLocked} />
      </section>
      <VaultSettings desk={vault} />
      <Taught taught={settings.taught} note={note} actions={actions} />
      <Snapshots view={snapshots} actions={actions} />
    </div>
  );
}

function Taught({
  taught,
  note,
  actions,
}: {
  taught: OptionsView['settings']['taught'];
  note: OptionsView['taughtNote'];
  actions: OptionsActions;
}) {
  const tx = texts().settings;
  const exportOff = useOff('export');
  const importOff = useOff('import');
  const count = Object.keys(taught).length;
  return (
    <section class="card" aria-label={tx.taught}>
      <b>{tx.taught}</b>
      <p class="hint">{tx.taughtCount(count)}</p>
      <div class="row">
        {!importOff && (
          <FileButton
            text={texts().importFile}
            accept=".json,application/json"
            onFile={actions.importTaught}
          />
        )}
        {!exportOff && (
          <button type="button" disabled={count === 0} onClick={actions.exportTaught}>
            {tx.taughtExport}
          </button>
        )}
        <button type="button" disabled={count === 0} onClick={actions.forgetTaught}>
          {tx.taughtForget}
        </button>
      </div>
      {note?.text && (
        <p class="hint" role="status">
          {note.text}{' '}
          {note.before && (
            <button type="button" onClick={actions.undoTaught}>
              {tx.taughtUndo}
            </button>
          )}
        </p>
      )}
    </section>
  );
}

interface ChoiceProps<T extends string> {
  name: string;
  legend: string;
  value: T;
  disabled?: boolean;
  choices: readonly (readonly [value: T, label: string])[];
  onChoose: (value: T) => void;
}

function Choice<T extends string>({
  name,
  legend,
  value,
  disabled = false,
  choices,
  onChoose,
}: ChoiceProps<T>) {
  return (
    <fieldset class="choice" disabled={disabled}>
      <legend>{legend}</legend>
      {choices.map(([each, label]) => (
        <label key={each}>
          <input type="radio" name={name} checked={each === value} onChange={() => onChoose(each)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
