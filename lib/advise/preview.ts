/** What stands in the preview: what would be written where, or taken from where. Pure. */
import type { FieldMatch } from '../model/advice.ts';
import type { Learnt, LearntItem, ProfileValue, VaultReply } from '../model/messages.ts';
import type { FillResultItem, PreviewItem } from '../model/panel.ts';
import { masked } from '../text/masked.ts';
import { obstacle, sameText, ticked, writings } from './plan.ts';
import { unitFor } from './units.ts';

/** @param now what the field holds; undefined when nobody can see it. @returns null when it is not offered. */
export function fillItem(
  match: FieldMatch,
  value: ProfileValue | undefined,
  now: string | undefined,
): PreviewItem | null {
  if (!value || now === undefined) return null;
  const { control, frameId } = match;
  const key = match.profileKey as string;
  const texts = writings(control, key, value, '', match.part);
  const blocked = obstacle(control) !== '' || texts.length === 0;
  const same = control.filled && sameText(now, texts);
  const shown = control.options.length > 0 && !match.part ? value.display : (texts[0] ?? value.display);
  const veiled = (text: string) => (value.sensitive && text !== '' ? masked(text) : text);
  const state = blocked ? (same ? 'same' : 'blocked') : same ? 'same' : control.filled ? 'differs' : 'empty';
  return {
    place: { frameId, ref: control.ref },
    label: control.label,
    key,
    ...(match.part ? { part: match.part } : {}),
    value: veiled(shown),
    held: control.filled ? veiled(now) : '',
    state,
    doubt: match.doubt,
    // What stands there is the user's: replacing it is their decision.
    ticked: ticked(match, [key]) && state !== 'differs' && state !== 'blocked' && !value.sensitive,
    ...(value.sensitive ? { sensitive: true } : {}),
  };
}

/** A row for a value that the vault does not tell. */
export function vaultItem(match: FieldMatch, vault: VaultReply): PreviewItem {
  return {
    place: { frameId: match.frameId, ref: match.control.ref },
    label: match.control.label,
    key: match.profileKey as string,
    value: '',
    held: '',
    state: 'blocked',
    doubt: '',
    ticked: false,
    vault,
  };
}

/** What became of the items that were not chosen. */
export function skipped(item: PreviewItem): FillResultItem[] {
  const base = { place: item.place, label: item.label, value: item.held, wanted: '' };
  if (item.state === 'same') return [{ ...base, status: 'same', reason: '' }];
  if (item.state === 'differs') return [{ ...base, status: 'kept', reason: '保留了您填的内容' }];
  if (item.state === 'blocked')
    return [
      {
        ...base,
        status: 'unsupported',
        wanted: item.sensitive ? '' : item.value,
        reason: item.vault?.message ?? '这一栏请自己填写',
      },
    ];
  return [];
}

/** Pieces of one value, in the order they are read: 2016 年 03 月 18 日, 0571 and 88886666. */
const JOINED: Record<string, string> = { year: '', month: '-', day: '-', area: '', local: '-' };

/** @returns what filled fields say of the profile's keys, the pieces of a value together; the first field of a key counts. */
export function learnable(
  fields: readonly FieldMatch[],
  held: (match: FieldMatch) => string | undefined,
): { match: FieldMatch; learnt: Learnt }[] {
  const found = new Map<string, { match: FieldMatch; learnt: Learnt }>();
  for (const match of fields) {
    const { profileKey: key, control, part } = match;
    const text = held(match)?.trim();
    // A whole place in one field is not taken apart again.
    if (!key || key === 'registeredRegion' || !text || !control.filled) continue;
    const known = found.get(key);
    if (known && part) known.learnt.text += (JOINED[part] ?? '') + text.replace(/[年月日]$/, '');
    if (known) continue;
    found.set(key, {
      match,
      learnt: { key, text: part ? text.replace(/年$/, '') : text, unit: unitFor(control) },
    });
  }
  return [...found.values()];
}

/** A row of the preview of what is taken into the profile. */
export function learnItem(match: FieldMatch, item: LearntItem): PreviewItem {
  const state = { new: 'empty', same: 'same', differs: 'differs', refused: 'blocked' } as const;
  return {
    place: { frameId: match.frameId, ref: match.control.ref },
    label: item.name,
    key: item.key,
    value: item.shown,
    held: item.now,
    state: state[item.status],
    doubt: item.reason || match.doubt,
    ticked: item.status === 'new' && match.doubt === '',
  };
}
