import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import type { NextChange } from '#lib/content/index.ts';
import { fileOf } from './site.ts';

const { asOf, next, changes } = JSON.parse(readFileSync(fileOf('/next-change.json'), 'utf8')) as NextChange;
const release = JSON.parse(readFileSync(fileOf('/release.json'), 'utf8')) as { asOf: string };

test('next-change.json names a whole minute after the build’s own moment, at which something changes', () => {
  assert.match(next, /T\d{2}:\d{2}:00\+08:00$/);
  assert.ok(Date.parse(next) > Date.parse(asOf));
  assert.ok(Math.abs(Date.parse(asOf) - Date.parse(release.asOf)) < 1000, 'one clock for the whole build');
  const [first] = changes;
  assert.ok(
    first && Date.parse(first.at) <= Date.parse(next) && Date.parse(next) - Date.parse(first.at) < 60_000,
  );
  assert.ok(changes.some(({ what }) => what === 'month'));
});
