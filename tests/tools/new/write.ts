/** Writes everything or nothing. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file as it should be; `before` is null when it must not be there yet. */
export interface Change {
  file: string;
  text: string;
  before: string | null;
}

/** @returns the text as Biome wants it: imports in order, lines folded. */
export function formatted(root: string, file: string, text: string): string {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  return execFileSync(process.execPath, [biome, 'check', '--write', `--stdin-file-path=${file}`], {
    cwd: root,
    input: text,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}

/** Writes all changes; when one cannot be written, those before it are taken back. */
export function writeAll(root: string, changes: readonly Change[]): void {
  const done: Change[] = [];
  try {
    for (const change of changes) {
      const path = join(root, change.file);
      mkdirSync(dirname(path), { recursive: true });
      if (change.before !== null && readFileSync(path, 'utf8') !== change.before) {
        throw new Error(`${change.file} has been changed meanwhile`);
      }
      writeFileSync(path, change.text, { flag: change.before === null ? 'wx' : 'w' });
      done.push(change);
    }
  } catch (error) {
    for (const { file, before } of done.reverse()) {
      if (before === null) rmSync(join(root, file));
      else writeFileSync(join(root, file), before);
    }
    throw error;
  }
}
