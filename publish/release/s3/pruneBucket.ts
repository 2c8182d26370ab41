import { inParallel } from '../inParallel.ts';
import { isHashed } from '../manifest.ts';
import type { Bucket } from './bucket.ts';
import { type BucketState, folderOf, manifestOf } from './bucketState.ts';
import { AT_ONCE } from './switchBucket.ts';

/** Releases that stay, and how long at least, as in a folder. */
const KEPT_RELEASES = 5;
const KEPT_MS = 7 * 86_400_000;

const isOld = (state: BucketState, now: Date) => (release: BucketState['releases'][number], index: number) =>
  release.id !== state.serving &&
  index < state.releases.length - KEPT_RELEASES &&
  now.getTime() - Date.parse(release.releasedAt) > KEPT_MS;

/** Removes releases that nobody goes back to, and hashed files that no other release has; returns the state without them. */
export async function pruneBucket(bucket: Bucket, state: BucketState, now: Date): Promise<BucketState> {
  const old = state.releases.filter(isOld(state, now));
  if (old.length === 0) return state;
  const releases = state.releases.filter((release) => !old.includes(release));
  const assets = async (ids: readonly { id: string }[]) =>
    new Set(
      (await Promise.all(ids.map(({ id }) => manifestOf(bucket, id)))).flatMap(({ files }) =>
        files.filter(isHashed).map((file) => file.path.slice(1)),
      ),
    );
  const [needed, candidates] = [await assets(releases), await assets(old)];
  await inParallel(
    [...candidates].filter((key) => !needed.has(key)),
    AT_ONCE,
    (key) => bucket.remove(key),
  );
  for (const { id } of old)
    await inParallel([...(await bucket.list(folderOf(id))).keys()], AT_ONCE, (key) => bucket.remove(key));
  return { ...state, releases };
}
