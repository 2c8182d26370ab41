import { inParallel } from '../inParallel.ts';
import { isHashed, MANIFEST, type Manifest } from '../manifest.ts';
import type { Bucket } from './bucket.ts';
import { folderOf } from './bucketState.ts';

export const AT_ONCE = 24;
/** Copies within the storage carry no bytes of ours, so that waiting is all they cost. */
const COPIES_AT_ONCE = 96;

/** Files of a release whose names stay while their contents change; the hosts' own files are no use to a bucket. */
export const renewedFiles = ({ files }: Manifest): string[] =>
  files
    .filter((file) => !isHashed(file) && !/^\/_(?:headers|redirects)$/.test(file.path))
    .map((file) => file.path.slice(1));

/** Data first, then pages, the two home pages last of them: a page never leads to what is not there yet. */
const rank = (key: string): number =>
  key === MANIFEST ? 3 : /^(?:zh|en)?\/?index\.html$/.test(key) ? 2 : key.endsWith('.html') ? 1 : 0;

/** Copies files of a release, within the storage, to where readers get them, in the order of their ranks. */
async function copyInOrder(bucket: Bucket, id: string, keys: readonly string[]): Promise<void> {
  for (const turn of [0, 1, 2, 3])
    await inParallel(
      keys.filter((key) => rank(key) === turn),
      COPIES_AT_ONCE,
      (key) => bucket.copy(folderOf(id) + key, key),
    );
}

/**
 * Makes a release that lies whole in the bucket the one that readers get: copies what differs from it by the
 * storage's own sums, then removes pages that the release does not have. Cut off, it is finished by running it again.
 * Returns how many objects were copied.
 */
export async function switchBucket(bucket: Bucket, id: string, manifest: Manifest): Promise<number> {
  const objects = await bucket.list();
  const keys = [...renewedFiles(manifest), MANIFEST];
  const differs = keys.filter((key) => objects.get(key)?.etag !== objects.get(folderOf(id) + key)?.etag);
  await copyInOrder(bucket, id, differs);
  // Only what some release has put there: the bucket may hold other things.
  const ever = [...objects.keys()].flatMap((key) => key.match(/^\.releases\/[^/]+\/(.+)$/)?.[1] ?? []);
  const known = new Set(keys);
  const gone = [...new Set(ever)].filter((key) => !known.has(key) && objects.has(key));
  await inParallel(gone, AT_ONCE, (key) => bucket.remove(key));
  return differs.length;
}

/**
 * The same without listing the bucket, which takes seconds: copies what the two manifests say differs. Right only as far
 * as the bucket holds what `before` says; `switchBucket` after it puts the rest right.
 */
export async function switchQuickly(
  bucket: Bucket,
  id: string,
  manifest: Manifest,
  before: Manifest,
): Promise<number> {
  const had = new Map(before.files.map((file) => [file.path.slice(1), file.sha256]));
  const wanted = new Map(manifest.files.map((file) => [file.path.slice(1), file.sha256]));
  const differs = renewedFiles(manifest).filter((key) => had.get(key) !== wanted.get(key));
  await copyInOrder(bucket, id, [...differs, MANIFEST]);
  const gone = renewedFiles(before).filter((key) => !wanted.has(key));
  await inParallel(gone, AT_ONCE, (key) => bucket.remove(key));
  return differs.length + 1;
}
