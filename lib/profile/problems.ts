/** Turns what zod says about an import into sentences with the line, the field's name and what was expected. */
import { entryKey } from '../model/standing-keys.ts';
import { type JsonMap, LineIndex, pathKey } from './json-map.ts';
import { fieldName, similarKey } from './names.ts';
import { type Issue, LIMITS } from './schema.ts';
import { t } from './texts.ts';

export interface ImportProblem {
  /** From 1; null when the problem has no place, as with a file that is too big. */
  line: number | null;
  /** `profiles[0].figures.2025.revenue`. */
  path: string;
  /** The field's name as a reader knows it. */
  field: string;
  message: string;
  /** Where it stands in a file without lines: `企业档案 第 5 行 C 列`. */
  place?: string;
}

type Path = readonly PropertyKey[];

/** @returns the path as a programmer writes it: `profiles[0].contact.mobile`. */
export function pathText(path: Path): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`,
    )
    .join('');
}

/** Knows the text that was read, so that problems can say where they stand. */
export class ProblemWriter {
  private readonly lines: LineIndex;
  private readonly map: JsonMap;
  private readonly root: unknown;

  constructor(text: string, map: JsonMap, root: unknown) {
    this.lines = new LineIndex(text);
    this.map = map;
    this.root = root;
  }

  /** @returns a problem at a path; a missing field stands where the thing that lacks it begins. */
  at(path: Path, message: string, field = this.fieldOf(path)): ImportProblem {
    let offset: number | undefined;
    for (let end = path.length; end >= 0 && offset === undefined; end--) {
      offset = this.map.offsets.get(pathKey(path.slice(0, end)));
    }
    const line = this.lines.lineAt(offset ?? 0);
    return { line, path: pathText(path), field, message };
  }

  /** @returns the problems one issue amounts to: one for each unknown key. */
  fromIssue(issue: Issue): ImportProblem[] {
    const { path } = issue;
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => this.at([...path, key], this.unknownKey(path, key), key));
    }
    return [this.at(path, this.sentence(issue))];
  }

  private sentence(issue: Issue): string {
    const found = this.valueAt(issue.path);
    if (found === undefined) return t().missing;
    switch (issue.code) {
      case 'invalid_type':
        return t().expected(this.kindName(issue.expected, issue.path), got(found));
      case 'invalid_union':
        return this.unionSentence(issue.errors.flat(), issue.path, found);
      case 'too_big':
        return Array.isArray(found)
          ? t().tooManyItems(Number(issue.maximum))
          : t().tooLong(Number(issue.maximum));
      case 'invalid_format':
        return String(found).trim() === '' ? t().emptyId : t().badId;
      case 'invalid_key':
        return t().year;
      default:
        return t().invalid;
    }
  }

  /** A union is "this, or an empty text": what is expected is the first. */
  private unionSentence(errors: readonly Issue[], path: Path, found: unknown): string {
    const last = path.at(-1);
    if (last !== 'mainProducts') return t().expected(t().number, got(found));
    const inner = errors.find((error) => error.path.length > 0);
    if (inner?.code === 'invalid_type') return t().expected(t().list, t().got.array);
    if (Array.isArray(found)) return inner ? t().tooLong(LIMITS.text) : t().tooManyItems(LIMITS.list);
    return t().expected(t().list, got(found));
  }

  private kindName(expected: string, path: Path): string {
    if (expected === 'string') return t().text;
    if (expected === 'number') return t().number;
    if (expected === 'array') {
      if (path.length === 1) return t().profileList;
      return entryKey(String(path.at(-1))) ? t().entryList : t().list;
    }
    return t().object;
  }

  private unknownKey(path: Path, key: string): string {
    const within = path[0] === 'profiles' ? path.slice(2).map(String).join('.') : null;
    const similar = within === null ? null : similarKey(key, within);
    return t().unknownKey(key) + (similar ? t().didYouMean(similar.key, similar.name) : '');
  }

  private valueAt(path: Path): unknown {
    let at: unknown = this.root;
    for (const part of path) {
      if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return undefined;
      at = (at as Record<PropertyKey, unknown>)[part];
    }
    return at;
  }

  private fieldOf(path: Path): string {
    if (path[0] !== 'profiles') return path.length === 0 ? t().file : String(path[0]);
    if (path.length < 3) return t().profile;
    const keys = path.slice(2).filter((part) => typeof part === 'string');
    const name = fieldName(keys.join('.'));
    // A year that is no year has no name of its own.
    return name.includes('.') ? fieldName(String(keys[0])) : name;
  }
}

function got(value: unknown): string {
  const texts = t().got;
  if (value === null) return texts.null;
  if (Array.isArray(value)) return texts.array;
  if (typeof value === 'string') return texts.string(value.length > 30 ? `${value.slice(0, 30)}…` : value);
  if (typeof value === 'number') return texts.number(String(value));
  if (typeof value === 'boolean') return texts.boolean(String(value));
  return texts.object;
}
