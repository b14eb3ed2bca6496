/** Files out of the options page. */

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Offers a text or bytes to the user as a download. */
export function download(name: string, content: string | ArrayBuffer, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of the data by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** @returns a file name people can sort: the subject without characters that file systems refuse, and the day. */
export function exportName(subject: string, extension: 'json' | 'xlsx' = 'json'): string {
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((n) => String(n).padStart(2, '0'))
    .join('-');
  return `申报助手-${subject.replace(/[\\/:*?"<>|\s]+/g, '_').slice(0, 60)}-${day}.${extension}`;
}
