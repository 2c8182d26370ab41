import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { filmFacts } from '#lib/content/schema/film.ts';
import { content } from './paths.ts';
import { shots, totalSeconds } from './timing.ts';
import { words } from './words.ts';

type Cue = { from: number; to: number; lines: string[] };

const seconds = (clock: string): number => clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);

async function cues(file: string): Promise<Cue[]> {
  const [head, ...blocks] = (await readFile(join(content, file), 'utf8')).trim().split(/\n{2,}/);
  assert.equal(head, 'WEBVTT');
  return blocks.map((block) => {
    const [times = '', ...lines] = block.split('\n');
    const [from = '', to = ''] = times.split(' --> ');
    return { from: seconds(from), to: seconds(to), lines };
  });
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
