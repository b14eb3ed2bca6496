/** The writings in which a secret may lie in a file, and looking for them. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Base64 of the middle of a stream: three alignments, without the letters that neighbours have a part in. */
function base64Of(bytes: Buffer): string[] {
  return [0, 1, 2].map((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const first = Math.ceil((before * 8) / 6);
    const last = Math.floor(((before + bytes.length) * 8) / 6);
    return whole.slice(first, last);
  });
}

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const escaped = (text: string) =>
  text.replace(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** @returns every writing of a text by its name: plain, base64, hex, URL-encoded, each of UTF-8 and UTF-16. */
export function formsOf(secret: string | Buffer): Map<string, Buffer> {
  const bytes = Buffer.from(secret as string);
  const forms = new Map<string, Buffer>([['plain', bytes]]);
  const add = (name: string, text: string) => forms.set(name, Buffer.from(text));
  const encodings: [string, Buffer][] = [['utf-8', bytes]];
  if (typeof secret === 'string') {
    encodings.push(['utf-16le', Buffer.from(secret, 'utf16le')], ['utf-16be', utf16be(secret)]);
    forms.set('utf-16le', Buffer.from(secret, 'utf16le'));
    forms.set('utf-16be', utf16be(secret));
    add('url', encodeURIComponent(secret));
    add('form', new URLSearchParams({ x: secret }).toString().slice(2));
    add('escaped', escaped(secret));
    add('reversed', [...secret].reverse().join(''));
  }
  for (const [name, of] of encodings) {
    add(`hex ${name}`, of.toString('hex'));
    add(`HEX ${name}`, of.toString('hex').toUpperCase());
    for (const [i, text] of base64Of(of).entries()) {
      add(`base64+${i} ${name}`, text);
      add(`base64url+${i} ${name}`, text.replaceAll('+', '-').replaceAll('/', '_'));
    }
  }
  return forms;
}

/** @returns what was found in the bytes: `name: writing` of each secret. */
export function findSecrets(where: Buffer, secrets: Readonly<Record<string, string | Buffer>>): string[] {
  return Object.entries(secrets).flatMap(([name, secret]) =>
    [...formsOf(secret)].flatMap(([form, bytes]) => (where.includes(bytes) ? [`${name}: ${form}`] : [])),
  );
}

/** @returns what was found in which file below a folder. */
export async function findInFolder(
  folder: string,
  secrets: Readonly<Record<string, string | Buffer>>,
): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) =>
    file.isFile(),
  );
  const found: string[] = [];
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name);
    const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
      // A browser that is ending still tidies up.
      if (error.code === 'ENOENT') return Buffer.alloc(0);
      throw error;
    });
    for (const one of findSecrets(bytes, secrets)) found.push(`${path.slice(folder.length + 1)}: ${one}`);
  }
  return found;
}
