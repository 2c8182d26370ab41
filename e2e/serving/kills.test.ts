import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { currentId, listReleases } from '#publish/release/releaseFolder.ts';
import { recoverOut } from '#publish/swapOut.ts';
import { fixtureExport, fixtureSite } from './fixtureSite.ts';
import { randomFrom } from './random.ts';
import { runKillable } from './runKillable.ts';
import { assertWholeSite } from './wholeSite.ts';

/** `KILLS=200 node --test e2e/serving/kills.test.ts` for a longer look. */
const KILLS = Number(process.env.KILLS ?? 20);
const project = process.cwd();
let home: string;
before(() => {
  home = mkdtempSync(path.join(tmpdir(), 'kills-'));
});
after(() => rmSync(home, { recursive: true }));

/** Cuts off `run` until that has worked KILLS times, at moments spread over the time that a whole run took last. */
async function cutOff(seed: number, args: () => string[], check: () => Promise<number>): Promise<void> {
  const random = randomFrom(seed);
  let ms = await check();
  for (let cut = 0, tries = 0; cut < KILLS; tries++) {
    assert.ok(tries < KILLS * 6, `only ${cut} of ${tries} runs were cut off`);
    const { code } = await runKillable(args(), random() * ms * 0.9);
    if (code !== 0) cut++;
    ms = await check();
  }
}

async function healed(args: string[]): Promise<number> {
  const { code, errors, ms } = await runKillable(args);
  assert.equal(code, 0, errors);
  return ms;
}

test(`${KILLS} releases cut off at random moments leave a whole site, and the next run heals`, async () => {
  const sites = [await fixtureSite('one', 2), await fixtureSite('two', 2)];
  const place = path.join(home, 'released');
  let turn = 0;
  const args = () => ['release', sites[turn % 2] ?? '', place];
  await healed(args());
  turn++;
  const check = async () => {
    await assertWholeSite(path.join(place, 'current'));
    const ms = await healed(args());
    await assertWholeSite(path.join(place, 'current'));
    turn++;
    // The same two builds in turn, into a folder that has lost the other one: each run has all the work to do.
    for (const release of listReleases(place))
      if (release.id !== currentId(place)) rmSync(release.folder, { recursive: true });
    return ms;
  };
  await cutOff(1, args, check);
  for (const site of sites) rmSync(site, { recursive: true });
});

test(`${KILLS} builds cut off at random moments leave a whole out/, and the next run heals`, async () => {
  const place = mkdtempSync(path.join(home, 'project-'));
  const raw = fixtureExport('raw', 2);
  const args = ['build', raw, place];
  let ms = await healed(args);
  let turn = 0;
  const check = async () => {
    process.chdir(place);
    recoverOut(); // what npm start and npm run build do first
    process.chdir(project);
    await assertWholeSite(path.join(place, 'out'));
    if (turn++ % 5 === 0) ms = await healed(args);
    return ms;
  };
  await cutOff(2, () => args, check);
  await healed(args);
  await assertWholeSite(path.join(place, 'out'));
  rmSync(raw, { recursive: true });
});
