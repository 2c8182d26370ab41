import { randomUUID } from 'node:crypto';
import type { Bucket } from './bucket.ts';

const LOCK = '.releases/lock';
/** After this a lock belongs to a run that was cut off. By the storage's own clock: ours may be wrong. */
const STALE_MS = 15 * 60_000;

/** Throws unless the lock is still ours. Called again before anything that readers see is changed. */
export type StillOurs = () => Promise<void>;

/**
 * Runs `work` while no other release runs on the same bucket. Storage that knows `If-None-Match` refuses the second
 * lock at once; on other storage the last writer has it, and the first one finds out before it switches.
 */
export async function withBucketLock<Result>(
  bucket: Bucket,
  work: (stillOurs: StillOurs) => Promise<Result>,
): Promise<Result> {
  const token = randomUUID();
  const busy = () =>
    new Error('Another release to this bucket is under way; nothing that readers see was changed.');
  const holder = await bucket.get(LOCK);
  if (holder && holder.ageMs < STALE_MS) throw busy();
  if (holder) await bucket.remove(LOCK);
  if (!(await bucket.put(LOCK, token, { 'If-None-Match': '*' }))) throw busy();
  const stillOurs = async () => {
    if ((await bucket.get(LOCK))?.bytes.toString() !== token) throw busy();
  };
  try {
    await stillOurs();
    return await work(stillOurs);
  } finally {
    await stillOurs().then(
      () => bucket.remove(LOCK),
      () => undefined, // somebody else's now
    );
  }
}
