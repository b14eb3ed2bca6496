/** Figures by year: years as columns, the newest first, and what follows from them beneath. */
import { useState } from 'preact/hooks';
import { FIGURES, type FigureKey } from '../../lib/model/profile-keys.ts';
import { type FieldValue, readField } from '../../lib/profile/access.ts';
import { checkField } from '../../lib/profile/checks.ts';
import { fieldName, figureName } from '../../lib/profile/names.ts';
import { ratiosOf } from '../../lib/profile/ratios.ts';
import type { Profile } from '../../lib/profile/schema.ts';
import { asText, fromText } from './Field.tsx';
import { controlId } from './fields.ts';
import { texts } from './texts.ts';

interface Props {
  profile: Profile;
  /** The year that ended last: the one portals ask for first. */
  lastYear: number;
  onChange: (key: string, value: FieldValue | undefined) => void;
  onRemoveYear: (year: string) => void;
  onDone: () => void;
}

const KEYS = Object.keys(FIGURES) as FigureKey[];
const RATIOS = ['growth', 'liabilities', 'rdShare'] as const;

export function FiguresTable({ profile, lastYear, onChange, onRemoveYear, onDone }: Props) {
  const tx = texts();
  const [added, setAdded] = useState<string[]>([]);
  const held = Object.keys(profile.figures ?? {});
  const years = [...new Set([...held, ...added])].sort().reverse();
  const newer = String(Math.max(lastYear, ...years.map(Number)));
  const next = years.includes(newer) ? nextMissing(years) : newer;
  const forget = (year: string) => {
    setAdded(added.filter((other) => other !== year));
    onRemoveYear(year);
  };
  return (
    <div class="figures">
      {years.length === 0 && <p class="hint">{tx.noYears}</p>}
      {years.length > 0 && (
        // Scrolls sideways on narrow screens; reachable by keyboard through its fields.
        <div class="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{tx.item}</th>
                {years.map((year) => (
                  <th scope="col" key={year}>
                    <span>{tx.year(year)}</span>
                    <RemoveYear year={year} onRemove={() => forget(year)} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {KEYS.map((key) => (
                <tr key={key}>
                  <th scope="row">{figureName(key)}</th>
                  {years.map((year) => (
                    <td key={year}>
                      <Cell
                        profile={profile}
                        name={`figures.${year}.${key}`}
                        onChange={onChange}
                        onDone={onDone}
                      />
                    </td>
                  ))}
                </tr>
              ))}
              {RATIOS.map((ratio) => (
                <tr key={ratio} class="ratio">
                  <th scope="row">{tx.ratios[ratio]}</th>
                  {years.map((year) => (
                    <td key={year}>{percent(ratiosOf(profile, year)[ratio])}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div class="row">
        <button type="button" onClick={() => setAdded([...added, next])}>
          {tx.addYear(next)}
        </button>
        {years.length > 0 && <span class="hint">{tx.ratiosNote}</span>}
      </div>
    </div>
  );
}

/** The newest gap, else the year before the oldest. */
function nextMissing(years: string[]): string {
  let year = Number(years[0]) - 1;
  while (years.includes(String(year))) year -= 1;
  return String(year);
}

function percent(share: number | null): string {
  return share === null ? '—' : `${(share * 100).toFixed(1)}%`;
}

interface CellProps {
  profile: Profile;
  name: string;
  onChange: Props['onChange'];
  onDone: () => void;
}

function Cell({ profile, name, onChange, onDone }: CellProps) {
  const tx = texts();
  const [raw, setRaw] = useState(asText(readField(profile, name)));
  const id = controlId(name);
  const value = fromText('number', raw);
  const warning = value === null ? tx.numberNotSaved : checkField(name, raw);
  return (
    <>
      <input
        id={id}
        aria-label={fieldName(name)}
        aria-describedby={warning ? `${id}-warning` : undefined}
        class={warning ? 'doubtful' : ''}
        inputMode="decimal"
        autocomplete="off"
        value={raw}
        onInput={(event) => {
          const text = event.currentTarget.value;
          setRaw(text);
          const typed = fromText('number', text);
          if (typed !== null) onChange(name, typed);
        }}
        onBlur={onDone}
      />
      {warning && (
        <p class="warning" id={`${id}-warning`}>
          {warning}
        </p>
      )}
    </>
  );
}

/** Asks once more in place: a whole column is quickly lost. */
function RemoveYear({ year, onRemove }: { year: string; onRemove: () => void }) {
  const tx = texts();
  const [sure, setSure] = useState(false);
  return (
    <button
      type="button"
      class={sure ? 'small bad' : 'small quiet'}
      aria-label={sure ? tx.removeYearSure : tx.removeYear(year)}
      title={tx.removeYear(year)}
      onClick={() => (sure ? onRemove() : setSure(true))}
      onBlur={() => setSure(false)}
    >
      {sure ? tx.removeYearSure : '×'}
    </button>
  );
}
