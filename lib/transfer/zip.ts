/** What a zip says of itself, read before anything is unpacked: a small file may claim to be gigabytes. Pure. */

/** A filled template of 5,000 enterprises is about 3 MB. */
export const MAX_ZIP_BYTES = 16 * 1024 * 1024;
/** What all parts may unpack to; sheets of that size take some hundred MB of memory to read. */
export const MAX_UNPACKED_BYTES = 128 * 1024 * 1024;
const MAX_PARTS = 2000;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
/** What packing nothing may take. */
const EMPTY_BYTES = 8;

export type ZipVerdict = 'ok' | 'broken' | 'too-big';

/** @returns whether the zip's directory can be read and what it declares stays within bounds. */
export function judgeZip(bytes: Uint8Array): ZipVerdict {
  if (bytes.length > MAX_ZIP_BYTES) return 'too-big';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return 'broken';
  const count = view.getUint16(end + 10, true);
  if (count > MAX_PARTS) return 'too-big';
  let at = view.getUint32(end + 16, true);
  let unpacked = 0;
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_BYTES > bytes.length || view.getUint32(at, true) !== ENTRY) return 'broken';
    const [packed, declared] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    // Who declares nothing would be unpacked without bounds.
    const described = (view.getUint16(at + 8, true) & 8) !== 0;
    if (declared === 0 && (packed > EMPTY_BYTES || (described && packed === 0))) return 'broken';
    // The mark of a 64-bit size is also far too big.
    unpacked += declared;
    if (unpacked > MAX_UNPACKED_BYTES) return 'too-big';
    at += ENTRY_BYTES + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  return 'ok';
}

function endOfDirectory(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_BYTES - 0xffff);
  for (let at = view.byteLength - END_BYTES; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

export type FileKind = 'zip' | 'old-office' | 'text' | 'other';

/** @returns what the first bytes of a file say it is; names lie more often. */
export function kindOfFile(bytes: Uint8Array): FileKind {
  const starts = (...wanted: number[]) => wanted.every((byte, index) => bytes[index] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06)) return 'zip';
  // The container of .xls, .et, .doc, and of workbooks with a password.
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'old-office';
  if (starts(0x25, 0x50, 0x44, 0x46) || starts(0xff, 0xd8) || starts(0x89, 0x50) || starts(0x52, 0x61, 0x72))
    return 'other';
  return 'text';
}
