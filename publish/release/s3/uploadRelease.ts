import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { headersOf } from '../../serving/headersOf.ts';
import { inParallel } from '../inParallel.ts';
import { isHashed, MANIFEST, type Manifest } from '../manifest.ts';
import { type Bucket, md5, type Stored } from './bucket.ts';
import { folderOf } from './bucketState.ts';
import { AT_ONCE, renewedFiles } from './switchBucket.ts';

/** The headers that object storage keeps with an object; the rest are the CDN's to add (docs/scaling.md). */
function storedHeaders(file: string): Record<string, string> {
  const { 'Content-Type': type = '', 'Cache-Control': cache = '' } = headersOf(file);
  return { 'Content-Type': type, 'Cache-Control': cache };
}

export interface Upload {
  sent: number;
  /** Objects that were there already, from an earlier release or a run that was cut off. */
  there: number;
}

/**
 * Puts a release into a bucket without changing anything that readers see: hashed files under their own names,
 * the others below `.releases/<id>/`, `release.json` last, which says that the release is whole. Then proves it
 * by the storage's own sums. What is there already, with the same sum, is not sent again.
 */
export async function uploadRelease(
  bucket: Bucket,
  source: string,
  manifest: Manifest,
  id: string,
): Promise<Upload> {
  const objects = await bucket.list();
  const sums = new Map<string, string>();
  let sent = 0;
  const send = async (file: string, key: string) => {
    const bytes = await readFile(path.join(source, file));
    const sum = md5(bytes);
    sums.set(key, sum);
    if (objects.get(key)?.etag === sum) return;
    await bucket.put(key, bytes, storedHeaders(`/${file}`));
    sent++;
  };
  const hashed = manifest.files.filter(isHashed).map((file) => file.path.slice(1));
  await inParallel(hashed, AT_ONCE, (file) => send(file, file));
  await inParallel(renewedFiles(manifest), AT_ONCE, (file) => send(file, folderOf(id) + file));
  await send(MANIFEST, folderOf(id) + MANIFEST);
  proven(await bucket.list(), sums);
  return { sent, there: sums.size - sent };
}

/** Throws when an object's sum is not the one of the bytes that were sent. */
function proven(objects: Map<string, Stored>, sums: Map<string, string>): void {
  const wrong = [...sums].filter(([key, sum]) => objects.get(key)?.etag !== sum).map(([key]) => key);
  if (wrong.length > 0)
    throw new Error(`${wrong.length} objects are not what was sent: ${wrong.slice(0, 8).join(', ')}`);
}
