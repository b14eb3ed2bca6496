/** Preview, fill, result, undo: the only road by which a profile value reaches a page, each part begun by a click. */
import { fillable, obstacle, sameText, ticked, writings } from '../advise/plan.ts';
import type { FieldMatch, FillStatus } from '../model/advice.ts';
import type { FillItem, ProfileSummary, ProfileValue } from '../model/messages.ts';
import type { FillResultItem, PreviewItem } from '../model/panel.ts';
import { ask } from '../platform/link.ts';
import type { Tab } from './tab.ts';

export class FillFlow {
  readonly #tab: Tab;
  profiles: ProfileSummary[] = [];
  storeProblem: string | null = null;
  profileId: string | null = null;
  preview: PreviewItem[] | null = null;
  result: FillResultItem[] | null = null;
  busy = false;
  notice = '';
  fillMs = 0;
  #filledFrames = new Set<number>();

  constructor(tab: Tab) {
    this.#tab = tab;
  }

  get canUndo(): boolean {
    return this.#filledFrames.size > 0;
  }

  get profile(): ProfileSummary | null {
    return this.profiles.find((profile) => profile.id === this.profileId) ?? this.profiles[0] ?? null;
  }

  /** Asks which profiles there are and which keys they hold; no values. */
  async load(profileId: string | null): Promise<void> {
    const reply = await ask({ type: 'profile.list' });
    if (!reply) return;
    this.storeProblem = 'error' in reply ? reply.message : null;
    this.profiles = 'error' in reply ? [] : reply.profiles;
    this.profileId = profileId;
  }

  counts(fields: readonly FieldMatch[]): { sure: number; doubtful: number } {
    const keys = this.profile?.keys ?? [];
    const can = fields.filter((match) => fillable(match, keys));
    const sure = can.filter((match) => ticked(match, keys)).length;
    return { sure, doubtful: can.length - sure };
  }

  async makePreview(fields: readonly FieldMatch[]): Promise<void> {
    const profile = this.profile;
    if (!profile) return;
    this.busy = true;
    this.result = null;
    this.notice = '';
    try {
      const wanted = fields.filter((m) => m.profileKey !== null && profile.keys.includes(m.profileKey));
      const values = await this.#values(
        profile.id,
        wanted.map((match) => match.profileKey as string),
      );
      const held = await this.#held(wanted);
      this.preview = wanted.flatMap((match) => previewItem(match, values, held) ?? []);
      if (this.preview.length === 0) this.notice = '这一页没有档案里能用的栏目。';
    } finally {
      this.busy = false;
    }
  }

  tick(item: PreviewItem, on: boolean): void {
    this.preview = this.preview?.map((other) => (other === item ? { ...other, ticked: on } : other)) ?? null;
  }

  async fill(): Promise<void> {
    const chosen = this.preview?.filter((item) => item.ticked && item.state !== 'blocked') ?? [];
    const profile = this.profile;
    if (!profile || !this.preview) return;
    this.busy = true;
    const all = this.preview;
    try {
      const results: FillResultItem[] = all.filter((item) => !chosen.includes(item)).flatMap(skipped);
      const started = performance.now();
      for (const frameId of new Set(chosen.map((item) => item.place.frameId))) {
        results.push(...(await this.#fillFrame(frameId, profile.id, chosen)));
      }
      this.fillMs = performance.now() - started;
      this.result = results;
      this.preview = null;
    } finally {
      this.busy = false;
    }
  }

  async #fillFrame(
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
    const answer = await this.#tab.act(frameId, { do: 'fill', profileId, items });
    this.#filledFrames.add(frameId);
    return mine.map((item) => {
      const done = answer.fills?.find((fill) => fill.ref === item.place.ref);
      return {
        place: item.place,
        label: item.label,
        status: done?.status ?? ('refused' as FillStatus),
        value: done?.value ?? '',
        reason: done?.reason ?? answer.failed ?? '',
      };
    });
  }

  async undo(): Promise<void> {
    let count = 0;
    for (const frameId of this.#filledFrames)
      count += (await this.#tab.act(frameId, { do: 'undo', what: 'fill' })).count ?? 0;
    this.#filledFrames.clear();
    this.result = null;
    this.notice = `已撤销，${count} 处恢复原样。`;
  }

  /** The page was left or replaced: nothing of it may be offered any more. */
  forget(frameId: number): void {
    this.#filledFrames.delete(frameId);
    if (this.preview?.some((item) => item.place.frameId === frameId)) this.preview = null;
    if (this.result?.some((item) => item.place.frameId === frameId)) this.result = null;
  }

  async #values(profileId: string, keys: readonly string[]): Promise<Map<string, ProfileValue>> {
    const values = new Map<string, ProfileValue>();
    for (const key of new Set(keys)) {
      const reply = await ask({ type: 'profile.value', profileId, key });
      if (reply && 'error' in reply) this.storeProblem = reply.message;
      else if (reply?.value) values.set(key, reply.value);
    }
    return values;
  }

  async #held(matches: readonly FieldMatch[]): Promise<Map<string, string>> {
    const held = new Map<string, string>();
    for (const frameId of new Set(matches.map((match) => match.frameId))) {
      const refs = matches.filter((m) => m.frameId === frameId).map((m) => m.control.ref);
      const { values } = await this.#tab.act(frameId, { do: 'read', refs });
      for (const [ref, value] of Object.entries(values ?? {})) held.set(`${frameId} ${ref}`, value);
    }
    return held;
  }
}

function previewItem(
  match: FieldMatch,
  values: ReadonlyMap<string, ProfileValue>,
  held: ReadonlyMap<string, string>,
): PreviewItem[] | null {
  const key = match.profileKey as string;
  const value = values.get(key);
  if (!value) return null;
  const { control, frameId } = match;
  const texts = writings(control, key, value, '', match.part);
  const now = held.get(`${frameId} ${control.ref}`);
  // Not answered for: nobody can see it.
  if (now === undefined) return null;
  const blocked = obstacle(control) !== '' || texts.length === 0;
  const same = control.filled && sameText(now, texts);
  const state = blocked ? (same ? 'same' : 'blocked') : same ? 'same' : control.filled ? 'differs' : 'empty';
  return [
    {
      place: { frameId, ref: control.ref },
      label: control.label,
      key,
      ...(match.part ? { part: match.part } : {}),
      value: control.options.length > 0 && !match.part ? value.display : (texts[0] ?? value.display),
      held: control.filled ? now : '',
      state,
      doubt: match.doubt,
      // What stands there is the user's: replacing it is their decision.
      ticked: ticked(match, [key]) && state !== 'differs' && state !== 'blocked',
    },
  ];
}

function skipped(item: PreviewItem): FillResultItem[] {
  const base = { place: item.place, label: item.label, value: item.held };
  if (item.state === 'same') return [{ ...base, status: 'same', reason: '' }];
  if (item.state === 'differs') return [{ ...base, status: 'kept', reason: '保留了您填的内容' }];
  if (item.state === 'blocked') return [{ ...base, status: 'unsupported', reason: '这一栏请自己填写' }];
  return [];
}
