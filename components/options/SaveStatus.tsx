/** Whether what was typed is safe, in words; a conflict asks which side should stay. */
import { Conflict } from './conflict/Conflict.tsx';
import { texts } from './texts.ts';
import type { OptionsActions, SaveState } from './types.ts';

export function SaveStatus({ save, actions }: { save: SaveState; actions: OptionsActions }) {
  const tx = texts();
  if (save.kind === 'conflict') {
    return <Conflict save={save} actions={actions} />;
  }
  if (save.kind === 'failed') {
    return (
      <div class="banner bad" role="alert">
        <p>{tx.notSaved(save.reason)}</p>
        <button type="button" onClick={actions.saveNow}>
          {tx.retry}
        </button>
      </div>
    );
  }
  const words = { idle: tx.idle, saving: tx.saving, saved: save.kind === 'saved' ? tx.savedAt(save.at) : '' };
  return (
    <p class={`save-state ${save.kind}`} role="status">
      {words[save.kind]}
    </p>
  );
}
