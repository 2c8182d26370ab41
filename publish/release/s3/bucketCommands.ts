import type { ReleaseCommands } from '../releaseCommand.ts';
import { openBucket } from './bucket.ts';
import { readState } from './bucketState.ts';
import { releaseToBucket, rollbackBucket } from './releaseToBucket.ts';
import { verifyBucket } from './verifyBucket.ts';

/** The release commands for `s3://bucket/prefix`, which print what they did. */
export function bucketCommands(url: string): ReleaseCommands {
  const bucket = openBucket(url, process.env);
  return {
    async release(source, now) {
      const { id, sent, there, switched } = await releaseToBucket(bucket, source, now);
      console.log(`${url} serves ${id}: ${sent} objects sent, ${there} were there, ${switched} switched.`);
    },
    async list() {
      const { serving, releases } = await readState(bucket);
      for (const { id, releasedAt, withdrawn } of releases)
        console.log([id, releasedAt, id === serving ? 'served' : withdrawn ? 'withdrawn' : ''].join('  '));
    },
    async verify(id) {
      const wanted = id ?? (await readState(bucket)).serving;
      if (!wanted) throw new Error(`${url} serves no release.`);
      console.log(`${wanted}: ${await verifyBucket(bucket, wanted)} objects are whole.`);
    },
    async rollback(id) {
      const { id: now, switched, ms, repaired } = await rollbackBucket(bucket, id);
      console.log(`${url} serves ${now}: ${switched} objects switched in ${(ms / 1000).toFixed(2)} s.`);
      if (repaired > 0) console.log(`${repaired} more were not what ${now} has, and were put right.`);
    },
  };
}
