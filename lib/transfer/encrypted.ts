/** The encrypted file: profiles and what the vault holds of them, sealed with a passphrase of its own. */
import * as z from 'zod/mini';
import { isProfileKey } from '../profile/access.ts';
import type { Profile } from '../profile/schema.ts';
import {
  exportProfiles,
  type ImportResult,
  parseProfilesFile,
  refuse,
  type Secrets,
  whole,
} from '../profile/transfer.ts';
import {
  type KeyRecipe,
  keyOf,
  newRecipe,
  open,
  type Sealed,
  seal,
  UnknownSeal,
  WrongKey,
} from '../vault/crypto.ts';
import { t } from './texts.ts';

z.config({ jitless: true });

export const ENCRYPTED_FORMAT = 'declare-assistant/encrypted';
export const ENCRYPTED_VERSION = 1;
/** What was sealed as such a file opens as nothing else. */
const PLACE = `${ENCRYPTED_FORMAT}/${ENCRYPTED_VERSION}`;
const MAX_SECRET = 500;

const envelope = z.strictObject({
  format: z.literal(ENCRYPTED_FORMAT),
  version: z.literal(ENCRYPTED_VERSION),
  recipe: z.strictObject({
    v: z.literal(1),
    kdf: z.literal('PBKDF2-SHA-256'),
    rounds: z.number(),
    salt: z.string(),
  }),
  sealed: z.strictObject({
    v: z.literal(1),
    cipher: z.literal('AES-256-GCM'),
    iv: z.string(),
    data: z.string(),
  }),
});
const content = z.strictObject({
  file: z.string(),
  secrets: z.record(z.string(), z.record(z.string(), z.string().check(z.maxLength(MAX_SECRET)))),
});

export interface Envelope {
  recipe: KeyRecipe;
  sealed: Sealed;
}

/** @returns whether a text says of itself that it is an encrypted file, whatever its state. */
export function looksEncrypted(text: string): boolean {
  return /^\uFEFF?\s*\{\s*"format"\s*:\s*"declare-assistant\/encrypted"/.test(text.slice(0, 200));
}

/** @returns the parts of an encrypted file, or why it is none that can be opened. */
export function readEnvelope(text: string): Envelope | Extract<ImportResult, { ok: false }> {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse([whole(t().sealShape)]);
  }
  const { version, recipe, sealed } = data as Record<string, unknown>;
  if (version !== ENCRYPTED_VERSION) return refuse([whole(t().sealVersion(short(version)))]);
  const newer = [recipe, sealed].some(
    (part) => typeof part === 'object' && part !== null && (part as { v?: unknown }).v !== 1,
  );
  if (newer) return refuse([whole(t().unknownSeal)]);
  const parsed = envelope.safeParse(data);
  return parsed.success ? parsed.data : refuse([whole(t().sealShape)]);
}

const short = (value: unknown): string => (JSON.stringify(value) ?? '—').slice(0, 20);

/** @returns the text of an encrypted file; takes about a second, on purpose. */
export async function sealProfiles(
  profiles: readonly Profile[],
  secrets: Secrets,
  passphrase: string,
): Promise<string> {
  const recipe = newRecipe();
  const inside: z.infer<typeof content> = { file: exportProfiles(profiles), secrets };
  const sealed = await seal(await keyOf(passphrase, recipe), JSON.stringify(inside), PLACE);
  return `${JSON.stringify({ format: ENCRYPTED_FORMAT, version: ENCRYPTED_VERSION, recipe, sealed })}\n`;
}

/**
 * Opens an encrypted file.
 * @returns the profiles as from a plain one, with the sensitive values beside them; `wrongKey` for another try
 */
export async function openProfiles(
  { recipe, sealed }: Envelope,
  passphrase: string,
  keepsSecrets: boolean,
): Promise<ImportResult | { ok: false; wrongKey: true }> {
  let text: string;
  try {
    text = await open(await keyOf(passphrase, recipe), sealed, PLACE);
  } catch (error) {
    if (error instanceof WrongKey) return { ok: false, wrongKey: true };
    if (error instanceof UnknownSeal) return refuse([whole(t().unknownSeal)]);
    throw error;
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refuse([whole(t().sealShape)]);
  }
  const parsed = content.safeParse(data);
  if (!parsed.success) return refuse([whole(t().sealShape)]);
  const result = parseProfilesFile(parsed.data.file, keepsSecrets);
  if (!result.ok) return result;
  const secrets: Secrets = { ...result.secrets };
  for (const { id, title } of result.profiles) {
    const inside = Object.hasOwn(parsed.data.secrets, id) ? parsed.data.secrets[id]! : {};
    const held = Object.entries(inside).filter(([key]) => isProfileKey(key));
    if (held.length === 0) continue;
    secrets[id] = { ...secrets[id], ...Object.fromEntries(held) };
    if (!keepsSecrets) result.notes.unshift(t().noVault(title));
  }
  return { ...result, secrets };
}
