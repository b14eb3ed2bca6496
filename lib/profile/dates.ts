/** Days as profiles keep them, and as people write them. */

/** @returns true for YYYY-MM-DD that is a day of the calendar. */
export function isIsoDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/**
 * Reads a day: 2016-03-18, 2016/3/18, 2016.3.18, 2016年3月18日, 20160318, with a time of day or without.
 * @returns YYYY-MM-DD, null when it is no day of the calendar
 */
export function readDay(text: string): string | null {
  const [, year = '', month = '', day = ''] =
    DAY.exec(text.normalize('NFKC').trim()) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text.normalize('NFKC').trim()) ??
    [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : null;
}

const DAY = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/;
