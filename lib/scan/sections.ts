/**
 * Under which heading does a field stand? Headings are found by markup (walk.ts) and by shape: a short text of its own
 * between two fields that is no label. Kits mark them up as anything.
 */
import type { LabelSource } from '../model/page.ts';
import { fold, unitOf } from '../text/normalise.ts';
import { isAlternative } from './alternative.ts';
import type { FormControl } from './kind.ts';
import { isLabelLike, isTip } from './label/judge.ts';
import { cleanLabel, squash } from './remembered.ts';
import { isRendered } from './visible.ts';
import type { Gap, Walked } from './walking.ts';

const NUMBERED =
  /^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[)）]|第.{1,3}[部步章节]|[①-⑳])/;
const NAMED =
  /(?:信息|情况|资料|概况|数据|指标|单位|企业|公司|机构|人员?|方|联系方式|股东|法定代表人|(?:负责|经办|联系|担保|代理|受益|控制)人|账户)(?:[（(][^（()）]*[)）])?$/;
/** Nothing without one of these is NUMBERED or NAMED; most texts of a long page are told apart by this alone. */
const HINT = /[、.．）)第①-⑳息况料据标位业司构员人方式东户]/;
/** Questions, what is counted apart, and names of companies that stand there as a fact. */
const NO_TITLE = /[:：?？]\s*$|其中|有限(?:责任)?公司/;
const NOTE = 10;
const UNIT_NOTE = /单位\s*[:：]/;
/** The year that a whole table reports of: 2025 年, between its title and its heads. */
const YEAR_NOTE = /^[（(]?\s*((?:19|20)\d\d\s*年度?)\s*[)）]?(?=$|\s)/;

const seen = ({ of, unsure }: Gap): boolean => !unsure || isRendered(of);

/** What tells the unit or the year of a whole table. Two years are the heads of its columns. */
function notesIn(gap: readonly Gap[]): string[] {
  const years = gap.filter(({ text }) => YEAR_NOTE.test(text));
  const units = gap.filter(({ text }) => UNIT_NOTE.test(text) && unitOf(text) !== '');
  return [
    ...(years.length === 1 ? years : []).filter(seen).map(({ text }) => YEAR_NOTE.exec(text)![1]!),
    ...units
      .filter(seen)
      .slice(-1)
      .map(({ text }) => squash(text).replace(/^.*(?=单位\s*[:：])/, '')),
  ];
}

export interface Surroundings {
  /** The heading above the field, or empty. */
  section: string;
  /** 单位：万元 and 2025年 above the field's table. */
  notes: readonly string[];
}

/** Goes through the controls in document order. */
export class Sections {
  readonly #walked: Walked;
  #section = '';
  #markup = '';
  #notes: string[] = [];
  #noteTable: Element | null = null;
  /** A text that kits mark up as a title, and that named a field. */
  #label = '';
  /** The box that the heading stands before, when only that tells it for one: it names nothing outside. */
  #box: Element | null = null;

  constructor(walked: Walked) {
    this.#walked = walked;
  }

  /**
   * Call once for every field, in order.
   * @param words what is no heading: the field's label first, then what its row or item says over it, which names no
   * section of the fields after it, and what the field before offers.
   */
  enter(control: FormControl, words: readonly string[], source: LabelSource): Surroundings {
    const last = this.#walked.sections.get(control) ?? '';
    const gap = this.#walked.gaps.get(control) ?? [];
    // Kits call labels titles too: what names the field is no heading over it, nor over those after it, unless it
    // stands there twice.
    const own = cleanLabel(last) === words[0];
    if (own) this.#label = gap.filter(({ text }) => cleanLabel(text) === words[0]).length < 2 ? last : '';
    const markup = own || last === this.#label ? this.#markup : last;
    const fresh = markup !== this.#markup;
    if (fresh) {
      this.#markup = markup;
      this.#section = markup;
      this.#box = null;
    }
    if (this.#box && !this.#box.contains(control)) {
      this.#box = null;
      this.#section = markup;
    }
    const found = gap.findLast(
      (at) =>
        // Right below a heading, a longer text explains it.
        (!fresh || at.text.length <= NOTE || NUMBERED.test(at.text)) &&
        this.#isHeading(at.text, words, control, source) &&
        seen(at) &&
        !isAlternative(at.of),
    );
    if (found) this.#section = cleanLabel(found.text);
    const notes = notesIn(gap);
    const table = notes.length > 0 || this.#noteTable ? control.closest('table') : null;
    if (notes.length > 0) {
      this.#notes = notes;
      this.#noteTable = table;
    }
    return { section: squash(this.#section), notes: table && table === this.#noteTable ? this.#notes : [] };
  }

  #isHeading(text: string, words: readonly string[], control: FormControl, source: LabelSource): boolean {
    const clean = cleanLabel(text);
    // Mostly the field's own label.
    if (words.includes(clean) || !isLabelLike(text) || NO_TITLE.test(text) || clean.length > 20) return false;
    const folded = fold(clean);
    if (words.some((word) => fold(word) === folded)) return false;
    // Where labels are found by their place, the text before may be another field's.
    if (
      source !== 'table' &&
      source !== 'geometry' &&
      HINT.test(text) &&
      clean.length > 2 &&
      (NUMBERED.test(text.trim()) || NAMED.test(clean))
    ) {
      this.#box = null;
      return true;
    }
    const box = isTip(text)
      ? null
      : boxUnder(source === 'table' ? control.closest('table') : control.parentElement, text);
    this.#box = box ?? this.#box;
    return box !== null;
  }
}

/** The box of several fields, around `from`, that has the text right before it: 抵押物. */
function boxUnder(from: Element | null, text: string): Element | null {
  let box = from;
  for (let depth = 0; box && depth < 8; depth++, box = box.parentElement) {
    const before = box.previousElementSibling;
    if (before && before.childElementCount < 5 && squash(before.textContent ?? '') === text)
      return box.querySelectorAll('input,select,textarea').length > 1 ? box : null;
  }
  return null;
}
