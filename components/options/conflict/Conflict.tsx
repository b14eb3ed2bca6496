/** Two windows changed one profile: what differs, field by field, and how to go on. Nothing is stored until asked. */
import { useState } from 'preact/hooks';
import type { FieldValue } from '../../../lib/profile/access.ts';
import type { MergeConflict, Merged, OneSided } from '../../../lib/profile/merge.ts';
import { fieldName } from '../../../lib/profile/names.ts';
import { shownValue } from '../../../lib/profile/shown.ts';
import type { OptionsActions, SaveState } from '../types.ts';
import { conflictTexts } from './texts.ts';

type Choices = Record<string, 'mine' | 'theirs'>;

interface Props {
  save: Extract<SaveState, { kind: 'conflict' }>;
  actions: OptionsActions;
}

export function Conflict({ save, actions }: Props) {
  const tx = conflictTexts();
  const [choices, choose] = useState<Choices>({});
  const { merge } = save;
  return (
    <section class="banner warn conflict" role="alert" aria-label={merge ? tx.changed : tx.deleted}>
      <p>
        <b>{merge ? tx.changed : tx.deleted}</b>
      </p>
      <p>{tx.unsaved}</p>
      {merge && <Differences merge={merge} choices={choices} choose={choose} />}
      <div class="row">
        {merge ? (
          <>
            <button type="button" class="primary" onClick={() => actions.resolve('merged', choices)}>
              {tx.merge}
            </button>
            <button type="button" onClick={() => actions.resolve('mine')}>
              {tx.keepMine}
            </button>
            <button type="button" onClick={() => actions.resolve('theirs')}>
              {tx.takeTheirs}
            </button>
          </>
        ) : (
          <>
            <button type="button" class="primary" onClick={() => actions.resolve('mine')}>
              {tx.keepAnyway}
            </button>
            <button type="button" onClick={() => actions.resolve('theirs')}>
              {tx.giveUp}
            </button>
          </>
        )}
      </div>
    </section>
  );
}

interface DifferencesProps {
  merge: Merged;
  choices: Choices;
  choose: (choices: Choices) => void;
}

function Differences({ merge: { conflicts, oneSided }, choices, choose }: DifferencesProps) {
  const tx = conflictTexts();
  if (conflicts.length + oneSided.length === 0) return <p>{tx.nothing}</p>;
  return (
    <div class="differences">
      {conflicts.length > 0 && <p>{tx.bothChanged(conflicts.length)}</p>}
      {conflicts.map((each) => (
        <Choice
          key={each.key}
          conflict={each}
          chosen={choices[each.key] ?? 'mine'}
          onChoose={(side) => choose({ ...choices, [each.key]: side })}
        />
      ))}
      {oneSided.length > 0 && <p>{tx.oneSided(oneSided.length)}</p>}
      {oneSided.length > 0 && (
        <ul>
          {oneSided.map((each) => (
            <Kept key={each.key} field={each} />
          ))}
        </ul>
      )}
    </div>
  );
}

interface ChoiceProps {
  conflict: MergeConflict;
  chosen: 'mine' | 'theirs';
  onChoose: (side: 'mine' | 'theirs') => void;
}

function Choice({ conflict, chosen, onChoose }: ChoiceProps) {
  const tx = conflictTexts();
  const sides = ['mine', 'theirs'] as const;
  return (
    <fieldset class="difference">
      <legend>{fieldName(conflict.key)}</legend>
      {sides.map((side) => (
        <label key={side}>
          <input
            type="radio"
            name={`conflict-${conflict.key}`}
            checked={chosen === side}
            onChange={() => onChoose(side)}
          />
          <span class="hint">{tx[side]}</span>
          <span class="value">{shown(conflict.key, conflict[side])}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Kept({ field }: { field: OneSided }) {
  const tx = conflictTexts();
  return (
    <li>
      {fieldName(field.key)}：<span class="value">{shown(field.key, field.value)}</span>{' '}
      <span class="hint">{field.by === 'mine' ? tx.here : tx.there}</span>
    </li>
  );
}

const shown = (key: string, value: FieldValue | undefined): string =>
  value === undefined ? conflictTexts().empty : shownValue(key, value);
