/**
 * Where each value of a JSON text stands, and where and why a text is not JSON. The values themselves come from
 * `JSON.parse`; this reader only looks at positions, so its errors can speak to somebody who edited the file by hand.
 */
import { t } from './texts.ts';

export interface JsonError {
  offset: number;
  message: string;
}
export interface RepeatedKey {
  path: string;
  key: string;
  offset: number;
}
export interface JsonMap {
  /** Offset of the value, or of its key inside an object, by path: `["profiles",0,"figures"]` as JSON. */
  offsets: Map<string, number>;
  repeated: RepeatedKey[];
}

const MAX_DEPTH = 40;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /[ \t\r\n]*/y;
const WORD = /true|false|null/y;
const STRANGE: Record<string, keyof ReturnType<typeof t>['json']> = {
  '“': 'fullWidthQuote',
  '”': 'fullWidthQuote',
  '‘': 'fullWidthQuote',
  '’': 'fullWidthQuote',
  '＂': 'fullWidthQuote',
  '，': 'fullWidthComma',
  '、': 'fullWidthComma',
  '：': 'fullWidthColon',
  "'": 'singleQuote',
  '/': 'comment',
  '': 'end',
};

class Stop extends Error {
  readonly offset: number;
  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

/** @returns the key of a path in {@link JsonMap.offsets}. */
export const pathKey = (path: readonly PropertyKey[]): string => JSON.stringify(path);

/** @returns line and column, from 1, of an offset in a text. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Looks up lines in a text that is read through only once, however many places are asked for. */
export class LineIndex {
  private readonly starts = [0];

  constructor(text: string) {
    for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) this.starts.push(index + end.length);
  }

  /** @returns the line, from 1, of an offset. */
  lineAt(offset: number): number {
    let [low, high] = [0, this.starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }
}

/** Reads the text once. @returns the map, or the first place at which it is not JSON. */
export function mapJson(text: string): JsonMap | JsonError {
  const reader = new Reader(text);
  try {
    reader.value([]);
    reader.end();
    return { offsets: reader.offsets, repeated: reader.repeated };
  } catch (error) {
    if (error instanceof Stop) return { offset: error.offset, message: error.message };
    throw error;
  }
}

class Reader {
  readonly offsets = new Map<string, number>();
  readonly repeated: RepeatedKey[] = [];
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  value(path: PropertyKey[]): void {
    this.space();
    if (path.length > MAX_DEPTH) this.stop('deep');
    const key = pathKey(path);
    if (!this.offsets.has(key)) this.offsets.set(key, this.at);
    const next = this.text[this.at] ?? '';
    if (next === '{') this.group(path);
    else if (next === '[') this.list(path);
    else if (next === '"') this.string();
    else if (/[-\d]/.test(next)) this.match(NUMBER, 'number');
    else this.match(WORD, 'value');
  }

  end(): void {
    this.space();
    if (this.at < this.text.length) this.stop('after');
  }

  private group(path: PropertyKey[]): void {
    const seen = new Set<string>();
    this.items('}', () => {
      const offset = this.at;
      if (this.text[this.at] !== '"') this.stop('key');
      const key = this.string();
      if (seen.has(key)) this.repeated.push({ path: pathKey([...path, key]), key, offset });
      seen.add(key);
      this.offsets.set(pathKey([...path, key]), offset);
      this.space();
      if (this.text[this.at] !== ':') this.stop('missingColon');
      this.at += 1;
      this.value([...path, key]);
    });
  }

  private list(path: PropertyKey[]): void {
    let index = 0;
    this.items(']', () => this.value([...path, index++]));
  }

  /** The inside of brackets: items with commas between, none after the last. */
  private items(close: string, item: () => void): void {
    this.at += 1;
    this.space();
    if (this.text[this.at] === close) {
      this.at += 1;
      return;
    }
    for (;;) {
      this.space();
      item();
      this.space();
      const next = this.text[this.at];
      if (next !== ',' && next !== close) this.stop('missingComma');
      const comma = this.at;
      this.at += 1;
      if (next === close) return;
      this.space();
      if (this.text[this.at] === close) this.stop('trailingComma', comma);
    }
  }

  private string(): string {
    const start = this.at;
    for (this.at += 1; this.text[this.at] !== '"'; this.at += 1) {
      const character = this.text[this.at];
      if (character === undefined || character < ' ') this.stop('string', start);
      if (character !== '\\') continue;
      if (!/^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/.test(this.text.slice(this.at, this.at + 6)))
        this.stop('escape');
      this.at += 1;
    }
    this.at += 1;
    return JSON.parse(this.text.slice(start, this.at)) as string;
  }

  private match(pattern: RegExp, otherwise: 'number' | 'value'): void {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (!found) this.stop(otherwise);
    else this.at += found[0].length;
  }

  private space(): void {
    SPACE.lastIndex = this.at;
    this.at += SPACE.exec(this.text)?.[0].length ?? 0;
  }

  private stop(why: keyof ReturnType<typeof t>['json'], offset = this.at): never {
    // A Chinese comma or quotation mark explains more than "a comma is missing".
    const strange = STRANGE[this.text[offset] ?? ''];
    throw new Stop(offset, t().json[strange ?? why]);
  }
}
