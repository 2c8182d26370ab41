import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { chapterTrack, filesOf, seekSheet } from '#lib/film/madeFiles.ts';
import { chaptersVtt, seekVtt } from '#lib/film/writeTrack.ts';
import { LOCALES } from '#lib/i18n/locale.ts';
import { type Report, readFacts } from './encode.ts';
import { content } from './paths.ts';

const facts = await readFacts();
const report = JSON.parse(await readFile(join(content, 'encodes.json'), 'utf8')) as Report;
const bytesOf = async (file: string): Promise<number> => (await stat(join(content, file))).size;
const text = (file: string): Promise<string> => readFile(join(content, file), 'utf8');

test('what the report says was made is what lies there', async () => {
  assert.deepEqual(
    report.encodes.map(({ file }) => file),
    facts.encodes.map(({ file }) => file),
  );
  for (const { file, bytes } of report.encodes) assert.equal(await bytesOf(file), bytes, file);
  for (const [file, bytes] of Object.entries(report.pictures)) assert.equal(await bytesOf(file), bytes, file);
});

test('all of the film together is at most 25 MB, and 540p at most 3 MB', async () => {
  const sizes = await Promise.all(filesOf(facts).map(bytesOf));
  assert.ok(sizes.reduce((sum, one) => sum + one, 0) <= 25e6);
  for (const { file, height } of facts.encodes)
    if (height === 540) assert.ok((await bytesOf(file)) <= 3e6, file);
});

test('every rung is there, in the old format and, at two sizes, in the new one', () => {
  const rungs = facts.encodes.map(({ height, codec }) => `${height} ${codec}`).sort();
  assert.deepEqual(rungs, ['1080 av1', '1080 h264', '360 h264', '540 av1', '540 h264', '720 h264']);
});

test('every cut can be entered: each file has a keyframe there', () => {
  for (const { file, keyframes } of report.encodes)
    for (const { at } of facts.chapters)
      assert.ok(
        keyframes.some((one) => Math.abs(one - at) < 0.021),
        `${file}: no keyframe at ${at} s`,
      );
});

test('no file has lost more of the master than the eye forgives', () => {
  for (const { file, ssim } of report.encodes) assert.ok(ssim >= 0.97, `${file}: SSIM ${ssim}`);
});

test('the sound is as loud as streaming asks for, and clips nowhere', () => {
  const { integrated, truePeak } = report.loudness;
  assert.ok(Math.abs(integrated + 16) <= 0.5, `${integrated} LUFS`);
  assert.ok(truePeak < -1, `${truePeak} dBTP`);
});

test('chapters and seek pictures are those of film.yaml', async () => {
  for (const locale of LOCALES) assert.equal(await text(chapterTrack(locale)), chaptersVtt(facts, locale));
  assert.equal(await text(seekSheet.track), seekVtt(facts.seconds, seekSheet.image));
});
