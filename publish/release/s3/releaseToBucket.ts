import { fileFaults, noFaults } from '../fileFaults.ts';
import { allFiles, readManifest, releaseId } from '../manifest.ts';
import type { Bucket } from './bucket.ts';
import { withBucketLock } from './bucketLock.ts';
import { manifestOf, readState, writeState } from './bucketState.ts';
import { pruneBucket } from './pruneBucket.ts';
import { switchBucket, switchQuickly } from './switchBucket.ts';
import { type Upload, uploadRelease } from './uploadRelease.ts';

/** Releases a finished site to a bucket. Until the last step readers see nothing of it; cut off anywhere, run it again. */
export async function releaseToBucket(
  bucket: Bucket,
  source: string,
  now: Date,
): Promise<Upload & { id: string; switched: number }> {
  const manifest = readManifest(source);
  noFaults(await fileFaults(source, allFiles(manifest), 'hashes'), source, 'Build again: npm run build');
  const id = releaseId(manifest);
  return withBucketLock(bucket, async (stillOurs) => {
    const upload = await uploadRelease(bucket, source, manifest, id);
    await stillOurs();
    const switched = await switchBucket(bucket, id, manifest);
    const { serving, releases } = await readState(bucket);
    const others = releases.filter((release) => release.id !== id || serving === id);
    const entry = { id, releasedAt: now.toISOString(), withdrawn: false };
    const state = { serving: id, releases: serving === id ? others : [...others, entry] };
    await writeState(bucket, state);
    await writeState(bucket, await pruneBucket(bucket, state, now));
    return { ...upload, id, switched };
  });
}

export interface Rollback {
  id: string;
  /** Objects copied, after which readers had the release. */
  switched: number;
  /** From the call to that moment, ms. */
  ms: number;
  /** Objects that were not what the release before had said, and were put right afterwards. */
  repaired: number;
}

/** Goes back to the release before, or to a named one: first for readers, then, by the storage's own sums, for sure. */
export async function rollbackBucket(bucket: Bucket, wanted?: string): Promise<Rollback> {
  const started = performance.now();
  return withBucketLock(bucket, async (stillOurs) => {
    const { serving, releases } = await readState(bucket);
    const place = releases.findIndex((release) => release.id === serving);
    const earlier = releases.slice(0, Math.max(0, place)).filter((release) => !release.withdrawn);
    const target = wanted === undefined ? earlier.at(-1) : releases.find((release) => release.id === wanted);
    if (!target || target.id === serving || !serving)
      throw new Error(
        `No ${wanted ?? 'earlier release'} to go back to; there are ${releases.map(({ id }) => id).join(', ')}`,
      );
    const [manifest, before] = await Promise.all([
      manifestOf(bucket, target.id),
      manifestOf(bucket, serving).catch(() => undefined), // lost: the slow way, then
      stillOurs(),
    ]);
    const switched = before
      ? await switchQuickly(bucket, target.id, manifest, before)
      : await switchBucket(bucket, target.id, manifest);
    const ms = performance.now() - started;
    const marked = releases.map((release) => ({
      ...release,
      withdrawn: release.id === serving || (release.withdrawn && release.id !== target.id),
    }));
    await writeState(bucket, { serving: target.id, releases: marked });
    const repaired = await switchBucket(bucket, target.id, manifest);
    return { id: target.id, switched, ms, repaired };
  });
}
