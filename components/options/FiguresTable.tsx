/** Figures by year: years as columns, the newest first, and what follows from them beneath. */
import { useRef, useState } from 'preact/hooks';
import type { FigureKey } from '../../lib/model/profile-keys.ts';
import type { FieldValue } from '../../lib/profile/access.ts';
import { figureName } from '../../lib/profile/names.ts';
import { FIGURE_ORDER, figuresAsTable } from '../../lib/profile/paste.ts';
import { ratiosOf } from '../../lib/profile/ratios.ts';
import type { Profile } from '../../lib/profile/schema.ts';
import { FigureCell } from './FigureCell.tsx';
import { formTexts } from './form-texts.ts';
import { moveInGrid } from './grid.ts';
import { PasteDialog } from './PasteDialog.tsx';
import { texts } from './texts.ts';

interface Props {
  profile: Profile;
  /** The year that ended last: the one portals ask for first. */
  lastYear: number;
  /** Years that are to be shown even while they are empty. */
  wanted: readonly string[];
  onChange: (key: string, value: FieldValue | undefined) => void;
  /** Several at once, under a name by which the step can be taken back. */
  onChangeAll: (values: readonly [key: string, value: FieldValue | undefined][], step: string) => void;
  onCopy: (text: string) => void;
  onDone: () => void;
}

const RATIOS = ['growth', 'liabilities', 'rdShare'] as const;
const USUAL_YEARS = 3;

export function FiguresTable({ profile, lastYear, wanted, onChange, onChangeAll, onCopy, onDone }: Props) {
  const tx = texts();
  const fx = formTexts();
  const [added, setAdded] = useState<string[]>([]);
  const [pasting, setPasting] = useState<{ text: string; at: FigureKey; year: string } | null>(null);
  const [copied, setCopied] = useState(false);
  const table = useRef<HTMLTableElement>(null);
  const held = Object.keys(profile.figures ?? {});
  const usual = Array.from({ length: USUAL_YEARS }, (_, back) => String(lastYear - back));
  const some = [...held, ...added, ...wanted];
  const years = [...new Set(some.length > 0 ? some : usual)].sort().reverse();
  const newer = String(Math.max(lastYear, ...years.map(Number)));
  const next = years.includes(newer) ? nextMissing(years) : newer;
  const forget = (year: string) => {
    setAdded(years.filter((other) => other !== year));
    onChangeAll([[`figures.${year}`, undefined]], fx.stepRemoveYear(year));
  };
  return (
    <div class="figures">
      {held.length === 0 && <p class="hint">{tx.noYears}</p>}
      {/* Scrolls sideways on narrow screens; reachable by keyboard through its fields. */}
      <div class="scroll">
        <table ref={table} onKeyDown={(event) => moveInGrid(table.current!, event)}>
          <caption class="visually-hidden">
            {fx.table}。{fx.tableKeys}
          </caption>
          <thead>
            <tr>
              <th scope="col">{tx.item}</th>
              {years.map((year) => (
                <th scope="col" key={year}>
                  <span>{tx.year(year)}</span>
                  {(held.includes(year) || added.includes(year)) && (
                    <RemoveYear year={year} onRemove={() => forget(year)} />
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {FIGURE_ORDER.map((key) => (
              <tr key={key}>
                <th scope="row">{figureName(key)}</th>
                {years.map((year) => (
                  <td key={year}>
                    <FigureCell
                      profile={profile}
                      name={`figures.${year}.${key}`}
                      onChange={onChange}
                      onDone={onDone}
                      onPaste={(text) => setPasting({ text, at: key, year })}
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
      <div class="row">
        <button type="button" onClick={() => setAdded([...added, next])}>
          {tx.addYear(next)}
        </button>
        <button type="button" onClick={() => setPasting({ text: '', at: FIGURE_ORDER[0]!, year: years[0]! })}>
          {fx.paste}
        </button>
        <button
          type="button"
          disabled={held.length === 0}
          onBlur={() => setCopied(false)}
          onClick={() => {
            onCopy(figuresAsTable(profile, years));
            setCopied(true);
          }}
        >
          {fx.copyTable}
        </button>
        <span class="hint" role="status">
          {copied ? fx.copied : ''}
        </span>
      </div>
      <p class="hint">
        {fx.tableKeys}
        {tx.ratiosNote}
      </p>
      {pasting && (
        <PasteDialog
          {...pasting}
          profile={profile}
          years={years}
          onCancel={() => setPasting(null)}
          onApply={(cells) => {
            setPasting(null);
            onChangeAll(
              cells.map(({ year, key, value }) => [`figures.${year}.${key}`, value]),
              fx.stepPaste(cells.length),
            );
          }}
        />
      )}
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
