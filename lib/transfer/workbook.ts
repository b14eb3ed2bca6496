/** Bytes of an .xlsx as sheets and back. The only user of the spreadsheet library: load it where it is used. */
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { Profile } from '../profile/schema.ts';
import { type ImportResult, refuse, whole } from '../profile/transfer.ts';
import { MAX_ROWS, readSheets } from './sheets.ts';
import { sheetsOf } from './sheets-out.ts';
import { t } from './texts.ts';
import { judgeZip, MAX_UNPACKED_BYTES } from './zip.ts';

/** Columns beyond are not looked at; the template has about 40. */
const LAST_COLUMN = 'DX';

/** Reads a workbook; never throws on what a file holds. */
export async function readWorkbook(
  bytes: Uint8Array,
  newId: () => string,
  onProgress?: (done: number, total: number) => void,
): Promise<ImportResult> {
  const verdict = judgeZip(bytes);
  if (verdict === 'too-big') return refuse([whole(t().zipTooBig(MAX_UNPACKED_BYTES / 1024 / 1024))]);
  if (verdict === 'broken') return refuse([whole(t().zipBroken)]);
  let sheets: Awaited<ReturnType<typeof readXlsx>>['sheets'];
  try {
    const options = { range: `A1:${LAST_COLUMN}${MAX_ROWS + 1}` };
    ({ sheets } = await readXlsx(bytes, {
      ...options,
      // What the user hid is not what they mean to bring in.
      sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
    }));
  } catch (error) {
    // Whatever the library stumbles over, the file is to blame, and nothing was taken from it.
    const why = error instanceof Error ? error.message.slice(0, 120) : String(error);
    return refuse([whole(t().sheetBroken(why))]);
  }
  return readSheets(
    sheets.map(({ name, rows }) => ({ name: String(name ?? ''), rows })),
    newId,
    onProgress,
  );
}

/** @returns an .xlsx of the profiles, without sensitive values; of none, the template to fill. */
export async function writeWorkbook(profiles: readonly Profile[]): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await writeXlsx({ sheets: sheetsOf(profiles) }));
}
