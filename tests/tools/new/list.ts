/** Adds one more default import to a source, and its name to the list in which the others stand. */

const RESERVED =
  /^(?:arguments|await|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|eval|export|extends|false|finally|for|function|if|implements|import|in|instanceof|interface|let|new|null|package|private|protected|public|return|static|super|switch|this|throw|true|try|typeof|var|void|while|with|yield)$/;

/** some-page → somePage; with the kind behind it where the file uses that word already, or the language does. */
export function identifierFor(source: string, name: string, kind: string): string {
  const plain = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const used = (word: string) => new RegExp(`\\b${word}\\b`).test(source.replace(/'[^']*'/g, ''));
  const longer = plain + kind.charAt(0).toUpperCase() + kind.slice(1);
  return [plain, longer].find((word) => !RESERVED.test(word) && !used(word)) ?? `${longer}2`;
}

/** Where a list begins: `pages: [` of a portal, `= [` of a list of its own. */
export type Opening = 'pages: [' | 'errors: [' | '= [';

/**
 * @returns the source with the import and the entry: in its place where the list follows the names of the files, else
 * at the end. Imports are put into order by the formatter.
 */
export function withEntry(source: string, opening: Opening, file: string, identifier: string): string {
  const imports = [...source.matchAll(/^import (\w+) from '([^']+)';$/gm)];
  const paths = new Map(imports.map(([, name = '', path = '']) => [name, path]));
  const start = source.indexOf(opening);
  const end = source.indexOf(']', start + opening.length);
  if (start === -1 || end === -1) throw new Error(`no list begins with “${opening}”`);
  const entries = source
    .slice(start + opening.length, end)
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  const places = entries.map((entry) => paths.get(entry) ?? '');
  const sorted = places.every((place, at) => at === 0 || (places[at - 1] ?? '') <= place);
  const at = sorted ? places.findIndex((place) => place > file) : -1;
  entries.splice(at === -1 ? entries.length : at, 0, identifier);
  const listed = `${source.slice(0, start + opening.length)}${entries.join(', ')}${source.slice(end)}`;
  const before = /^import /m.exec(listed)?.index ?? 0;
  return `${listed.slice(0, before)}import ${identifier} from '${file}';\n${listed.slice(before)}`;
}
