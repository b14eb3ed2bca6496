/** What to look for in a list, a cascade or a tree of options. Pure. */
import { chooseOption } from '../../advise/plan.ts';
import { fold } from '../../text/normalise.ts';

/** What to do with the options of one level. */
export interface Move {
  index: number;
  /** This is what was sought, not a way to it. */
  found: boolean;
  /** A way to what has the same name; or that itself, where trees leave out what is the only one of its group. */
  ends?: true;
}

export interface Target {
  /** The first writing, for the reader. */
  readonly text: string;
  readonly texts: readonly string[];
  /** The options that lead on and the one sought; null when none does. @param path what was opened so far. */
  next(labels: readonly string[], path: readonly string[]): Move | null;
  /** The options must be gone through level by level: the same name may stand in several places. */
  readonly strict: boolean;
}

const CODE = /^([A-T]?)(\d{2,6})(?!\d)/;
const REGION = /^(.{2,}?)(?:特别行政区|(?:壮族|回族|维吾尔)?自治区|省|市|地区|盟)$/;

/** C 制造业, 34 通用设备制造业, [3429] 其他金属加工机械制造: the names without their codes. */
const uncoded = (name: string): string =>
  name.normalize('NFKC').replace(/^[[(【]?(?:[A-T](?=[^A-Za-z])|[A-T]?\d{1,6})[\])】]?[\s.、:_-]*/, '') ||
  name;
const short = (name: string): string => REGION.exec(name)?.[1] ?? name;
const same = (one: string, other: string): boolean =>
  fold(one) === fold(other) || fold(short(uncoded(one))) === fold(short(uncoded(other)));

function pathsIn(texts: readonly string[]): string[][] {
  const paths = texts.map((text) => text.split(/\s*[/>]\s*/).map((part) => part.trim()));
  return paths.filter((path) => path.length > 1 && path.every((part) => part !== ''));
}

function alongPath(
  paths: readonly string[][],
  labels: readonly string[],
  path: readonly string[],
): Move | null {
  for (const wanted of paths) {
    if (path.length >= wanted.length || !path.every((name, i) => same(name, wanted[i]!))) continue;
    const index = labels.findIndex((label) => same(label, wanted[path.length]!));
    if (index < 0) continue;
    const [name, last] = [wanted[path.length], wanted.at(-1)];
    if (path.length === wanted.length - 1) return { index, found: true };
    const ends = path.length === wanted.length - 2 && name === last;
    return ends ? { index, found: false, ends } : { index, found: false };
  }
  return null;
}

/** C 制造业, 34 通用设备制造业, 342 …, 3429 …: each level's code begins the next one's. */
function byCode(
  code: string,
  letter: string,
  labels: readonly string[],
  path: readonly string[],
): Move | null {
  const codes = labels.map((label) => {
    const text = label.normalize('NFKC').trim();
    const coded = CODE.exec(text);
    return coded ? coded[2]! : (/^([A-T])(?![A-Za-z])/.exec(text)?.[1] ?? '');
  });
  const exact = codes.flatMap((one, i) => (one === code ? [i] : []));
  if (exact.length === 1) return { index: exact[0]!, found: true };
  const opened = path.map((label) => CODE.exec(label.normalize('NFKC').trim())?.[2] ?? '').at(-1) ?? '';
  let best = -1;
  codes.forEach((one, i) => {
    const leads =
      one !== '' &&
      (one === letter || (/^\d/.test(one) && code.startsWith(one) && one.length > opened.length));
    if (leads && (best < 0 || one.length >= codes[best]!.length)) best = i;
  });
  return best < 0 ? null : { index: best, found: false };
}

/** @param texts writings of the value, best first. */
export function targetOf(texts: readonly string[]): Target {
  const text = texts[0] ?? '';
  const paths = pathsIn(texts);
  const code = texts.map((one) => CODE.exec(one)).find((found) => found && /^[A-T]?\d{2,4}$/.test(found[0]));
  const letter = texts.map((one) => /^([A-T])\d{2,4}$/.exec(one)?.[1]).find(Boolean) ?? '';
  return {
    text,
    texts,
    strict: paths.length > 0,
    next(labels, path) {
      if (paths.length > 0) {
        // 浙江省/杭州市/西湖区 may also be one option of a plain list.
        const whole = path.length === 0 ? chooseWhole(labels, texts) : -1;
        if (whole >= 0) return { index: whole, found: true };
        const along = alongPath(paths, labels, path);
        if (along || !code) return along;
      }
      const index = chooseOption(labels, texts);
      if (index >= 0 && !(code && isOnTheWay(labels[index]!, code[2]!))) return { index, found: true };
      return code ? byCode(code[2]!, letter, labels, path) : null;
    },
  };
}

const chooseWhole = (labels: readonly string[], texts: readonly string[]): number =>
  labels.findIndex((label) => texts.some((text) => fold(text) === fold(label)));

/** 34 is not 3429. */
function isOnTheWay(label: string, code: string): boolean {
  const own = CODE.exec(label.normalize('NFKC').trim())?.[2];
  return own !== undefined && own !== code;
}
