/** One row of the list: a profile, or the heading of those put away. */
import type { Row } from './arrange.ts';
import { listTexts } from './list-texts.ts';
import { texts } from './texts.ts';

interface Props {
  row: Row;
  id: string;
  tabIndex: number;
  current: boolean;
  /** Null unless several are being chosen. */
  chosen: boolean | null;
  onPress: (event: MouseEvent) => void;
}

export function ListRow({ row, id, tabIndex, current, chosen, onPress }: Props) {
  const tx = texts();
  const lx = listTexts();
  if (row.kind === 'archived') {
    return (
      <button
        type="button"
        id={id}
        class="group"
        tabIndex={tabIndex}
        aria-expanded={row.open}
        onClick={onPress}
      >
        <span aria-hidden="true">{row.open ? '▾' : '▸'}</span> {lx.archived(row.count)}
      </button>
    );
  }
  const { title, enterpriseName, filled, total, archived } = row.item;
  const choosing = chosen !== null;
  return (
    <button
      type="button"
      id={id}
      class={archived ? 'item archived' : 'item'}
      tabIndex={tabIndex}
      title={enterpriseName ? `${title}\n${enterpriseName}` : title}
      {...(choosing ? { role: 'checkbox', 'aria-checked': chosen } : {})}
      aria-current={current ? 'true' : undefined}
      onClick={onPress}
    >
      {choosing && (
        <span class="tick" aria-hidden="true">
          {chosen ? '✓' : ''}
        </span>
      )}
      <b>{title}</b>
      <span class="hint">{enterpriseName}</span>
      <span class="hint item-state">{archived ? lx.archivedMark : tx.filledOf(filled, total)}</span>
      {filled < total && !archived && <progress value={filled} max={total} aria-hidden="true" />}
    </button>
  );
}
