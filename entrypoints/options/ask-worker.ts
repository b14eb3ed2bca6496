/** Asks the worker for one job; it is started for it and ended with it. */
import type { Language } from '../../lib/i18n/index.ts';
import type { Answer, Asked, Job } from '../../lib/transfer/jobs.ts';

export type Reply = Exclude<Answer, { progress: unknown } | { error: string }>;

interface Options {
  language: Language;
  onProgress?: (done: number, total: number) => void;
  /** Aborting ends the worker at once. */
  signal: AbortSignal;
}

/** @returns the worker's answer. @throws the signal's reason when aborted, Error with what went wrong otherwise */
export function askWorker(job: Job, { language, onProgress, signal }: Options): Promise<Reply> {
  const worker = new Worker(new URL('./transfer-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Reply>((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if ('progress' in data) onProgress?.(...data.progress);
      else if ('error' in data) reject(new Error(data.error));
      else resolve(data);
    };
    worker.onerror = (event) => reject(new Error(event.message || 'worker'));
    const asked: Asked = { job, language };
    worker.postMessage(asked, job.kind === 'read' ? [job.bytes] : []);
  }).finally(() => worker.terminate());
}
