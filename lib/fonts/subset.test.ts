import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { LATIN_FONT, subset, unicodeRange } from './subset.ts';

test('neighbouring characters become one range, doubles count once', () => {
  assert.equal(unicodeRange('cabaz'), 'U+61-63,U+7A');
});

test('characters outside the first plane keep their full code point', () => {
  assert.equal(unicodeRange('𠮷¥'), 'U+A5,U+20BB7');
});

test('a cached font that a fault has cut short is made again', async () => {
  const [project, font, away] = [
    process.cwd(),
    path.resolve(LATIN_FONT),
    mkdtempSync(path.join(tmpdir(), 'subset-')),
  ];
  process.chdir(away);
  try {
    const made = Buffer.from(await subset(font, 'ice', 'woff2'));
    const [name = ''] = readdirSync('.cache/fonts');
    for (const bytes of [0, 100, made.length]) {
      truncateSync(path.join('.cache/fonts', name), bytes);
      assert.ok(made.equals(await subset(font, 'ice', 'woff2')), `cut to ${bytes} bytes`);
    }
    assert.equal(made.subarray(0, 4).toString(), 'wOF2');
  } finally {
    process.chdir(project);
    rmSync(away, { recursive: true });
  }
});
