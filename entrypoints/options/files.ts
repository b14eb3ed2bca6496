/** Files in and out of the options page. */
import {
  decodeProfilesFile,
  type ImportResult,
  parseProfilesFile,
  sizeProblem,
} from '../../lib/profile/transfer.ts';

/** Offers a text to the user as a download. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of the data by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** @returns a file name people can sort: the subject without characters that file systems refuse, and the day. */
export function exportName(subject: string): string {
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((n) => String(n).padStart(2, '0'))
    .join('-');
  return `申报助手-${subject.replace(/[\\/:*?"<>|\s]+/g, '_').slice(0, 60)}-${day}.json`;
}

/** Reads a chosen file; one far above the limit is refused without reading it. */
export async function readProfilesFile(file: File): Promise<ImportResult> {
  const problem = sizeProblem(file.size);
  if (problem) return { ok: false, problems: [problem] };
  return parseProfilesFile(decodeProfilesFile(await file.arrayBuffer()));
}
