import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { filmFacts } from '#lib/content/schema/film.ts';
import { placedCaptions } from '#lib/film/captions.ts';
import { content } from './paths.ts';
import { shots, totalSeconds } from './timing.ts';
import { words } from './words.ts';

/** The captions of a file; `from` and `to` in seconds. */
async function cues(file: string) {
  const text = await readFile(join(content, file), 'utf8');
  assert.ok(text.startsWith('WEBVTT\n'));
  return placedCaptions(text).map(({ start, end, lines, line }) => ({
    from: start,
    to: end,
    lines,
    settings: text.split('\n')[line - 1]?.split(' ').slice(3).join(' ') ?? '',
  }));
}

for (const [file, widest] of [
  ['zh.vtt', 18],
  ['en.vtt', 42],
] as const)
  test(`${file}: cues last 1–6 s, follow each other and are short`, async () => {
    let before = 0;
    for (const { from, to, lines } of await cues(file)) {
      assert.ok(from >= before && to <= totalSeconds, `${from} overlaps`);
      assert.ok(to - from >= 1 && to - from <= 6, `${from}: ${to - from} s`);
      for (const line of lines) {
        const wide = file === 'zh.vtt' ? (line.match(/\p{Script=Han}/gu)?.length ?? 0) : line.length;
        assert.ok(wide <= widest, line);
      }
      before = to;
    }
  });

test('everything written in the picture is in the Chinese captions, at its time', async () => {
  const spoken = await cues('zh.vtt');
  for (const { name, start } of shots) {
    const { line, clock, from } = words[name];
    const cue = spoken.find((one) => Math.abs(one.from - (start + from)) < 0.05);
    assert.ok(cue, `${name}: no cue at ${start + from}`);
    assert.equal(cue.lines[0], [clock, line.replaceAll('|', '')].filter(Boolean).join(' '));
  }
});

test('film.yaml is valid, as long as the film, and its chapters are the shots', async () => {
  const facts = filmFacts.parse(parse(await readFile(join(content, 'film.yaml'), 'utf8')));
  assert.equal(facts.seconds, totalSeconds);
  assert.deepEqual(
    facts.chapters.map(({ at }) => at),
    shots.map(({ start }) => start),
  );
});

test('a caption never lies on the words of the picture: while those stand below, it stands above', async () => {
  for (const file of ['zh.vtt', 'en.vtt'])
    for (const { from, lines, settings } of await cues(file))
      assert.equal(settings, /^\d\d:\d\d /.test(lines[0] ?? '') ? 'line:3%' : '', `${file} at ${from} s`);
});
