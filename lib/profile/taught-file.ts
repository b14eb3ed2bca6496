/** What users taught the assistant about fields, as a file to hand on. Checked whole before anything is taken. */
import * as z from 'zod/mini';
import { isProfileKey } from './access.ts';
import { t } from './texts.ts';

z.config({ jitless: true });

export const TAUGHT_FORMAT = 'declare-assistant/taught';
const MAX_FIELDS = 5000;

/** Worked out, or put together, from what a profile holds. */
const MADE = /^(?:registeredRegion|ratios\.(?:19|20)\d\d\.\w+)$/;
const isKey = (key: string): boolean => isProfileKey(key) || MADE.test(key);

const schema = z.strictObject({
  format: z.literal(TAUGHT_FORMAT),
  version: z.literal(1),
  fields: z.record(z.string().check(z.minLength(3), z.maxLength(600)), z.string().check(z.maxLength(80))),
});

export function exportTaught(taught: Readonly<Record<string, string>>): string {
  return `${JSON.stringify({ format: TAUGHT_FORMAT, version: 1, fields: taught }, null, 2)}\n`;
}

/** @returns the taught fields, or why the file is refused: what is wrong, and where. */
export function parseTaught(text: string): { taught: Record<string, string> } | { problem: string } {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { problem: t().taughtNotJson };
  }
  const parsed = schema.safeParse(data);
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path.join(' › ') ?? '';
    return { problem: t().taughtShape(place) };
  }
  const { fields } = parsed.data;
  const signatures = Object.keys(fields);
  if (signatures.length > MAX_FIELDS) return { problem: t().taughtMany(MAX_FIELDS) };
  const odd = signatures.find((signature) => fields[signature] !== '' && !isKey(fields[signature]!));
  if (odd) return { problem: t().taughtKey(odd, fields[odd]!) };
  return { taught: fields };
}
