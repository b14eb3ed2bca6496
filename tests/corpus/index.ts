/** All layouts of the corpus, by name. */
import { readdirSync } from 'node:fs';
import type { Layout } from './sheet.ts';

const TOOLS = ['index.ts', 'sheet.ts', 'kits.ts', 'score.ts'];

export async function corpus(): Promise<Layout[]> {
  const files = readdirSync(new URL('.', import.meta.url)).filter((file) => !TOOLS.includes(file));
  const modules = await Promise.all(
    files.sort().map((file) => import(new URL(file, import.meta.url).href) as Promise<{ default: Layout }>),
  );
  return modules.map((module) => module.default);
}
