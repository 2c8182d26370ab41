import { createHash } from 'node:crypto';
import { inParallel } from '../inParallel.ts';
import { isHashed } from '../manifest.ts';
import type { Bucket } from './bucket.ts';
import { manifestOf } from './bucketState.ts';
import { AT_ONCE, renewedFiles } from './switchBucket.ts';

/** Reads every object of the release that readers should get, and proves its hash. Throws with those that are wrong. */
export async function verifyBucket(bucket: Bucket, id: string): Promise<number> {
  const manifest = await manifestOf(bucket, id);
  const renewed = new Set(renewedFiles(manifest));
  const wanted = manifest.files.filter((file) => isHashed(file) || renewed.has(file.path.slice(1)));
  const wrong: string[] = [];
  await inParallel(wanted, AT_ONCE, async (file) => {
    const found = await bucket.get(file.path.slice(1));
    const sha256 = found && createHash('sha256').update(found.bytes).digest('hex');
    if (sha256 !== file.sha256) wrong.push(`  ${file.path}: ${found ? 'other bytes' : 'missing'}`);
  });
  if (wrong.length > 0)
    throw new Error(
      `${wrong.length} objects are not those of ${id}:\n${wrong.sort().slice(0, 8).join('\n')}\nRelease again, or roll back.`,
    );
  return wanted.length;
}
