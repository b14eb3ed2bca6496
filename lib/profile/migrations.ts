/**
 * The steps from one version of the database to the next. A step is never changed once it has been shipped: an example
 * of every version stands in tests/unit/fixtures/store. All steps run in the one upgrade transaction; when one fails,
 * the database is as it was.
 */
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { ProfilesDb } from './database.ts';

type UpgradeTx = IDBPTransaction<ProfilesDb, ('profiles' | 'snapshots' | 'vault')[], 'versionchange'>;

export interface Migration {
  /** The version this step leads to, from the one before. */
  to: number;
  /** May use the transaction only: waiting for anything else ends it. */
  run(db: IDBPDatabase<ProfilesDb>, tx: UpgradeTx): void | Promise<void>;
}

export const MIGRATIONS: readonly Migration[] = [
  // Records { profile, revision, updatedAt } under the profile's id.
  { to: 1, run: (db) => void db.createObjectStore('profiles') },
  // Records may carry archivedAt and sealed; those of version 1 are good as they are.
  {
    to: 2,
    run(db) {
      db.createObjectStore('snapshots');
      db.createObjectStore('vault');
    },
  },
];

/** A step failed; nothing was changed. */
export class MigrationFailed extends Error {
  override readonly name = 'MigrationFailed';
  readonly to: number;
  constructor(to: number, cause: unknown) {
    super(`Migration to version ${to} failed`, { cause });
    this.to = to;
  }
}

/** Runs the steps that are missing, in order. @throws MigrationFailed; the caller aborts the transaction then */
export async function migrate(
  db: IDBPDatabase<ProfilesDb>,
  tx: UpgradeTx,
  from: number,
  steps: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  for (const step of steps) {
    if (step.to <= from) continue;
    try {
      await step.run(db, tx);
    } catch (error) {
      throw new MigrationFailed(step.to, error);
    }
  }
}
