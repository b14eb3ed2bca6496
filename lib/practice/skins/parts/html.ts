/** Markup written so that nothing gets into it unescaped: only what `html` and `raw` made passes as it is. */
export interface Markup {
  readonly markup: string;
}
export type Part = Markup | string | number | false | null | undefined | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);

function written(part: Part): string {
  if (part === undefined || part === null || part === false) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(written).join('');
}

export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return {
    markup: strings.map((text, at) => text + (at < parts.length ? written(parts[at]) : '')).join(''),
  };
}

export const raw = (markup: string): Markup => ({ markup });

/** A value as a literal of a script inside the page: no `<` may end the script. */
export const literal = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');

/** Attributes that are there or not: `flags({ readonly: true })`. */
export const flags = (all: Readonly<Record<string, boolean | undefined>>): Markup =>
  raw(
    Object.entries(all)
      .filter(([, on]) => on)
      .map(([name]) => ` ${name}="${name}"`)
      .join(''),
  );
