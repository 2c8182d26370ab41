import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { inParallel } from '#publish/release/inParallel.ts';
import { isHashed, readManifest } from '#publish/release/manifest.ts';
import { type Bucket, openBucket } from '#publish/release/s3/bucket.ts';
import { readState } from '#publish/release/s3/bucketState.ts';
import { releaseToBucket, rollbackBucket } from '#publish/release/s3/releaseToBucket.ts';
import { verifyBucket } from '#publish/release/s3/verifyBucket.ts';
import { fixtureSite } from './fixtureSite.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const KEYS = { S3_ACCESS_KEY_ID: 'S3RVER', S3_SECRET_ACCESS_KEY: 'S3RVER' };
let home: string;
let first: string;
let second: string;
let origin: string;
let server: ChildProcess;

before(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'bucket-'));
  server = spawn(process.execPath, ['--openssl-legacy-provider', 'e2e/serving/s3Server.ts', home], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise<string>((resolve, reject) => {
    server.stdout?.once('data', (line: Buffer) => resolve(line.toString().trim()));
    server.once('exit', () => reject(new Error('the S3 server ended at once')));
  });
  origin = `http://127.0.0.1:${port}`;
  [first, second] = [await fixtureSite('one', 2), await fixtureSite('two', 1)];
});
after(async () => {
  const ended = new Promise((resolve) => server.once('close', resolve));
  server.kill();
  await ended;
  for (const folder of [home, first, second]) rmSync(folder, { recursive: true });
});

const open = (prefix: string) =>
  openBucket(`s3://site/${prefix}`, { ...KEYS, S3_ENDPOINT: origin, NODE_ENV: 'test' });

/** The bucket, cut off after so many writes, as if the process had been ended. */
function cutAfter(bucket: Bucket, writes: number): Bucket {
  let left = writes;
  const counted = async <Result>(call: () => Promise<Result>): Promise<Result> => {
    if (left-- <= 0) throw new Error('cut off');
    return call();
  };
  return {
    ...bucket,
    put: (...args) => counted(() => bucket.put(...args)),
    copy: (...args) => counted(() => bucket.copy(...args)),
    remove: (...args) => counted(() => bucket.remove(...args)),
  };
}

test('a site is released, another after it, and one goes back; only what differs is sent', async () => {
  const bucket = open('shine');
  const one = await releaseToBucket(bucket, first, NOW);
  assert.equal(one.there, 0);
  const two = await releaseToBucket(bucket, second, NOW);
  assert.ok(two.there > 0, 'hashed files that were there');
  await verifyBucket(bucket, two.id);
  assert.equal((await readState(bucket)).serving, two.id);
  const objects = await bucket.list();
  assert.ok(!objects.has('zh/guides/g1/index.html'), 'a page that is no more');
  for (const file of readManifest(first).files.filter(isHashed))
    assert.ok(objects.has(file.path.slice(1)), `${file.path} stays for open pages`);
  assert.ok(![...objects.keys()].some((key) => /\.(?:br|gz|zst)$/.test(key)), 'the CDN compresses');
  const { id, repaired } = await rollbackBucket(bucket);
  assert.equal(id, one.id);
  assert.equal(repaired, 0, 'the manifests say what differs');
  await verifyBucket(bucket, one.id);
  await assert.rejects(rollbackBucket(bucket), /No earlier release to go back to/);
});

test('objects have their types and how long to keep them, at the address below the prefix', async () => {
  const bucket = open('types');
  await releaseToBucket(bucket, first, NOW);
  const head = async (file: string) => {
    const answer = await fetch(`${origin}/site/types${file}`, { method: 'HEAD' });
    return [
      answer.status,
      answer.headers.get('content-type'),
      answer.headers.get('cache-control')?.slice(0, 20),
    ];
  };
  assert.deepEqual(await head('/zh/index.html'), [200, 'text/html; charset=utf-8', 'public, max-age=300,']);
  assert.deepEqual(await head('/_a/zh.6cdbb72f1d.vtt'), [
    200,
    'text/vtt; charset=utf-8',
    'public, max-age=3153',
  ]);
  assert.deepEqual(await head('/data/venues.geojson'), [
    200,
    'application/geo+json; charset=utf-8',
    'public, max-age=300,',
  ]);
});

test('a list longer than one answer is read to its end', async () => {
  const bucket = open('many');
  const keys = Array.from({ length: 1_005 }, (_, n) => `冰 & snow/${n}.txt`);
  await inParallel(keys, 32, (key) => bucket.put(key, key));
  assert.deepEqual([...(await bucket.list()).keys()].sort(), keys.sort());
  assert.equal((await bucket.get(keys[7] ?? ''))?.bytes.toString(), keys[7]);
});

test('a release that is cut off after any write is finished by the next run, and readers see whole files', async () => {
  const bucket = open('cut');
  const { id: before } = await releaseToBucket(bucket, first, NOW);
  for (let writes = 1, done = false; !done; writes += 9) {
    done = await releaseToBucket(cutAfter(bucket, writes), second, NOW).then(
      () => true,
      () => false,
    );
    await bucket.remove('.releases/lock'); // left behind by the run that was cut off; a quarter of an hour would do
    const objects = await bucket.list();
    for (const file of readManifest(first).files.filter(isHashed)) assert.ok(objects.has(file.path.slice(1)));
    if (writes === 10) await verifyBucket(bucket, before); // nothing is switched yet
  }
  const { id } = await releaseToBucket(bucket, second, NOW);
  await verifyBucket(bucket, id);
});

test('of two releases at once at least one goes through, and the bucket is whole afterwards', async () => {
  const bucket = open('twice');
  const runs = await Promise.allSettled([
    releaseToBucket(bucket, first, NOW),
    releaseToBucket(bucket, second, NOW),
  ]);
  const refused = runs.filter((run) => run.status === 'rejected');
  for (const { reason } of refused)
    assert.match(String(reason), /Another release to this bucket is under way/);
  const { id } = await releaseToBucket(bucket, second, NOW);
  await verifyBucket(bucket, id);
});

test('a rollback serves readers before it looks through the bucket, and then heals what was not as expected', async () => {
  const bucket = open('quick');
  const one = await releaseToBucket(bucket, first, NOW);
  await releaseToBucket(bucket, second, NOW);
  let listed = 0;
  const watched: Bucket = {
    ...bucket,
    list: async (below) => {
      if (listed++ === 0) await verifyBucket(bucket, one.id);
      return bucket.list(below);
    },
  };
  assert.equal((await rollbackBucket(watched)).repaired, 0);
  assert.equal(listed, 1);
  const { id } = await releaseToBucket(bucket, second, NOW);
  await bucket.put('robots.txt', 'damaged; the same in both releases');
  await bucket.remove(`.releases/${id}/release.json`);
  assert.ok((await rollbackBucket(bucket, one.id)).switched > 0, 'without the manifest of what was served');
  await verifyBucket(bucket, one.id);
  await releaseToBucket(bucket, second, NOW);
  await bucket.put('robots.txt', 'damaged; the same in both releases');
  assert.equal((await rollbackBucket(bucket, one.id)).repaired, 1);
  await verifyBucket(bucket, one.id);
});

test('what is not the release’s own is left alone, and damage is named', async () => {
  const bucket = open('other');
  await bucket.put('verification.html', 'of another service');
  const { id } = await releaseToBucket(bucket, first, NOW);
  await releaseToBucket(bucket, second, NOW);
  assert.ok(await bucket.get('verification.html'));
  await bucket.put('zh/index.html', 'damaged');
  await assert.rejects(
    verifyBucket(bucket, (await readState(bucket)).serving ?? ''),
    /\/zh\/index\.html: other bytes/,
  );
  await rollbackBucket(bucket, id);
  await verifyBucket(bucket, id);
});
