/** Puts an organisation's settings in place of the user's, wherever those are read. For the background. */
import type { LockedSettings } from '../profile/managed.ts';
import { readState, writeState } from './storage.ts';

/** @param words the panel's words in that language, null for its own; see lib/platform/storage.ts. */
export async function lockSettings(
  { language, enabled }: LockedSettings,
  words: (language: 'zh-CN' | 'en') => Record<string, unknown> | null,
): Promise<void> {
  const state = await readState();
  if (enabled !== undefined && enabled !== state.enabled) await writeState({ enabled });
  if (language !== undefined && language !== state.language)
    await writeState({ language, words: words(language) });
}
