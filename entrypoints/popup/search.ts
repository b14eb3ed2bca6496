/** The popup's search: asks the background, and carries out what a hit offers. */
import type { SearchBoxProps } from '../../components/search/SearchBox.tsx';
import type { SearchHit } from '../../lib/model/search.ts';
import { toggleActivePanel } from '../../lib/platform/active-tab.ts';
import { openLetters, searchAll } from '../../lib/platform/knowledge.ts';
import { readState, writeState } from '../../lib/platform/storage.ts';
import { choose } from '../../lib/session/way.ts';

/**
 * @param show draws the popup with what the search shows now
 * @param panelHidden whether the tab's panel is away
 * @param chosen the profile that the tab fills from; null where it has none
 */
export function popupSearch(
  show: (search: SearchBoxProps) => void,
  panelHidden: () => boolean,
  chosen: () => string | null,
): SearchBoxProps {
  let asked = 0;
  let now: SearchBoxProps;
  const change = (next: Partial<SearchBoxProps>) => {
    now = { ...now, ...next };
    show(now);
  };
  async function query(text: string): Promise<void> {
    const turn = ++asked;
    if (text.trim() === '') return change({ hits: [], busy: false });
    change({ busy: true });
    const profileId = chosen() ?? (await readState()).profileId;
    const hits = await searchAll(text, profileId);
    if (turn === asked) change({ hits, busy: false });
  }
  async function open(hit: SearchHit): Promise<void> {
    const { profileId: last, progress } = await readState();
    const profileId = chosen() ?? last;
    if (hit.letter || hit.checklist) {
      await openLetters(
        { ...(hit.letter ? { letter: hit.letter } : {}), ...(hit.checklist ? { list: hit.checklist } : {}) },
        profileId,
      );
      close();
      return;
    }
    const flow = hit.flow ?? (hit.leadsTo?.includes('.') ? hit.leadsTo : undefined);
    // An answer that leads to a known error is explained by that error.
    if (!flow) return query(hit.leadsTo ?? hit.title);
    await writeState({ progress: choose(progress, flow, hit.branch) });
    if (panelHidden()) await toggleActivePanel();
    close();
  }
  now = {
    hits: [],
    busy: false,
    onQuery: (text) => void query(text),
    onOpen: (hit) => void open(hit),
    onCopy: (text) => void navigator.clipboard.writeText(text),
  };
  return now;
}
