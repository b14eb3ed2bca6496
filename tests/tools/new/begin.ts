/** Begins a page or a known error: its files, and its places in the lists. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Asked, filesOf, type Kind, readAsked } from './asked.ts';
import { identifierFor, type Opening, withEntry } from './list.ts';
import { nextSteps } from './steps.ts';
import { knowledge, practicePage, scenario } from './stubs.ts';
import { type Change, formatted, writeAll } from './write.ts';

/** The project, and the day that is written into the files. */
export interface Place {
  root: string;
  today: string;
}

const read = (root: string, file: string): string => readFileSync(join(root, file), 'utf8');

/** The name under which a portal's practice pages are exported. */
function practiceList(root: string, portal: string): string {
  const source = read(root, `lib/practice/pages/${portal}/index.ts`);
  const name = /^export const (\w+)/m.exec(source)?.[1];
  if (!name) throw new Error(`lib/practice/pages/${portal}/index.ts exports no list`);
  return name;
}

function practiceOf(asked: Asked, root: string): string {
  if (asked.kind === 'error') return scenario(asked, practiceList(root, asked.portal));
  const surround = `lib/practice/pages/${asked.portal}/surround.ts`;
  return practicePage(asked, existsSync(join(root, surround)) ? read(root, surround) : null);
}

function changesFor(asked: Asked, { root, today }: Place): Change[] {
  const { kind, portal, name } = asked;
  const [own, practice] = filesOf(asked) as [string, string];
  const lists: [file: string, opening: Opening, path: string][] =
    kind === 'page'
      ? [
          [`lib/portals/${portal}/index.ts`, 'pages: [', `./pages/${name}.ts`],
          [`lib/practice/pages/${portal}/index.ts`, '= [', `./${name}.ts`],
        ]
      : [
          [`lib/portals/${portal}/index.ts`, 'errors: [', `./errors/${name}.ts`],
          ['lib/practice/scenarios/index.ts', '= [', `./${name}.ts`],
        ];
  const created = [
    { file: own, text: knowledge(asked, today), before: null },
    { file: practice, text: practiceOf(asked, root), before: null },
  ];
  const edited = lists.map(([file, opening, path]) => {
    const before = read(root, file);
    return { file, text: withEntry(before, opening, path, identifierFor(before, name, kind)), before };
  });
  return [...created, ...edited].map((change) => ({
    ...change,
    text: formatted(root, change.file, change.text),
  }));
}

/** @returns the lines to print. @throws SetupError when it cannot be begun; then nothing has been written. */
export function begin(kind: Kind, words: readonly string[], place: Place): string[] {
  const asked = readAsked(kind, words, place.root);
  const changes = changesFor(asked, place);
  writeAll(place.root, changes);
  return nextSteps(
    asked,
    changes.map(({ file }) => file),
  );
}
