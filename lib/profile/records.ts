/** Stored records: reading them with distrust, and making the next one. */
import { normalise } from './access.ts';
import type { StoredProfile } from './database.ts';
import { pathText } from './problems.ts';
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

/** Nothing read from disk is trusted: an older or damaged record must not take the others with it. */
export function readRecord(id: string, record: unknown): ReadRecord {
  if (record === undefined) return { stored: null, broken: null };
  const { profile, revision, updatedAt, archivedAt, sealed } = (record ?? {}) as Partial<StoredProfile>;
  const parsed = profileSchema.safeParse(profile);
  if (parsed.success && parsed.data.id === id && typeof revision === 'number') {
    const stored: StoredProfile = {
      profile: normalise(parsed.data),
      revision,
      updatedAt: String(updatedAt ?? ''),
      ...(archivedAt ? { archivedAt } : {}),
      ...(sealed ? { sealed } : {}),
    };
    return { stored, broken: null };
  }
  const title = (profile as Record<string, unknown> | undefined)?.title;
  const broken = {
    id,
    title: typeof title === 'string' && title !== '' ? title : id,
    reason: t().unreadable(parsed.success ? 'id, revision' : whereWrong(parsed.error)),
    raw: JSON.stringify(record, null, 2),
  };
  return { stored: null, broken };
}

function whereWrong(error: { issues: Issue[] }): string {
  const [issue] = error.issues;
  if (!issue) return '?';
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys] : issue.path;
  return pathText(path) || '?';
}

/** @returns the record to store in place of the known one. @throws InvalidProfileError */
export function nextRecord(profile: Profile, known: StoredProfile | undefined): StoredProfile {
  const before = typeof known?.revision === 'number' ? known.revision : 0;
  // Never store what could not be read back.
  const parsed = profileSchema.safeParse(normalise(profile));
  if (!parsed.success) throw new InvalidProfileError(t().unreadable(whereWrong(parsed.error)));
  // Clock-based, so that a profile deleted and made again never meets an old revision.
  return {
    ...(known?.archivedAt ? { archivedAt: known.archivedAt } : {}),
    ...(known?.sealed ? { sealed: known.sealed } : {}),
    profile: parsed.data,
    revision: Math.max(before + 1, Date.now()),
    updatedAt: new Date().toISOString(),
  };
}
