/** Reads and writes files beside the page, so that a thousand profiles never hold it up; ending it cancels. */
import { setLanguage } from '../../lib/i18n/index.ts';
import { type Answer, type Asked, runJob } from '../../lib/transfer/jobs.ts';

const answer = (message: Answer) => postMessage(message);

addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  setLanguage(data.language);
  try {
    answer(await runJob(data.job, (progress) => answer({ progress })));
  } catch (error) {
    answer({ error: error instanceof Error ? error.message : String(error) });
  }
});
