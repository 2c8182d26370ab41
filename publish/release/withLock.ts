import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const SQLITE_BUSY = 5;

/**
 * Runs `work` while no other release can run in the same folder. The lock is SQLite's on an empty database: the
 * system lets go of it when the process ends, however it ends, so there is no stale lock to clean up.
 */
export async function withLock<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(path.join(folder, '.lock'));
  try {
    try {
      database.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      const isBusy = error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
      if (!isBusy)
        throw new Error(`${folder} cannot be locked: ${String(error)}. Is the disk full?`, { cause: error });
      throw new Error(
        `Another release is under way in ${folder}; nothing was changed. Try again when it has ended.`,
      );
    }
    return await work();
  } finally {
    database.close();
  }
}
