/** What the makers of the tables share: reading a package, and refusing data that are not what the standard says. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

export const FOLDER = fileURLToPath(new URL('../../../lib/reference/data/', import.meta.url));

/** What every table says of itself; shown to users. */
export interface About {
  standard: string;
  /** Which state of the standard. */
  edition: string;
  /** Package and version the table was made from. */
  source: string;
  /** The day whose state the edition gives. */
  date: string;
  /** The day the counts were last compared with the edition. */
  checkedOn: string;
  counts: Record<string, number>;
}

/** @returns the data of an installed package, as they are. */
export const dataOf = (path: string): unknown => require(path);

/** @returns `name version` of an installed package. */
export function sourceOf(name: string): string {
  const { version } = JSON.parse(
    readFileSync(new URL(`../../../node_modules/${name}/package.json`, import.meta.url), 'utf8'),
  );
  return `${name} ${version}`;
}

/** @throws when the table does not have exactly as many entries of each level as the edition. */
export function compareCounts(what: string, found: Record<string, number>, wanted: Record<string, number>) {
  const wrong = Object.keys(wanted).filter((level) => found[level] !== wanted[level]);
  if (wrong.length === 0) return;
  const said = wrong.map((level) => `${level}: ${found[level]}, should be ${wanted[level]}`);
  throw new Error(`${what} does not have the counts of its edition (${said.join('; ')}).`);
}

/** @throws when one of the names holds a sign that divides names in our tables, or is not clean. */
export function clean(name: string): string {
  if (name === '' || name !== name.trim() || /[,;|\n]/.test(name)) throw new Error(`Not a name: “${name}”`);
  return name;
}

/** @returns the file's text, as `npm run lint` wants it. */
export const fileOf = (about: About, table: object): string =>
  `${JSON.stringify({ ...about, ...table }, null, 2)}\n`;
