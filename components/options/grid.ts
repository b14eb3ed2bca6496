/** Moving between the fields of a table by keys, as in a spreadsheet. */

/** Left and right belong to the text until its edge is reached. */
function atEdge(input: HTMLInputElement, back: boolean): boolean {
  const { selectionStart: start, selectionEnd: end, value } = input;
  if (start === 0 && end === value.length) return true;
  return start === end && start === (back ? 0 : value.length);
}

/** Takes arrows and Enter (with Shift: upwards) pressed in a field of the table. */
export function moveInGrid(table: HTMLTableElement, event: KeyboardEvent): void {
  const { key, target, shiftKey } = event;
  if (!(target instanceof HTMLInputElement) || event.ctrlKey || event.metaKey || event.altKey) return;
  const cell = target.closest('td');
  const row = cell?.parentElement as HTMLTableRowElement | null;
  if (!cell || !row || event.isComposing) return;
  const [down, right] =
    key === 'ArrowDown' || (key === 'Enter' && !shiftKey)
      ? [1, 0]
      : key === 'ArrowUp' || key === 'Enter'
        ? [-1, 0]
        : key === 'ArrowRight' && !shiftKey && atEdge(target, false)
          ? [0, 1]
          : key === 'ArrowLeft' && !shiftKey && atEdge(target, true)
            ? [0, -1]
            : [0, 0];
  if (down === 0 && right === 0) return;
  const next = table.rows[row.rowIndex + down]?.cells[cell.cellIndex + right]?.querySelector('input');
  event.preventDefault();
  next?.focus();
  next?.select();
}
