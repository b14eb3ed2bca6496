/** The last days that can be gone back to, and what going back would change. */
import { useEffect } from 'preact/hooks';
import type { SnapshotInfo } from '../../../lib/profile/snapshots.ts';
import { Changes } from './Changes.tsx';
import { snapshotTexts } from './texts.ts';
import type { SnapshotActions, SnapshotsView } from './types.ts';

interface Props {
  view: SnapshotsView;
  actions: SnapshotActions;
}

export function Snapshots({ view, actions }: Props) {
  const tx = snapshotTexts();
  const { days, note } = view;
  useEffect(() => actions.loadSnapshots(), []);
  return (
    <section class="card snapshots" aria-labelledby="snapshots-heading">
      <h2 id="snapshots-heading">{tx.heading}</h2>
      <p class="hint">{tx.hint}</p>
      <div role="status" aria-live="polite">
        {days === null && <p class="hint">{tx.reading}</p>}
        {days?.length === 0 && <p class="hint">{tx.none}</p>}
        {note && (
          <p class={note.bad ? 'banner bad note' : 'banner note'}>
            <span>{note.text}</span>
            {note.undo && (
              <button type="button" disabled={view.busy} onClick={actions.undoRestore}>
                {tx.undo}
              </button>
            )}
          </p>
        )}
      </div>
      {days && days.length > 0 && (
        <ul class="days">
          {days.map((day) => (
            <Day key={day.key} day={day} view={view} actions={actions} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Day({ day, view, actions }: Props & { day: SnapshotInfo }) {
  const tx = snapshotTexts();
  const open = view.open?.key === day.key ? view.open : null;
  const name = day.reason === 'restore' ? tx.beforeRestore(timeOf(day)) : dayName(day.day);
  return (
    <li>
      <div class="day">
        <span>
          <b>{name}</b>
          <span class={day.broken ? 'hint bad-text' : 'hint'}>{day.broken ?? tx.count(day.count)}</span>
        </span>
        {!day.broken && (
          <button
            type="button"
            aria-expanded={open !== null}
            aria-label={`${name} ${open ? tx.close : tx.look}`}
            onClick={() => actions.openSnapshot(open ? null : day.key)}
          >
            {open ? tx.close : tx.look}
          </button>
        )}
      </div>
      {open &&
        (open.changes === null ? (
          <p class="hint">{tx.reading}</p>
        ) : (
          <Changes
            changes={open.changes}
            unreadable={open.unreadable}
            busy={view.busy}
            onRestore={(ids) => actions.restoreSnapshot(day.key, ids)}
          />
        ))}
    </li>
  );
}

function dayName(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const format = new Intl.DateTimeFormat(snapshotTexts().locale, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'long',
  });
  return format.format(new Date(year, month - 1, date));
}

function timeOf({ takenAt, day }: SnapshotInfo): string {
  const at = new Date(takenAt);
  if (Number.isNaN(at.getTime())) return day;
  const { locale } = snapshotTexts();
  return new Intl.DateTimeFormat(locale, {
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
}
