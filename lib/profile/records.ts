/** Stored records: reading them with distrust, and making the next one. */
import type { Sealed } from '../vault/crypto.ts';
import { normalise, readField, withField } from './access.ts';
import type { StoredProfile } from './database.ts';
import { pathText } from './problems.ts';
import { isAsStored } from './quick.ts';
import { type Issue, type Profile, profileSchema } from './schema.ts';
import { t } from './texts.ts';

/** Somebody else wrote the profile since it was read; nothing was written. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
  /** What is stored now, null when it was deleted. */
  readonly current: StoredProfile | null;
  constructor(current: StoredProfile | null) {
    super(t().conflict);
    this.current = current;
  }
}

/** The profile does not fit the format; nothing was written. */
export class InvalidProfileError extends Error {
  override readonly name = 'InvalidProfileError';
}

/** A record that cannot be read as a profile. It stays where it is until somebody removes it. */
export interface BrokenRecord {
  id: string;
  /** Title or name if one can be made out, else the id. */
  title: string;
  reason: string;
  /** The record as JSON, so that nothing is lost. */
  raw: string;
}

export type ReadRecord = { stored: StoredProfile | null; broken: BrokenRecord | null };

/**
 * Nothing read from disk is trusted: an older or damaged record must not take the others with it.
 * @param dropped keys that only the vault may hold: never part of what is handed out in plain
 */
export function readRecord(id: string, record: unknown, dropped: readonly string[] = []): ReadRecord {
  if (record === undefined) return { stored: null, broken: null };
  const { profile, revision, updatedAt, archivedAt, sealed } = (record ?? {}) as Partial<StoredProfile>;
  const parsed = isAsStored(profile)
    ? { success: true as const, data: profile, clean: true }
    : { ...profileSchema.safeParse(profile), clean: false };
  if (parsed.success && parsed.data.id === id && typeof revision === 'number') {
    const stored: StoredProfile = {
      profile: withoutKeys(parsed.clean ? parsed.data : normalise(parsed.data), dropped),
      revision,
      updatedAt: typeof updatedAt === 'string' ? updatedAt : '',
      ...(typeof archivedAt === 'string' && archivedAt ? { archivedAt } : {}),
      ...(isSealed(sealed) ? { sealed } : {}),
    };
    return { stored, broken: null };
  }
  const title = (profile as Record<string, unknown> | undefined)?.title;
  const broken = {
    id,
    title: typeof title === 'string' && title !== '' ? title : id,
    reason: t().unreadable(parsed.success ? 'id, revision' : whereWrong(parsed.error)),
    raw: rawText(scrub(record, dropped)),
  };
  return { stored: null, broken };
}

/** JSON where it can be said so; a damaged record may hold anything. */
function rawText(record: unknown): string {
  const sayable = (_: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value);
  try {
    return JSON.stringify(record, sayable, 2) ?? '';
  } catch {
    return '';
  }
}

function whereWrong(error: { issues: Issue[] }): string {
  const [issue] = error.issues;
  if (!issue) return '?';
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys] : issue.path;
  return pathText(path) || '?';
}

/** What a write says beside the profile. */
export interface RecordChange {
  /** Replaces all that is sealed; left out, what is known stays. */
  sealed?: Record<string, Sealed> | undefined;
  /** Null takes the profile out of the archive; left out, it stays where it is. */
  archivedAt?: string | null | undefined;
}

/** @returns the profile as it is stored. @throws InvalidProfileError */
export function checked(profile: Profile): Profile {
  const parsed = profileSchema.safeParse(normalise(profile));
  if (!parsed.success) throw new InvalidProfileError(t().unreadable(whereWrong(parsed.error)));
  return parsed.data;
}

/**
 * @param profile as {@link checked} made it: what could not be read back is never stored
 * @param known what stands there now, read or not
 * @param dropped keys that only the vault may hold
 * @returns the record to store in place of the known one
 */
export function nextRecord(
  profile: Profile,
  known: unknown,
  change: RecordChange,
  dropped: readonly string[],
): StoredProfile {
  const before = (known ?? {}) as Partial<StoredProfile>;
  const sealed = change.sealed ?? (isSealed(before.sealed) ? before.sealed : undefined);
  const archivedAt = change.archivedAt === undefined ? before.archivedAt : change.archivedAt;
  const revision = typeof before.revision === 'number' ? before.revision : 0;
  return {
    profile: withoutKeys(profile, dropped),
    revision: nextRevision(revision),
    updatedAt: new Date().toISOString(),
    ...(archivedAt ? { archivedAt } : {}),
    ...(sealed && Object.keys(sealed).length > 0 ? { sealed } : {}),
  };
}

let latest = 0;

/** Clock-based, so that a profile deleted and made again never meets an old revision; the clock may stand still. */
function nextRevision(known: number): number {
  latest = Math.max(known, latest, Date.now() - 1) + 1;
  return latest;
}

/** @returns the profile without these dotted keys; the same one when it holds none. */
export function withoutKeys(profile: Profile, keys: readonly string[]): Profile {
  const held = keys.filter((key) => readField(profile, key) !== undefined);
  if (held.length === 0) return profile;
  return normalise(held.reduce((rest, key) => withField(rest, key, undefined), profile));
}

/**
 * @param record as it stands on the disk, whatever it is
 * @returns it without what `profile` holds under these dotted keys; the same one when there is nothing to drop
 */
export function scrub(record: unknown, keys: readonly string[]): unknown {
  const profile = (record as Partial<StoredProfile> | null | undefined)?.profile;
  const clean = keys.reduce<unknown>((rest, key) => without(rest, key.split('.')), profile);
  return clean === profile ? record : { ...(record as object), profile: clean };
}

function without(value: unknown, [name = '', ...rest]: string[]): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return value;
  const { [name]: inner, ...others } = value as Record<string, unknown>;
  if (rest.length === 0) return others;
  const clean = without(inner, rest);
  return clean === inner ? value : { ...others, [name]: clean };
}

const isSealed = (sealed: unknown): sealed is Record<string, Sealed> =>
  typeof sealed === 'object' && sealed !== null && !Array.isArray(sealed);
