/** Shows what a pasted table would fill in, before anything changes. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FigureKey } from '../../lib/model/profile-keys.ts';
import { readField } from '../../lib/profile/access.ts';
import type { AmountUnit } from '../../lib/profile/amounts.ts';
import { figureName } from '../../lib/profile/names.ts';
import { FIGURE_ORDER, type PastedCell, readTable } from '../../lib/profile/paste.ts';
import type { Profile } from '../../lib/profile/schema.ts';
import { formTexts } from './form-texts.ts';
import { texts } from './texts.ts';

interface Props {
  /** As pasted; empty when the user is still to paste it here. */
  text: string;
  /** The cell in which it was pasted. */
  at: FigureKey;
  year: string;
  years: readonly string[];
  profile: Profile;
  onApply: (cells: readonly PastedCell[]) => void;
  onCancel: () => void;
}

const UNITS: readonly AmountUnit[] = ['元', '千元', '万元', '百万元', '亿元'];
const MOST_REFUSED = 20;

export function PasteDialog({ text: given, at, year, years, profile, onApply, onCancel }: Props) {
  const tx = texts();
  const fx = formTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState(given);
  const [unit, setUnit] = useState<string | undefined>();
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  const read = readTable(text, { years, key: at, year, ...(unit ? { unit } : {}) });
  const { cells, refused } = read;
  const some = text.trim() !== '';
  const replaced = cells.filter((cell) => {
    const held = readField(profile, `figures.${cell.year}.${cell.key}`);
    return held !== undefined && held !== cell.value;
  }).length;
  return (
    <dialog
      ref={dialog}
      class="dialog paste"
      aria-labelledby="paste-title"
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 id="paste-title">{fx.pasteTitle}</h2>
      <div class="dialog-body">
        <p class="hint" id="paste-help">
          {fx.pasteHelp}
        </p>
        <textarea
          aria-label={fx.pasteBox}
          aria-describedby="paste-help"
          rows={some ? 3 : 6}
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        {some && (
          <>
            <p class="row">
              <label for="paste-unit">{fx.pasteUnit}</label>
              <select
                id="paste-unit"
                class="slim"
                value={read.unit}
                onChange={(event) => setUnit(event.currentTarget.value)}
              >
                {UNITS.map((each) => (
                  <option key={each} value={each}>
                    {each}
                  </option>
                ))}
              </select>
              <span class="hint">
                {read.unitRead && !unit ? fx.unitRead(read.unit) : fx.unitAssumed}
                {read.unit === '万元' ? '' : `　${fx.converted}`}
              </span>
            </p>
            {cells.length === 0 && (
              <p class="banner warn" role="status">
                {fx.nothingToFill}
              </p>
            )}
            {cells.length > 0 && <Preview cells={cells} profile={profile} />}
            {replaced > 0 && <p class="hint">{fx.willReplace(replaced)}</p>}
            {refused.length > 0 && (
              <section class="banner warn">
                <b>{fx.refused(refused.length)}</b>
                <ul>
                  {refused.slice(0, MOST_REFUSED).map(({ row, column, text: what, why }) => (
                    <li key={`${row} ${column} ${why}`}>
                      {fx.refusedAt(row, column)}
                      {what && `“${what.slice(0, 40)}”`}：{why}
                    </li>
                  ))}
                  {refused.length > MOST_REFUSED && <li>…</li>}
                </ul>
              </section>
            )}
          </>
        )}
      </div>
      <div class="row end">
        <button type="button" onClick={onCancel}>
          {tx.cancel}
        </button>
        <button type="button" class="primary" disabled={cells.length === 0} onClick={() => onApply(cells)}>
          {fx.willFill(cells.length)}
        </button>
      </div>
    </dialog>
  );
}

function Preview({ cells, profile }: { cells: readonly PastedCell[]; profile: Profile }) {
  const tx = texts();
  const years = [...new Set(cells.map(({ year }) => year))].sort().reverse();
  const keys = FIGURE_ORDER.filter((key) => cells.some((cell) => cell.key === key));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="scroll" tabIndex={0} aria-label={formTexts().pastePreview}>
      <table class="preview">
        <thead>
          <tr>
            <th scope="col">{tx.item}</th>
            {years.map((year) => (
              <th scope="col" key={year}>
                {tx.year(year)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <tr key={key}>
              <th scope="row">{figureName(key)}</th>
              {years.map((year) => {
                const cell = cells.find((each) => each.year === year && each.key === key);
                const held = readField(profile, `figures.${year}.${key}`);
                return (
                  <td key={year}>
                    {cell && held !== undefined && held !== cell.value && <s>{String(held)}</s>} {cell?.value}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
