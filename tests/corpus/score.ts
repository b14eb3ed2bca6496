/** Holds what the assistant read against the truth, field by field. */
import type { Layout, Truth } from './sheet.ts';

/** One field as it was read; `mark` is the number of the layout's control, null for one the truth does not know. */
export interface ReadField {
  mark: string | null;
  label: string;
  context: string[];
  key: string | null;
  /** It would be ticked: sure enough, and nothing said against it. */
  sure: boolean;
}

export interface Miss {
  layout: string;
  selector: string;
  what: 'label' | 'key' | 'wrong-fill' | 'lost' | 'stray' | 'context';
  wanted: string;
  got: string;
}

export interface Score {
  fields: number;
  labels: number;
  contexts: number;
  contextsRight: number;
  positives: number;
  /** Right key named, sure or not. */
  found: number;
  /** Right key named, and sure. */
  ticked: number;
  /** Keys named, doubtful or not; a doubtful one is let pass where a reader could not tell either. */
  named: number;
  namedRight: number;
  wrongFills: number;
  misses: Miss[];
}

export const noScore = (): Score => ({
  fields: 0,
  labels: 0,
  contexts: 0,
  contextsRight: 0,
  positives: 0,
  found: 0,
  ticked: 0,
  named: 0,
  namedRight: 0,
  wrongFills: 0,
  misses: [],
});

/** Words only: white space and the two widths of brackets make no difference to a reader. */
const folded = (text: string) => text.replace(/\s+/g, '').replace(/\(/g, '（').replace(/\)/g, '）');

/** A unit in brackets may stand in a label or be left out: 营业收入（万元）. */
const UNIT = /（(?:[^（）]*元|人|名|[%％]|年|月|天|个|项|件|家|户|平方米|㎡|吨|台|套)）$/;
const unitless = (text: string) => folded(text).replace(UNIT, '');

function keyed(score: Score, layout: string, selector: string, truth: Truth, read: ReadField | undefined) {
  const key = read?.key ?? null;
  const right = key !== null && key === truth.key;
  const miss = (what: Miss['what'], wanted = String(truth.key)) =>
    score.misses.push({ layout, selector, what, wanted: `${truth.label}: ${wanted}`, got: String(key) });
  if (truth.unsure) {
    if (!key || !read?.sure) return;
    score.named++;
    score.wrongFills++;
    miss('wrong-fill', `? ${truth.key}`);
    return;
  }
  if (truth.key) score.positives++;
  if (key) score.named++;
  if (right) {
    score.namedRight++;
    score.found++;
    if (read?.sure) score.ticked++;
    else miss('key', `${truth.key}, sure`);
    return;
  }
  if (key && read?.sure) {
    score.wrongFills++;
    miss('wrong-fill');
  } else if (key || truth.key) miss('key');
}

/** Adds one layout's fields to the score. */
export function add(score: Score, { name, fields }: Layout, read: readonly ReadField[]): void {
  const byMark = new Map<string, ReadField>();
  for (const field of read) {
    if (field.mark === null) {
      score.misses.push({ layout: name, selector: '', what: 'stray', wanted: '', got: field.label });
    } else if (!byMark.has(field.mark)) byMark.set(field.mark, field);
  }
  for (const [selector, truth] of Object.entries(fields)) {
    const got = byMark.get(/\d+/.exec(selector)?.[0] ?? '');
    if (truth.hidden) {
      if (got?.key && got.sure) {
        score.wrongFills++;
        score.misses.push({ layout: name, selector, what: 'wrong-fill', wanted: 'not seen', got: got.key });
      }
      continue;
    }
    score.fields++;
    const rights = [truth.label, ...(truth.also ?? [])].map(unitless);
    if (!got) score.misses.push({ layout: name, selector, what: 'lost', wanted: truth.label, got: '' });
    else if (rights.includes(unitless(got.label))) score.labels++;
    else score.misses.push({ layout: name, selector, what: 'label', wanted: truth.label, got: got.label });
    if (truth.context) {
      score.contexts++;
      const within = got?.context.map(folded) ?? [];
      if (truth.context.every((word) => within.some((text) => text.includes(folded(word)))))
        score.contextsRight++;
      else {
        const [wanted, shown] = [truth.context.join('/'), got?.context.join('/') ?? ''];
        score.misses.push({
          layout: name,
          selector,
          what: 'context',
          wanted: `${truth.label}: ${wanted}`,
          got: shown,
        });
      }
    }
    keyed(score, name, selector, truth, got);
  }
}

const percent = (part: number, whole: number) => (whole ? (100 * part) / whole : 100);

export const ratios = (score: Score) => ({
  label: percent(score.labels, score.fields),
  context: percent(score.contextsRight, score.contexts),
  precision: percent(score.namedRight, score.named),
  recall: percent(score.found, score.positives),
  ticked: percent(score.ticked, score.positives),
});

export function told(title: string, score: Score): string {
  const { label, context, precision, recall, ticked } = ratios(score);
  const p = (value: number) => `${value.toFixed(2)} %`;
  return [
    `${title}: ${score.fields} fields, ${score.positives} with a key`,
    `  label exact    ${p(label)} (${score.labels}/${score.fields}), a unit in brackets or none`,
    `  context        ${p(context)} (${score.contextsRight}/${score.contexts})`,
    `  key precision  ${p(precision)} (${score.namedRight}/${score.named})`,
    `  key recall     ${p(recall)} (${score.found}/${score.positives}), ticked ${p(ticked)}`,
    `  wrong fills    ${score.wrongFills}`,
  ].join('\n');
}
