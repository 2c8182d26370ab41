import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { contentCopy } from '#lib/import/fixtures/folder.ts';

const FIXTURE = 'lib/import/fixtures/openskimap.geojson';

function venues(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/venues.ts', ...options], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const listing = (dir: string): string[] => readdirSync(path.join(dir, 'venues'));

test('a dry run says what it would do and writes nothing; the run writes it', () => {
  contentCopy((dir) => {
    const before = listing(dir);
    const options = ['import', '--from', 'openskimap', FIXTURE, '--dir', dir, '--date', '2026-05-02'];
    const dry = venues(...options, '--dry-run');
    assert.equal(dry.status, 0, dry.stderr);
    assert.match(dry.stdout, /new {2,}zhangjiakou-xueruyi-ski-resort/);
    assert.match(dry.stdout, /new 2 · changed 0 · same 3 · near 0 · double 0 · skipped 4 · malformed 2/);
    assert.deepEqual(listing(dir), before);
    assert.equal(venues(...options).status, 0);
    assert.equal(listing(dir).length, before.length + 2);
    assert.match(venues(...options).stdout, /new 0 · changed 0 · same 5/);
  });
});

test('an export to a file is the export to the screen', () => {
  contentCopy((dir) => {
    const file = path.join(dir, 'out.geojson');
    assert.equal(venues('export', '--format', 'geojson', '--dir', dir, file).status, 0);
    assert.equal(venues('export', '--format', 'geojson', '--dir', dir).stdout, readFileSync(file, 'utf8'));
  });
});

test('a command line that is not understood ends with 2, a file that cannot be read with 1', () => {
  for (const options of [
    [],
    ['import'],
    ['import', 'x'],
    ['import', '--from', 'kml', FIXTURE],
    ['export', '--format', 'xls'],
    ['import', '--form', 'csv', 'x'],
  ])
    assert.equal(venues(...options).status, 2, options.join(' '));
  contentCopy((dir) => {
    const wrong = path.join(dir, 'page.html');
    writeFileSync(wrong, '<html>');
    for (const file of [wrong, path.join(dir, 'missing.json')]) {
      const { status, stderr } = venues('import', '--from', 'overpass', file, '--dir', dir);
      assert.equal(status, 1);
      assert.match(stderr, new RegExp(path.basename(file)));
      assert.doesNotMatch(stderr, / {4}at /);
    }
    writeFileSync(path.join(dir, 'venues/broken.mdx'), '---\nkind: rink\n---\n');
    assert.match(venues('import', '--from', 'openskimap', FIXTURE, '--dir', dir).stderr, /broken\.mdx/);
  });
});
