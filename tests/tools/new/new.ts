/**
 * `npm run new:page -- zjtx.some-page 页面名称` and `npm run new:error -- zjtx some-error 标题`: the files of a new page
 * or known error, listed where they belong, and what is left to do.
 */
import { orExplain, ROOT } from '../ensure.mjs';
import { begin } from './begin.ts';

const [kind, ...words] = process.argv.slice(2);
/** The day where the person sits, not in Greenwich. */
const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-');

await orExplain(async () => {
  const lines = begin(kind === 'error' ? 'error' : 'page', words, { root: ROOT, today });
  process.stdout.write(`${lines.join('\n')}\n`);
});
