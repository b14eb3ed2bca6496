/** The options page before anything is read. */
import { NO_SNAPSHOTS } from '../../components/options/snapshots/types.ts';
import type { OptionsView } from '../../components/options/types.ts';
import { DEFAULTS } from '../../lib/platform/storage.ts';
import { NOT_MANAGED } from '../../lib/profile/managed.ts';

export function firstView(): OptionsView {
  const { language, panel, enabled, taught } = DEFAULTS;
  return {
    phase: 'loading',
    unavailable: '',
    tab: /^#(?:settings|vault)$/.test(location.hash) ? 'settings' : 'profiles',
    items: [],
    broken: [],
    query: '',
    sort: 'title',
    reveal: null,
    draft: null,
    draftKey: '',
    archived: false,
    flow: null,
    save: { kind: 'idle' },
    step: null,
    removed: null,
    transfer: null,
    settings: { language, panel, enabled, taught },
    managed: NOT_MANAGED,
    taughtNote: null,
    notice: null,
    snapshots: NO_SNAPSHOTS,
  };
}
