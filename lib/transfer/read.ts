/** A chosen file, whatever it is: profiles, a sealed file that wants its passphrase, or what is wrong and where. */
import {
  decodeProfilesFile,
  type ImportResult,
  parseProfilesFile,
  refuse,
  sizeProblem,
  whole,
} from '../profile/transfer.ts';
import { type Envelope, looksEncrypted, openProfiles, readEnvelope } from './encrypted.ts';
import { t } from './texts.ts';
import { kindOfFile } from './zip.ts';

export type FileResult = ImportResult | { ok: false; locked: true; wrong: boolean };

export interface ReadOptions {
  /** Only for files of tables: ends with .csv, .xls … */
  name?: string;
  passphrase?: string;
  /** Whether there is an open vault that takes sensitive values. */
  keepsSecrets?: boolean;
  onProgress?: (done: number, total: number) => void;
}

const OLD_TABLE = /\.(?:xls|et|xlsb|xlsm|ods|dps)$/i;
const TEXT_TABLE = /\.(?:csv|tsv|txt)$/i;

/** Reads a file by its content. Whatever it holds, the answer is a result; nothing is stored. */
export async function readFile(
  bytes: Uint8Array<ArrayBuffer>,
  options: ReadOptions = {},
): Promise<FileResult> {
  const { name = '', passphrase, keepsSecrets = false, onProgress } = options;
  const tooBig = sizeProblem(bytes.length);
  if (tooBig) return refuse([tooBig]);
  switch (kindOfFile(bytes)) {
    case 'zip': {
      const { readWorkbook } = await import('./workbook.ts');
      return readWorkbook(bytes, () => crypto.randomUUID(), onProgress);
    }
    case 'old-office':
      return refuse([whole(t().oldOffice)]);
    case 'other':
      return refuse([whole(t().notOurs)]);
    case 'text':
      break;
  }
  const text = decodeProfilesFile(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  if (looksEncrypted(text)) return unlock(text, passphrase, keepsSecrets);
  // A table's text is not JSON with a mistake in it.
  if (text.trim() !== '' && !/^\uFEFF?\s*[{[]/.test(text)) {
    if (TEXT_TABLE.test(name)) return refuse([whole(t().csv)]);
    if (OLD_TABLE.test(name)) return refuse([whole(t().oldOffice)]);
    if (/\.xlsx$/i.test(name)) return refuse([whole(t().zipBroken)]);
  }
  return parseProfilesFile(text, keepsSecrets);
}

async function unlock(
  text: string,
  passphrase: string | undefined,
  keepsSecrets: boolean,
): Promise<FileResult> {
  const envelope = readEnvelope(text);
  if ('ok' in envelope) return envelope;
  if (passphrase === undefined) return { ok: false, locked: true, wrong: false };
  const result = await openProfiles(envelope satisfies Envelope, passphrase, keepsSecrets);
  return 'wrongKey' in result ? { ok: false, locked: true, wrong: true } : result;
}
