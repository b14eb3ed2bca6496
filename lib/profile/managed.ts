/**
 * What an organisation sets for its machines by policy (`storage.managed`). Pure. Nothing of it is trusted: each value is
 * checked by itself, one that is wrong is left out and named, and the rest works. See docs/managed.md.
 */
import * as z from 'zod/mini';
import { SENSITIVE_KEYS } from '../model/profile-keys.ts';
import { LOCK_AFTER } from '../vault/record.ts';
import { readField } from './access.ts';
import { managedTexts as t } from './managed-texts.ts';
import { FORMAT, type Profile, VERSION } from './schema.ts';
import { parseProfilesFile, type Secrets } from './transfer.ts';

/** What can be switched off. */
export const FEATURES = ['fill', 'learn', 'teach', 'letters', 'import', 'export'] as const;
export type Feature = (typeof FEATURES)[number];

/** Whom to ask within the organisation. */
export interface Support {
  name: string;
  phone: string;
  hours: string;
}

/** Settings that the user cannot change; what is left out is theirs. */
export interface LockedSettings {
  language?: 'zh-CN' | 'en';
  enabled?: boolean;
  vaultLockMinutes?: number;
}

export interface ManagedProblem {
  /** Where in the policy: `profiles[1].contact.mobile`. */
  place: string;
  message: string;
}

export interface Managed {
  profiles: readonly Profile[];
  support: Support | null;
  off: readonly Feature[];
  settings: LockedSettings;
  problems: readonly ManagedProblem[];
}

export const NOT_MANAGED: Managed = { profiles: [], support: null, off: [], settings: {}, problems: [] };

/** Ids of profiles from a policy begin so; no profile of the user's own does. */
const PREFIX = 'managed.';
const MAX_PROFILES = 500;
const MAX_TEXT = 100;
/** Those that the user could choose; never is not for an organisation to set. */
const LOCK_MINUTES = LOCK_AFTER.filter((minutes) => minutes > 0);

const text = () => z.string().check(z.maxLength(MAX_TEXT));
const SUPPORT = { name: text(), phone: text(), hours: text() };
const SETTINGS = {
  language: z.enum(['zh-CN', 'en']),
  enabled: z.boolean(),
  vaultLockMinutes: z.literal(LOCK_MINUTES),
};

/** @returns true for a profile that an organisation provides: it is read, never written. */
export const isManagedId = (id: string): boolean => id.startsWith(PREFIX);

/** @returns a file's profiles and what it holds for the vault, under ids that are not an organisation's. */
export function withOwnIds(
  profiles: readonly Profile[],
  secrets: Secrets,
): { profiles: Profile[]; secrets: Secrets } {
  const ids = new Map(profiles.map(({ id }) => [id, isManagedId(id) ? crypto.randomUUID() : id]));
  const own = (id: string) => ids.get(id) ?? id;
  return {
    profiles: profiles.map((profile) => ({ ...profile, id: own(profile.id) })),
    secrets: Object.fromEntries(Object.entries(secrets).map(([id, held]) => [own(id), held])),
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

class Reader {
  readonly problems: ManagedProblem[] = [];

  wrong(place: string, message: string): void {
    this.problems.push({ place, message });
  }

  /** The members of an object that fit, each judged by itself. */
  members<T extends Record<string, z.ZodMiniType>>(
    place: string,
    value: unknown,
    shape: T,
    expected: Record<keyof T, string>,
  ): { [K in keyof T]?: z.infer<T[K]> } {
    const found: Record<string, unknown> = {};
    if (value === undefined) return {};
    if (!isObject(value)) {
      this.wrong(place, t().object);
      return {};
    }
    for (const [key, one] of Object.entries(value)) {
      const schema = Object.hasOwn(shape, key) ? shape[key] : undefined;
      if (!schema) this.wrong(`${place}.${key}`, t().unknown(Object.keys(shape)));
      else if (schema.safeParse(one).success) found[key] = one;
      else this.wrong(`${place}.${key}`, t().expected(expected[key] as string));
    }
    return found as never;
  }

  list(place: string, value: unknown): readonly unknown[] {
    if (value === undefined) return [];
    if (Array.isArray(value)) return value;
    this.wrong(place, t().list);
    return [];
  }

  features(value: unknown): Feature[] {
    const known: readonly unknown[] = FEATURES;
    return this.list('featuresOff', value).flatMap((one, i) => {
      if (known.includes(one)) return one as Feature;
      this.wrong(`featuresOff[${i}]`, t().expected(FEATURES.join('、')));
      return [];
    });
  }

  profile(place: string, value: unknown): Profile | null {
    const parsed = parseProfilesFile(JSON.stringify({ format: FORMAT, version: VERSION, profiles: [value] }));
    if (!parsed.ok) {
      for (const { path, message } of parsed.problems)
        this.wrong(`${place}${path.replace(/^profiles(?:\[0\])?/, '')}`, message);
      return null;
    }
    for (const key of SENSITIVE_KEYS)
      if (readField(value as Profile, key) !== undefined) this.wrong(`${place}.${key}`, t().sensitive);
    const [profile] = parsed.profiles as [Profile];
    return { ...profile, id: `${PREFIX}${profile.id}`.slice(0, 64) };
  }

  profiles(value: unknown): Profile[] {
    const all = this.list('profiles', value);
    if (all.length > MAX_PROFILES) this.wrong('profiles', t().tooMany(MAX_PROFILES));
    const profiles: Profile[] = [];
    all.slice(0, MAX_PROFILES).forEach((one, i) => {
      const profile = this.profile(`profiles[${i}]`, one);
      if (!profile) return;
      if (profiles.some(({ id }) => id === profile.id)) this.wrong(`profiles[${i}].id`, t().repeated);
      else profiles.push(profile);
    });
    return profiles;
  }
}

const KNOWN = ['profiles', 'support', 'featuresOff', 'settings'];

/** @param raw what the browser hands over from the policy; nothing at all where there is none. */
export function parseManaged(raw: unknown): Managed {
  if (!isObject(raw) || Object.keys(raw).length === 0) return NOT_MANAGED;
  const reader = new Reader();
  for (const key of Object.keys(raw)) if (!KNOWN.includes(key)) reader.wrong(key, t().unknown(KNOWN));
  const short = t().shortText(MAX_TEXT);
  const {
    name = '',
    phone = '',
    hours = '',
  } = reader.members('support', raw.support, SUPPORT, {
    name: short,
    phone: short,
    hours: short,
  });
  const settings = reader.members('settings', raw.settings, SETTINGS, {
    language: 'zh-CN、en',
    enabled: 'true、false',
    vaultLockMinutes: t().minutes(LOCK_MINUTES),
  });
  return {
    profiles: reader.profiles(raw.profiles),
    support: name || phone ? { name, phone, hours } : null,
    off: reader.features(raw.featuresOff),
    settings: settings as LockedSettings,
    problems: reader.problems,
  };
}
