/**
 * Encryption with a passphrase, by the browser's own WebCrypto: PBKDF2-SHA-256 makes a key of the passphrase, AES-GCM
 * seals with it. Everything that is stored carries its version and parameters, so that it can move on. Knows no storage.
 */

/** OWASP's advice for PBKDF2-HMAC-SHA-256 (2023), and the least that is ever accepted from a file. */
export const ROUNDS = 600_000;
/** More would hang the page of whoever opens a file made to do so. */
const MOST_ROUNDS = 10_000_000;
const SALT_BYTES = 16;
const IV_BYTES = 12;

/** How a key is made from a passphrase. */
export interface KeyRecipe {
  v: 1;
  kdf: 'PBKDF2-SHA-256';
  rounds: number;
  /** Base64. */
  salt: string;
}

/** One sealed text. Opens only with its key and in the place it was sealed for. */
export interface Sealed {
  v: 1;
  cipher: 'AES-256-GCM';
  /** Base64, 12 bytes, never used twice with one key. */
  iv: string;
  /** Base64: cipher text and tag. */
  data: string;
}

/** The passphrase or key is not the one it was sealed with, or what was sealed has been changed. */
export class WrongKey extends Error {
  override readonly name = 'WrongKey';
}

/** What was read is no recipe and no sealed text that this version knows. */
export class UnknownSeal extends Error {
  override readonly name = 'UnknownSeal';
}

/** @returns the bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** @returns the bytes of a base64 text. @throws UnknownSeal when it is none */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    throw new UnknownSeal();
  }
}

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));

/** @returns a recipe with a salt of its own. */
export function newRecipe(rounds: number = ROUNDS): KeyRecipe {
  return { v: 1, kdf: 'PBKDF2-SHA-256', rounds, salt: toBase64(random(SALT_BYTES)) };
}

/**
 * Makes the key of a passphrase; takes about a second, on purpose.
 * @param passphrase in any Unicode form: the same letters typed elsewhere make the same key
 * @throws UnknownSeal for a recipe of another version, or one that is too weak or too slow
 */
export async function keyOf(passphrase: string, recipe: KeyRecipe): Promise<CryptoKey> {
  const known =
    recipe.v === 1 &&
    recipe.kdf === 'PBKDF2-SHA-256' &&
    recipe.rounds >= ROUNDS &&
    recipe.rounds <= MOST_ROUNDS &&
    fromBase64(recipe.salt).length >= SALT_BYTES;
  if (!known) throw new UnknownSeal();
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(recipe.salt), iterations: recipe.rounds },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** @returns 32 random bytes as base64: a key that the passphrase only wraps, so that changing it is one small write. */
export const newDataKey = (): string => toBase64(random(32));

/** @returns the key of {@link newDataKey}. */
export function importDataKey(base64: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', fromBase64(base64), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/**
 * Seals a text.
 * @param place what the text belongs to, such as profile and key: a sealed text moved elsewhere does not open
 */
export async function seal(key: CryptoKey, text: string, place: string): Promise<Sealed> {
  const iv = random(IV_BYTES);
  const additionalData = new TextEncoder().encode(place);
  const plain = new TextEncoder().encode(text);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain);
  return { v: 1, cipher: 'AES-256-GCM', iv: toBase64(iv), data: toBase64(new Uint8Array(data)) };
}

/** Opens a sealed text. @throws WrongKey, UnknownSeal */
export async function open(key: CryptoKey, sealed: Sealed, place: string): Promise<string> {
  if (sealed?.v !== 1 || sealed.cipher !== 'AES-256-GCM') throw new UnknownSeal();
  const [iv, data] = [fromBase64(sealed.iv), fromBase64(sealed.data)];
  const additionalData = new TextEncoder().encode(place);
  try {
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, data);
    return new TextDecoder().decode(plain);
  } catch {
    throw new WrongKey();
  }
}
