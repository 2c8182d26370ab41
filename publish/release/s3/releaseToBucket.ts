import { fileFaults, noFaults } from '../fileFaults.ts';
import { allFiles, readManifest, releaseId } from '../manifest.ts';
import type { Bucket } from './bucket.ts';
import { withBucketLock } from './bucketLock.ts';
import { manifestOf, readState, writeState } from './bucketState.ts';
import { pruneBucket } from './pruneBucket.ts';
import { switchBucket } from './switchBucket.ts';
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

/** Goes back to the release before, or to a named one; returns its name and how many objects were copied. */
export async function rollbackBucket(
  bucket: Bucket,
  wanted?: string,
): Promise<{ id: string; switched: number }> {
  return withBucketLock(bucket, async (stillOurs) => {
    const { serving, releases } = await readState(bucket);
    const place = releases.findIndex((release) => release.id === serving);
    const earlier = releases.slice(0, Math.max(0, place)).filter((release) => !release.withdrawn);
    const target = wanted === undefined ? earlier.at(-1) : releases.find((release) => release.id === wanted);
    if (!target || target.id === serving)
      throw new Error(
        `No ${wanted ?? 'earlier release'} to go back to; there are ${releases.map(({ id }) => id).join(', ')}`,
      );
    const manifest = await manifestOf(bucket, target.id);
    await stillOurs();
    const switched = await switchBucket(bucket, target.id, manifest);
    const marked = releases.map((release) => ({
      ...release,
      withdrawn: release.id === serving || (release.withdrawn && release.id !== target.id),
    }));
    await writeState(bucket, { serving: target.id, releases: marked });
    return { id: target.id, switched };
  });
}
