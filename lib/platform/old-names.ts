/** Names of projects that were turned down, as digests: a new form must not use them again. For the background. */
import { readState, writeState } from './storage.ts';

const MAX_NAMES = 300;

/** Adds to what is stored; content scripts are told by the change of it. */
export async function rememberNames(names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const { oldNames } = await readState();
  const all = [...new Set([...names, ...oldNames])].slice(0, MAX_NAMES);
  if (all.length > oldNames.length) await writeState({ oldNames: all });
}
