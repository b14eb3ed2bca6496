/** Writes a page and the truth about its fields side by side, so that neither can drift from the other. */

export interface Truth {
  /** What a reader calls the field: no colon, no required mark, no unit in brackets; a group's label for options. */
  label: string;
  /** Other names that are as right, where a reader may stop earlier or later. */
  also?: string[];
  /** Headings that tell whose or which year's it is, nearest first. */
  context?: string[];
  /** Profile key; null when no key may be taken. */
  key: string | null;
  /** A reader could not tell: `key` is the best guess, and must not be filled without asking. */
  unsure?: true;
  /** Nobody sees it: it need not be found, and must not be filled. */
  hidden?: true;
}

export interface Layout {
  name: string;
  html: string;
  /** By CSS selector; a group of options by its first member. */
  fields: Record<string, Truth>;
}

/**
 * @param path headings, outermost first, and the label, parted by `>`; other right names of the label after `|`
 * @param key `?` before it, or alone, when a reader could not tell
 */
function truthOf(path: string, key: string | null): Truth {
  const words = path.split('>').map((word) => word.trim());
  const [label = '', ...also] = (words.pop() ?? '').split('|');
  const unsure = key?.startsWith('?');
  return {
    label,
    ...(also.length > 0 && { also }),
    ...(words.length > 0 && { context: words.reverse() }),
    key: unsure ? key!.slice(1) || null : key,
    ...(unsure && { unsure: true as const }),
  };
}

export const options = (texts: readonly string[]) => texts.map((text) => `<option>${text}</option>`).join('');

export function sheet(name: string) {
  const fields: Record<string, Truth> = {};
  let last = 0;

  /** An attribute that marks the control this is the truth of. */
  function c(path: string, key: string | null = null): string {
    last++;
    fields[`[data-c="${last}"]`] = truthOf(path, key);
    return `data-c="${last}"`;
  }
  /** A further member of the last group. */
  const m = () => `data-m="${last}"`;
  /** A control that nobody sees. */
  function hid(): string {
    const mark = c('', null);
    fields[`[${mark}]`]!.hidden = true;
    return mark;
  }
  const t = (path: string, key: string | null = null, more = '') =>
    `<input ${/\btype=/.test(more) ? '' : 'type="text" '}${c(path, key)} ${more}>`;
  const area = (path: string, key: string | null = null, more = '') =>
    `<textarea ${c(path, key)} ${more}></textarea>`;
  const sel = (path: string, key: string | null, texts: readonly string[], more = '') =>
    `<select ${c(path, key)} ${more}>${options(texts)}</select>`;
  /** Radio buttons, or check boxes, with the text behind each. */
  function picks(path: string, key: string | null, texts: readonly string[], more = 'type="radio"'): string {
    const mark = c(path, key);
    const group = /\bname=/.test(more) ? '' : `name="g${last}"`;
    return texts
      .map((text, i) => `<label><input ${i === 0 ? mark : m()} ${group} ${more}>${text}</label>`)
      .join(' ');
  }
  /** @param mode `old` has no doctype, as pages of before 2005. */
  const page = (body: string, css = '', mode: 'old' | 'new' = 'new'): Layout => ({
    name,
    html: `${mode === 'new' ? '<!doctype html>' : ''}<html><head><meta charset="utf-8"><title>${name}</title><style>${css}</style></head><body>${body}</body></html>`,
    fields,
  });
  return { c, m, hid, t, area, sel, picks, page };
}
