import assert from 'node:assert/strict';
import test from 'node:test';
import { optimize } from 'svgo';
import { VENUE_KINDS } from '#lib/content/schema/venueKinds.ts';
import { drawSpot, SPOT_NAMES } from './spots.ts';

test('every kind of place has a spot, and so has the lake', () => {
  for (const kind of [...VENUE_KINDS, 'natural-ice', 'roller'])
    assert.ok((SPOT_NAMES as string[]).includes(kind), kind);
});

test('a spot is at most 2 kB, has no ids, and is the same on every run', () => {
  for (const name of SPOT_NAMES) {
    const svg = drawSpot(name);
    const { length } = optimize(svg, { multipass: true, floatPrecision: 1 }).data;
    assert.ok(length <= 2048, `${name}: ${length} bytes`);
    assert.doesNotMatch(svg, / id=|NaN|undefined|<text/, name);
    assert.equal(svg, drawSpot(name));
  }
});
