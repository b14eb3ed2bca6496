/** What the worker is asked and answers. Plain data, so that it can cross to the worker and back. */
import type { Language } from '../i18n/index.ts';
import type { Profile } from '../profile/schema.ts';
import type { Secrets } from '../profile/transfer.ts';
import { type FileResult, readFile } from './read.ts';

export type Job =
  | { kind: 'read'; bytes: ArrayBuffer; name: string; passphrase?: string; keepsSecrets: boolean }
  | { kind: 'workbook'; profiles: Profile[] }
  | { kind: 'sealed'; profiles: Profile[]; secrets: Secrets; passphrase: string };
export type Answer =
  | { progress: [done: number, total: number] }
  | { read: FileResult }
  | { bytes: ArrayBuffer }
  | { text: string }
  | { error: string };
export interface Asked {
  job: Job;
  language: Language;
}

/** Does what is asked, telling how far it is. */
export async function runJob(
  job: Job,
  tell: (progress: [done: number, total: number]) => void,
): Promise<Answer> {
  switch (job.kind) {
    case 'read': {
      const { bytes, name, passphrase, keepsSecrets } = job;
      const given = passphrase === undefined ? {} : { passphrase };
      const onProgress = (done: number, total: number) => tell([done, total]);
      return { read: await readFile(new Uint8Array(bytes), { name, keepsSecrets, onProgress, ...given }) };
    }
    case 'workbook': {
      const { writeWorkbook } = await import('./workbook.ts');
      return { bytes: (await writeWorkbook(job.profiles)).buffer };
    }
    case 'sealed': {
      const { sealProfiles } = await import('./encrypted.ts');
      return { text: await sealProfiles(job.profiles, job.secrets, job.passphrase) };
    }
  }
}
