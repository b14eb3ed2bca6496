/** Whose fields these are: a page of another enterprise than the profile's is not filled, nor learnt from, unasked. */
import type { PreviewItem } from '../model/panel.ts';
import { ask } from '../platform/link.ts';
import type { FillFlow } from './fill-flow.ts';

/** What the fields hold: in a preview of learning that is the value, in one of filling what stands there. */
const held = (flow: FillFlow, key: string): string[] =>
  (flow.preview ?? [])
    .filter((item) => item.key === key)
    .map((item) => (flow.mode === 'learn' ? item.value : item.held))
    .filter((text) => text !== '');

const untick = (item: PreviewItem): PreviewItem =>
  item.meant === undefined ? { ...item, ticked: false, meant: item.ticked } : item;

/** Compares what the fields of the preview hold with the profile. Nothing stays ticked when it is another enterprise's. */
export async function heedOwner(flow: FillFlow): Promise<void> {
  const { who } = flow;
  if (!who?.profileId) return;
  const seen = { names: held(flow, 'enterpriseName'), codes: held(flow, 'creditCode') };
  if (seen.names.length + seen.codes.length > 0) {
    const { other } = await ask({ type: 'profile.compare', profileId: who.profileId, held: seen });
    if (other !== undefined) flow.who = { ...who, other };
  }
  if (flow.who?.other) flow.preview = flow.preview?.map(untick) ?? null;
}

/** The user has seen whose page it is and goes on with this profile: what was meant to be ticked is. */
export async function agree(flow: FillFlow): Promise<void> {
  const { who } = flow;
  if (!who?.profileId || !who.other) return;
  await ask({ type: 'profile.agree', profileId: who.profileId, shown: who.other.shown });
  flow.who = { ...who, other: null };
  flow.preview = flow.preview?.map((item) => (item.meant ? { ...item, ticked: true } : item)) ?? null;
}
