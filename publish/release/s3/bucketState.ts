import { z } from 'zod';
import { type Manifest, parseManifest } from '../manifest.ts';
import type { Bucket } from './bucket.ts';

const stateShape = z.object({
  serving: z.string().optional(),
  /** Releases that can be gone back to, oldest first. */
  releases: z.array(z.object({ id: z.string(), releasedAt: z.string(), withdrawn: z.boolean() })),
});
export type BucketState = z.infer<typeof stateShape>;

const STATE = '.releases/state.json';
export const folderOf = (id: string): string => `.releases/${id}/`;

/** Which release is served, and which there are; of an empty bucket, none. */
export async function readState(bucket: Bucket): Promise<BucketState> {
  const found = await bucket.get(STATE);
  return found ? stateShape.parse(JSON.parse(found.bytes.toString())) : { releases: [] };
}

export async function writeState(bucket: Bucket, state: BucketState): Promise<void> {
  await bucket.put(STATE, JSON.stringify(state), {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
  });
}

/** The release.json of a release in the bucket. Throws when it is not there. */
export async function manifestOf(bucket: Bucket, id: string): Promise<Manifest> {
  const found = await bucket.get(`${folderOf(id)}release.json`);
  if (!found) throw new Error(`The bucket has no whole release ${id}.`);
  return parseManifest(found.bytes.toString(), id);
}
