/** Preview, fill, result, undo: the only road by which a profile value reaches a page, each part begun by a click. */
import { fillItem, learnable, learnItem, skipped, vaultItem } from '../advise/preview.ts';
import type { FieldMatch, FillStatus } from '../model/advice.ts';
import type { FillItem, Learnt, ProfileValue, VaultReply } from '../model/messages.ts';
import type { FillResultItem, PreviewItem } from '../model/panel.ts';
import { ask } from '../platform/link.ts';
import { masked } from '../text/masked.ts';
import { type FillFlow, placeOf } from './fill-flow.ts';
import { heedOwner } from './heed-owner.ts';

export { agree } from './heed-owner.ts';

/** The user puts these in by hand: what was meant for them can be copied. */
const NOT_DONE: ReadonlySet<string> = new Set(['unsupported', 'refused', 'not-found']);

export async function makePreview(flow: FillFlow, fields: readonly FieldMatch[]): Promise<void> {
  const profile = flow.profile;
  if (!profile) return;
  begin(flow, 'fill');
  const wanted = fields.filter((m) => m.profileKey !== null && profile.keys.includes(m.profileKey));
  flow.offered = new Set(wanted.map(placeOf));
  flow.preview = await items(flow, profile.id, wanted);
  await heedOwner(flow);
  if (flow.preview.length === 0) flow.notice = { word: 'nothingKnown', count: 0 };
}

/** Offers what has appeared since: beside what the open preview has, or by itself. */
export async function previewLater(flow: FillFlow, fields: readonly FieldMatch[]): Promise<void> {
  const profile = flow.profile;
  if (!profile) return;
  const later = flow.later(fields);
  const open = flow.preview;
  begin(flow, 'fill');
  for (const match of later) flow.offered.add(placeOf(match));
  flow.preview = [...(open ?? []), ...(await items(flow, profile.id, later))];
  await heedOwner(flow);
}

async function items(
  flow: FillFlow,
  profileId: string,
  wanted: readonly FieldMatch[],
): Promise<PreviewItem[]> {
  const values = await profileValues(
    flow,
    profileId,
    wanted.map((match) => match.profileKey as string),
  );
  const held = await heldIn(flow, wanted);
  return wanted.flatMap((match) => {
    const value = values.get(match.profileKey as string);
    const now = held.get(placeOf(match));
    if (value && 'error' in value) return now === undefined ? [] : vaultItem(match, value);
    return fillItem(match, value, now) ?? [];
  });
}

function begin(flow: FillFlow, mode: 'fill' | 'learn'): void {
  flow.mode = mode;
  flow.result = null;
  flow.notice = null;
}

/** Shows what the page's fields would put into the profile. */
export async function previewLearning(flow: FillFlow, fields: readonly FieldMatch[]): Promise<void> {
  begin(flow, 'learn');
  const filled = fields.filter(({ profileKey, control }) => profileKey && control.filled);
  const held = await heldIn(flow, filled);
  flow.learnt = learnable(filled, (match) => held.get(placeOf(match)));
  const reply = await learn(
    flow,
    flow.learnt.map(({ learnt }) => learnt),
    false,
  );
  flow.preview = reply?.items.map((item, i) => learnItem(flow.learnt[i]!.match, item)) ?? null;
  await heedOwner(flow);
  if (flow.preview?.length === 0) flow.notice = { word: 'nothingToLearn', count: 0 };
}

async function learn(flow: FillFlow, items: Learnt[], store: boolean) {
  const reply = await ask({ type: 'profile.learn', profileId: flow.profile?.id ?? null, items, store });
  if (reply && !('error' in reply)) return reply;
  flow.storeProblem = reply?.message ?? null;
  return null;
}

/** Puts what is ticked into the profile. */
export async function storeLearnt(flow: FillFlow): Promise<void> {
  const chosen = flow.preview?.filter((item) => item.ticked && item.state !== 'blocked') ?? [];
  const items = flow.learnt
    .map(({ learnt }) => learnt)
    .filter(({ key }) => chosen.some((item) => item.key === key));
  const reply = await learn(flow, items, true);
  if (!reply) return;
  flow.result = reply.items.flatMap((item) => {
    const shown = chosen.find(({ key }) => key === item.key);
    const status: FillStatus =
      item.status === 'refused' ? 'refused' : item.status === 'same' ? 'same' : 'filled';
    return shown
      ? [
          {
            place: shown.place,
            label: item.name,
            status,
            value: item.shown,
            wanted: '',
            reason: item.reason,
          },
        ]
      : [];
  });
  flow.preview = null;
  flow.learntBy = reply.profileId;
  if (flow.who?.profileId !== reply.profileId) {
    const { result } = flow;
    await flow.choose(reply.profileId);
    flow.result = result;
  }
  await flow.load();
}

export async function fillTicked(flow: FillFlow): Promise<void> {
  const chosen = flow.preview?.filter((item) => item.ticked && item.state !== 'blocked') ?? [];
  const profile = flow.profile;
  if (!profile || !flow.preview) return;
  const all = flow.preview;
  const results: FillResultItem[] = all.filter((item) => !chosen.includes(item)).flatMap(skipped);
  const started = performance.now();
  for (const frameId of new Set(chosen.map((item) => item.place.frameId))) {
    results.push(...(await fillFrame(flow, frameId, profile.id, chosen)));
  }
  flow.fillMs = performance.now() - started;
  flow.result = results;
  flow.preview = null;
}

async function fillFrame(
  flow: FillFlow,
  frameId: number,
  profileId: string,
  chosen: readonly PreviewItem[],
): Promise<FillResultItem[]> {
  const mine = chosen.filter((item) => item.place.frameId === frameId);
  const items: FillItem[] = mine.map((item) => ({
    ref: item.place.ref,
    label: item.label,
    key: item.key,
    ...(item.part ? { part: item.part } : {}),
    replace: item.state === 'differs',
  }));
  const answer = await flow.tab.act(frameId, { do: 'fill', profileId, items });
  flow.filledFrames.add(frameId);
  return mine.map((item) => {
    const done = answer.fills?.find((fill) => fill.ref === item.place.ref);
    return {
      place: item.place,
      label: item.label,
      status: done?.status ?? ('refused' as FillStatus),
      value: item.sensitive && done?.value ? masked(done.value) : (done?.value ?? ''),
      wanted: NOT_DONE.has(done?.status ?? 'refused') && !item.sensitive ? item.value : '',
      reason: done?.reason ?? answer.failed ?? '',
    };
  });
}

export async function undo(flow: FillFlow): Promise<void> {
  flow.result = null;
  if (flow.mode === 'learn') {
    const reply = flow.learntBy && (await ask({ type: 'profile.unlearn', profileId: flow.learntBy }));
    flow.learntBy = null;
    const back = reply && 'ok' in reply && reply.ok;
    flow.notice = { word: back ? 'unlearnt' : 'notUnlearnt', count: 0 };
    await flow.load();
    return;
  }
  let count = 0;
  for (const frameId of flow.filledFrames)
    count += (await flow.tab.act(frameId, { do: 'undo', what: 'fill' })).count ?? 0;
  flow.filledFrames.clear();
  flow.notice = { word: 'undone', count };
}

async function profileValues(
  flow: FillFlow,
  profileId: string,
  keys: readonly string[],
): Promise<Map<string, ProfileValue | VaultReply>> {
  const values = new Map<string, ProfileValue | VaultReply>();
  for (const key of new Set(keys)) {
    const reply = await ask({ type: 'profile.value', profileId, key });
    if (reply && 'error' in reply) {
      if (reply.error === 'store-unavailable') flow.storeProblem = reply.message;
      else values.set(key, reply);
    }
    if (reply && 'value' in reply && reply.value) values.set(key, reply.value);
  }
  return values;
}

async function heldIn(flow: FillFlow, matches: readonly FieldMatch[]): Promise<Map<string, string>> {
  const held = new Map<string, string>();
  for (const frameId of new Set(matches.map((match) => match.frameId))) {
    const refs = matches.filter((m) => m.frameId === frameId).map((m) => m.control.ref);
    const { values } = await flow.tab.act(frameId, { do: 'read', refs });
    for (const [ref, value] of Object.entries(values ?? {})) held.set(`${frameId} ${ref}`, value);
  }
  return held;
}
