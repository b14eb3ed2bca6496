/** The one-click repair of a finding, in every frame it stands in. */
import type { Finding } from '../model/advice.ts';
import type { Tab } from './tab.ts';

export interface Fixed {
  id: string;
  /** What was done, for the user. */
  text: string;
  /** Everything that was changed can be taken back. */
  undoable: boolean;
  frames: number[];
}

/** @returns how many fields were repaired, and what to tell of it when any was. */
export async function repair(
  tab: Tab,
  finding: Finding,
  option: readonly string[],
): Promise<{ count: number; fixed: Fixed | null }> {
  let count = 0;
  let undoable = 0;
  const frames = [...new Set(finding.places.map(({ frameId }) => frameId))];
  for (const frameId of frames) {
    const refs = finding.places.filter((place) => place.frameId === frameId).map(({ ref }) => ref);
    const done = await tab.act(frameId, { do: 'fix', refs, option: [...option] });
    count += done.count ?? 0;
    undoable += done.undoable ?? 0;
  }
  if (count === 0) return { count, fixed: null };
  const text = `已去掉 ${count} 处“全部”。请选上企业真正属于的项目。`;
  return { count, fixed: { id: finding.id, text, undoable: undoable === count, frames } };
}
