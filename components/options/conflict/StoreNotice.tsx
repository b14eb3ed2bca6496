/** What the store had to give up so that the profiles could be saved. */
import { texts } from '../texts.ts';
import type { OptionsActions } from '../types.ts';

export function StoreNotice({ notice, actions }: { notice: string; actions: OptionsActions }) {
  const tx = texts();
  return (
    <div class="banner warn store-notice" role="alert">
      <p>{notice}</p>
      <button type="button" onClick={actions.dismissNotice}>
        {tx.close}
      </button>
    </div>
  );
}
