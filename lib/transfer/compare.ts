/** What a file would change: each of its profiles against the stored one it is the same enterprise as. Pure. */
import { normalise, withField } from '../profile/access.ts';
import type { StoredProfile } from '../profile/database.ts';
import { isManagedId } from '../profile/managed.ts';
import { leaves } from '../profile/merge.ts';
import { fieldName } from '../profile/names.ts';
import type { Profile } from '../profile/schema.ts';
import { shownValue } from '../profile/shown.ts';
import type { Secrets } from '../profile/transfer.ts';
import { fold } from '../text/normalise.ts';
import { t } from './texts.ts';

export interface Difference {
  key: string;
  field: string;
  /** As a person reads it; empty when the stored profile holds nothing there. */
  now: string;
  file: string;
}

export interface Compared {
  /** As the file has it, under the id it will be stored with. */
  profile: Profile;
  /** What only a vault may hold. */
  secrets: Record<string, string>;
  kind: 'new' | 'same' | 'differs';
  /** Of the stored profile it was compared with. */
  stored: StoredProfile | null;
  matchedBy: 'id' | 'creditCode' | 'enterpriseName' | null;
  /** Where the stored profile holds nothing. */
  fills: Difference[];
  /** Where both hold something else. */
  differs: Difference[];
}

/** Keys to take from the file, by place in the list of profiles. Missing: nothing is taken. */
export type Choices = ReadonlyMap<number, ReadonlySet<string>>;

/** Finds the stored profile that is the same enterprise: by id, then credit code, then name. */
export class Matcher {
  private readonly byId = new Map<string, StoredProfile>();
  private readonly byCode = new Map<string, StoredProfile[]>();
  private readonly byName = new Map<string, StoredProfile[]>();
  private readonly taken = new Set<string>();

  /** @param incoming ids of the file: a stored profile that has one is not given to another of the file. */
  constructor(stored: readonly StoredProfile[], incoming: readonly Profile[]) {
    for (const one of stored) {
      const { id, creditCode, enterpriseName } = one.profile;
      this.byId.set(id, one);
      if (creditCode) push(this.byCode, creditCode, one);
      if (enterpriseName) push(this.byName, fold(enterpriseName), one);
    }
    for (const { id } of incoming) if (this.byId.has(id)) this.taken.add(id);
  }

  find(profile: Profile): { stored: StoredProfile; by: NonNullable<Compared['matchedBy']> } | null {
    const { id, creditCode, enterpriseName } = profile;
    const same = this.byId.get(id);
    if (same) return { stored: same, by: 'id' };
    const free = (list: StoredProfile[] | undefined) => list?.find((one) => !this.taken.has(one.profile.id));
    const coded = creditCode ? free(this.byCode.get(creditCode)) : undefined;
    // Two codes are two enterprises, whatever they are called.
    const named = enterpriseName
      ? free(
          this.byName
            .get(fold(enterpriseName))
            ?.filter(
              (one) => !creditCode || !one.profile.creditCode || one.profile.creditCode === creditCode,
            ),
        )
      : undefined;
    const stored = coded ?? named;
    if (!stored) return null;
    this.taken.add(stored.profile.id);
    return { stored, by: coded ? 'creditCode' : 'enterpriseName' };
  }
}

function push(map: Map<string, StoredProfile[]>, key: string, value: StoredProfile): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** @returns what one profile of the file would change. */
export function compareOne(profile: Profile, secrets: Record<string, string>, matcher: Matcher): Compared {
  const match = matcher.find(profile);
  if (!match) return { profile, secrets, kind: 'new', stored: null, matchedBy: null, fills: [], differs: [] };
  const { stored, by } = match;
  const now = leaves(normalise(stored.profile));
  const fills: Difference[] = [];
  const differs: Difference[] = [];
  for (const [key, value] of leaves(normalise(profile))) {
    const held = now.get(key);
    if (JSON.stringify(held) === JSON.stringify(value)) continue;
    // A title made of the name says nothing that the user's own title does not.
    if (key === 'title' && (value === profile.enterpriseName || value === profile.creditCode)) continue;
    const difference = {
      key,
      field: fieldName(key),
      now: shownValue(key, held),
      file: shownValue(key, value),
    };
    (held === undefined ? fills : differs).push(difference);
  }
  for (const key of Object.keys(secrets)) {
    const sealed = stored.sealed?.[key] !== undefined;
    const difference = { key, field: fieldName(key), now: sealed ? t().inVault : '', file: t().forVault };
    (sealed ? differs : fills).push(difference);
  }
  const kind = fills.length + differs.length === 0 ? 'same' : 'differs';
  return { profile, secrets, kind, stored, matchedBy: by, fills, differs };
}

/** @returns a new profile's id that nothing stored has, readable or not, and nothing that an organisation provides. */
function freshId(profile: Profile, unreadable: ReadonlySet<string>): Profile {
  return unreadable.has(profile.id) || isManagedId(profile.id)
    ? { ...profile, id: crypto.randomUUID() }
    : profile;
}

/**
 * Compares all of a file, letting the page breathe in between.
 * @param unreadable ids of stored records that cannot be read: they are never written over
 */
export async function compareAll(
  profiles: readonly Profile[],
  secrets: Secrets,
  stored: readonly StoredProfile[],
  unreadable: ReadonlySet<string>,
  breathe: () => Promise<unknown>,
): Promise<Compared[]> {
  const matcher = new Matcher(stored, profiles);
  const compared: Compared[] = [];
  for (const profile of profiles) {
    compared.push(compareOne(freshId(profile, unreadable), secrets[profile.id] ?? {}, matcher));
    await breathe();
  }
  return compared;
}

/** @returns what is ticked to begin with: empty fields are filled, and what the user has is kept. */
export function firstChoices(compared: readonly Compared[]): Map<number, Set<string>> {
  const entries = compared.map(({ fills }, index) => [index, new Set(fills.map(({ key }) => key))] as const);
  return new Map(entries.filter(([, keys]) => keys.size > 0));
}

/** @returns the sensitive values that a vault takes, and those that nothing here may hold. */
export function forVault(
  secrets: Secrets,
  accepts: (key: string) => boolean,
): { kept: Secrets; left: { id: string; key: string }[] } {
  const kept: Secrets = {};
  const left: { id: string; key: string }[] = [];
  for (const [id, values] of Object.entries(secrets)) {
    const taken = Object.entries(values).filter(([key]) => accepts(key));
    if (taken.length > 0) kept[id] = Object.fromEntries(taken);
    for (const key of Object.keys(values)) if (!accepts(key)) left.push({ id, key });
  }
  return { kept, left };
}

/** @returns the note for a value that is not taken: the vault is locked, or does not keep such values. */
export const notKept = ({ title }: Profile, key: string, locked: boolean): string =>
  (locked ? t().locked : t().notKept)(title, fieldName(key));

export interface ToWrite {
  profile: Profile;
  /** For the vault. */
  secrets: Record<string, string>;
  /** The stored profile it changes, null for a new one. */
  before: StoredProfile | null;
}

function mergeOne({ profile, stored, secrets }: Compared, keys: ReadonlySet<string> | undefined): ToWrite[] {
  if (!stored) return [{ profile, secrets, before: null }];
  if (!keys || keys.size === 0) return [];
  const values = leaves(normalise(profile));
  const plain = [...keys].filter((key) => values.has(key));
  const taken = plain.reduce((into, key) => withField(into, key, values.get(key)), stored.profile);
  const sealing = Object.entries(secrets).filter(([key]) => keys.has(key));
  return [{ profile: taken, secrets: Object.fromEntries(sealing), before: stored }];
}

/** @returns what to write; what would not change is left out. */
export function merged(compared: readonly Compared[], choices: Choices): ToWrite[] {
  return compared.flatMap((one, index) => mergeOne(one, choices.get(index)));
}

/** As {@link merged}, letting the page breathe in between. */
export async function mergeAll(
  compared: readonly Compared[],
  choices: Choices,
  breathe: () => Promise<unknown>,
): Promise<ToWrite[]> {
  const all: ToWrite[] = [];
  for (const [index, one] of compared.entries()) {
    all.push(...mergeOne(one, choices.get(index)));
    await breathe();
  }
  return all;
}
