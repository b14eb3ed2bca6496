/** What can be done with several profiles at once. */
import { listTexts } from './list-texts.ts';
import { useOff } from './managed/context.ts';
import type { ListItem, OptionsActions } from './types.ts';

interface Props {
  chosen: ReadonlySet<string>;
  items: readonly ListItem[];
  onAll: () => void;
  onRemove: () => void;
  onDone: () => void;
  actions: OptionsActions;
}

export function Chosen({ chosen, items, onAll, onRemove, onDone, actions }: Props) {
  const lx = listTexts();
  const exportOff = useOff('export');
  const ids = [...chosen];
  const none = ids.length === 0;
  // All of them put away: then the other way is what is wanted.
  const away = !none && items.every(({ id, archived }) => archived || !chosen.has(id));
  return (
    <div class="chosen">
      <div class="row spread">
        <b role="status">{lx.chosen(ids.length)}</b>
        <button type="button" class="small quiet" onClick={onAll}>
          {lx.chooseAll}
        </button>
      </div>
      <div class="row">
        {!exportOff && (
          <button type="button" class="small" disabled={none} onClick={() => actions.exportSome(ids)}>
            {lx.exportChosen}
          </button>
        )}
        <button
          type="button"
          class="small"
          disabled={none}
          onClick={() => {
            actions.archive(ids, !away);
            onDone();
          }}
        >
          {away ? lx.unarchive : lx.archive}
        </button>
        <button type="button" class="small bad-text" disabled={none} onClick={onRemove}>
          {lx.remove}
        </button>
      </div>
      <p class="hint">{lx.chooseHint}</p>
    </div>
  );
}
