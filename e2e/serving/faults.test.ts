import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after, before, beforeEach } from 'node:test';
import { readManifest } from '#publish/release/manifest.ts';
import { currentId, listReleases } from '#publish/release/releaseFolder.ts';
import { releaseToFolder } from '#publish/release/releaseToFolder.ts';
import { rollback } from '#publish/release/rollback.ts';
import { verifyFolder } from '#publish/release/verifyFolder.ts';
import { fixtureSite } from './fixtureSite.ts';
import { runKillable } from './runKillable.ts';
import { assertWholeSite } from './wholeSite.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
let home: string;
let place: string;
let first: string;
let second: string;

before(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'faults-'));
  [first, second] = [path.join(home, 'first'), path.join(home, 'second')];
  for (const [folder, edition] of [
    [first, 'one'],
    [second, 'two'],
  ] as const) {
    mkdirSync(folder);
    await fixtureSite(edition, 3, folder);
  }
});
after(() => rmSync(home, { recursive: true }));
beforeEach(() => {
  place = mkdtempSync(path.join(home, 'place-'));
});
const served = () => path.join(place, 'current');

test('a build that lost bytes is not released, and the served site stays', async () => {
  await releaseToFolder(first, place, NOW);
  const broken = path.join(home, 'broken');
  mkdirSync(broken);
  await fixtureSite('broken', 3, broken);
  truncateSync(path.join(broken, 'zh/index.html'), 100);
  await assert.rejects(releaseToFolder(broken, place, NOW), /zh\/index\.html: 100 bytes instead of/);
  rmSync(path.join(broken, 'zh/index.html'));
  await assert.rejects(releaseToFolder(broken, place, NOW), /zh\/index\.html: missing/);
  truncateSync(path.join(broken, 'release.json'), 500);
  await assert.rejects(releaseToFolder(broken, place, NOW), /not a whole release\.json/);
  await assertWholeSite(served());
});

test('damage to the served release is found, and healed by releasing the same build again', async () => {
  const { id } = await releaseToFolder(first, place, NOW);
  truncateSync(path.join(served(), 'zh/index.html'), 7);
  await assert.rejects(verifyFolder(place), /zh\/index\.html: 7 bytes/);
  const again = await releaseToFolder(first, place, NOW);
  assert.notEqual(again.id, id);
  assert.equal(again.before, id);
  await verifyFolder(place);
  await assertWholeSite(served());
});

test('a damaged file is not passed on to the next release by a link', async () => {
  await releaseToFolder(first, place, NOW);
  const film = readManifest(first).files.find((file) => file.path.endsWith('.mp4'));
  writeFileSync(path.join(served(), film?.path ?? ''), Buffer.alloc(film?.size ?? 0)); // the size is right
  await releaseToFolder(second, place, NOW);
  await verifyFolder(place);
  await assertWholeSite(served());
});

test('a rollback refuses a release that lost files, and leaves what is served', async () => {
  const { id } = await releaseToFolder(first, place, NOW);
  await releaseToFolder(second, place, NOW);
  rmSync(path.join(place, 'releases', id, 'en/index.html'));
  await assert.rejects(rollback(place), /en\/index\.html: missing/);
  await assertWholeSite(served());
});

test('a clock that jumps loses no order: serial numbers say what came before', async () => {
  await releaseToFolder(first, place, new Date('2099-01-01T00:00:00Z'));
  const { id: later } = await releaseToFolder(second, place, new Date('1970-01-01T00:00:00Z'));
  assert.equal(currentId(place), later);
  const [oldest] = listReleases(place);
  assert.equal(await rollback(place), oldest?.id);
  await assertWholeSite(served());
});

test('of two releases at once one waits for nobody and says so; the site is whole', async () => {
  const runs = await Promise.all(
    [first, second, first, second].map((site) => runKillable(['release', site, place])),
  );
  const refused = runs.filter(({ code }) => code !== 0);
  assert.ok(refused.length < runs.length);
  for (const { errors } of refused) assert.match(errors, /Another release is under way/);
  await verifyFolder(place);
  await assertWholeSite(served());
});

test('a full disk stops a release, cleans up after it, and keeps the served site', async () => {
  const disk = mkdtempSync(path.join(home, 'disk-'));
  const mount = (...args: string[]) => spawnSync('mount', args, { encoding: 'utf8' });
  const done = mount('-t', 'tmpfs', '-o', 'size=1500k', 'tmpfs', disk);
  assert.equal(done.status, 0, `a small disk needs root (sudo npm test, or a container): ${done.stderr}`);
  try {
    await releaseToFolder(first, disk, NOW);
    writeFileSync(path.join(disk, 'ballast'), Buffer.alloc(1_450_000 - 800_000));
    const fill = () => {
      for (let n = 0; n < 400; n++) writeFileSync(path.join(disk, `ballast-${n}`), Buffer.alloc(4096));
    };
    assert.throws(fill, { code: 'ENOSPC' });
    await assert.rejects(releaseToFolder(second, disk, NOW), /ENOSPC|full/);
    assert.deepEqual(readdirSync(path.join(disk, 'releases')), [currentId(disk)]);
    await assertWholeSite(path.join(disk, 'current'));
    for (const name of readdirSync(disk).filter((one) => one.startsWith('ballast')))
      rmSync(path.join(disk, name));
    const { id } = await releaseToFolder(second, disk, NOW);
    assert.equal(currentId(disk), id);
    await assertWholeSite(path.join(disk, 'current'));
  } finally {
    spawnSync('umount', [disk]);
  }
});
