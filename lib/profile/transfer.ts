/** The file in which profiles travel between machines: all of it is taken, or nothing and the reasons. */
import { SENSITIVE_KEYS } from '../model/profile-keys.ts';
import { normalise, readField } from './access.ts';
import { doubtsOf } from './checks.ts';
import { type JsonMap, lineAndColumn, mapJson } from './json-map.ts';
import { type ImportProblem, ProblemWriter } from './problems.ts';
import { FORMAT, fileSchema, type Profile, VERSION } from './schema.ts';
import { t } from './texts.ts';

export type { ImportProblem } from './problems.ts';
/** By profile id and key: what only a vault may hold. Never part of a profile that is stored. */
export type Secrets = Record<string, Record<string, string>>;
export type ImportResult =
  | { ok: true; profiles: Profile[]; notes: string[]; secrets: Secrets }
  | { ok: false; problems: ImportProblem[] };

/** 1,000 full profiles are about 3 MB. */
export const MAX_BYTES = 16 * 1024 * 1024;
/** More would not be a park's enterprises but a mistake, or a file made to do harm. */
export const MAX_PROFILES = 5000;
const MAX_LISTED = 50;
/** Names that reach an object's prototype; no field is called so. */
const DANGEROUS = new Set(['__proto__', 'constructor', 'prototype']);
const MAY_BE_DANGEROUS = /__proto__|constructor|prototype/;

/**
 * Reads an exported file.
 * @param keepsSecrets whether there is a vault that takes the sensitive values: if not, notes say they are dropped
 * @returns the profiles as they would be stored with notes on what to look at, or every problem with its line.
 */
export function parseProfilesFile(text: string, keepsSecrets = false): ImportResult {
  const body = text.replace(/^\uFEFF/, '');
  const bytes = body.length > MAX_BYTES ? body.length : new TextEncoder().encode(body).length;
  if (bytes > MAX_BYTES)
    return refuse([whole(t().tooBig((bytes / 1024 / 1024).toFixed(1), MAX_BYTES / 1024 / 1024))]);
  if (body.trim() === '') return refuse([whole(t().emptyFile)]);

  const map = mapJson(body);
  if ('offset' in map) return refuse([syntaxProblem(body, map.offset, map.message)]);
  let root: unknown;
  try {
    root = JSON.parse(body);
  } catch {
    return refuse([whole(t().json.unknown)]);
  }

  const write = new ProblemWriter(body, map, root);
  const envelope = envelopeProblem(root, write);
  if (envelope) return refuse([envelope]);
  const keys = keyProblems(map, write);
  const parsed = fileSchema.safeParse(root);
  if (keys.length > 0 || !parsed.success) {
    const dangerous = new Set(keys.map((problem) => problem.path));
    const issues = (parsed.error?.issues ?? []).flatMap((issue) => write.fromIssue(issue));
    return refuse([...keys, ...issues.filter((problem) => !dangerous.has(problem.path))]);
  }
  const { profiles } = parsed.data;
  if (profiles.length === 0) return refuse([write.at(['profiles'], t().noProfiles)]);
  if (profiles.length > MAX_PROFILES)
    return refuse([write.at(['profiles'], t().tooMany(profiles.length, MAX_PROFILES))]);
  const repeated = repeatedIds(profiles, write);
  if (repeated.length > 0) return refuse(repeated);
  return {
    ok: true,
    profiles: profiles.map(normalise),
    notes: notesOn(profiles, keepsSecrets),
    secrets: secretsOf(profiles),
  };
}

/** @returns the text of a file that {@link parseProfilesFile} reads back to the same profiles. */
export function exportProfiles(profiles: readonly Profile[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, profiles: profiles.map(normalise) }, null, 2)}\n`;
}

/** @returns the problem of a file that need not even be read, or null. UTF-16 takes twice the room. */
export function sizeProblem(bytes: number): ImportProblem | null {
  return bytes > 2 * MAX_BYTES
    ? whole(t().tooBig((bytes / 1024 / 1024).toFixed(1), MAX_BYTES / 1024 / 1024))
    : null;
}

/** @returns the text of a file; Chinese Windows still saves plain text as GBK. */
export function decodeProfilesFile(bytes: ArrayBuffer): string {
  const start = new Uint8Array(bytes.slice(0, 2));
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** @returns the refusal of a file: its problems in order, at most {@link MAX_LISTED} and how many more there are. */
export function refuse(problems: ImportProblem[]): Extract<ImportResult, { ok: false }> {
  problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  if (problems.length <= MAX_LISTED) return { ok: false, problems };
  const rest = problems.length - MAX_LISTED;
  return { ok: false, problems: [...problems.slice(0, MAX_LISTED), whole(t().more(rest))] };
}

/** @returns a problem of the file as a whole. */
export function whole(message: string): ImportProblem {
  return { line: null, path: '', field: t().file, message };
}

function syntaxProblem(text: string, offset: number, why: string): ImportProblem {
  const { line, column } = lineAndColumn(text, offset);
  return { line, path: '', field: t().file, message: t().syntax(why, line, column) };
}

/** The wrong file or version is one problem; complaints about its fields would only hide it. */
function envelopeProblem(root: unknown, write: ProblemWriter): ImportProblem | null {
  if (typeof root !== 'object' || root === null || Array.isArray(root)) return write.at([], t().notObject);
  const { format, version } = root as Record<string, unknown>;
  if (format !== FORMAT) return write.at(['format'], t().wrongFormat, 'format');
  if (version !== VERSION) {
    return write.at(['version'], t().wrongVersion(JSON.stringify(version) ?? '—'), 'version');
  }
  return null;
}

function keyProblems(map: JsonMap, write: ProblemWriter): ImportProblem[] {
  const problems: ImportProblem[] = [];
  for (const key of map.offsets.keys()) {
    if (!MAY_BE_DANGEROUS.test(key)) continue;
    const path = JSON.parse(key) as (string | number)[];
    const last = path.at(-1);
    if (typeof last === 'string' && DANGEROUS.has(last)) {
      problems.push(write.at(path, t().dangerousKey(last), last));
    }
  }
  for (const { path, key } of map.repeated) {
    problems.push(write.at(JSON.parse(path) as (string | number)[], t().repeatedKey(key)));
  }
  return problems;
}

function repeatedIds(profiles: readonly Profile[], write: ProblemWriter): ImportProblem[] {
  const seen = new Set<string>();
  return profiles.flatMap(({ id }, index) => {
    if (seen.has(id)) return [write.at(['profiles', index, 'id'], t().repeatedId(id))];
    seen.add(id);
    return [];
  });
}

function secretsOf(profiles: readonly Profile[]): Secrets {
  const found = profiles.map((profile) => {
    const held = SENSITIVE_KEYS.map((key) => [key, readField(profile, key)] as const);
    return [profile.id, Object.fromEntries(held.filter(([, value]) => value !== undefined))] as const;
  });
  return Object.fromEntries(found.filter(([, held]) => Object.keys(held).length > 0)) as Secrets;
}

/** What a reader should know of an import that worked: dropped and doubtful values. */
function notesOn(profiles: readonly Profile[], keepsSecrets: boolean): string[] {
  const notes = profiles.flatMap((profile) => {
    const { title } = profile;
    const dropped = !keepsSecrets && SENSITIVE_KEYS.some((key) => readField(profile, key) !== undefined);
    return [
      ...(dropped ? [t().idNumberDropped(title)] : []),
      ...(readField(profile, 'enterpriseName') === undefined ? [t().noName(title)] : []),
      ...doubtsOf(profile).map(({ field, message }) => t().doubtful(title, field, message)),
    ];
  });
  return shortened(notes);
}

/** @returns at most {@link MAX_LISTED} notes, and how many more there are. */
export function shortened(notes: string[]): string[] {
  if (notes.length <= MAX_LISTED) return notes;
  return [...notes.slice(0, MAX_LISTED), t().moreNotes(notes.length - MAX_LISTED)];
}
