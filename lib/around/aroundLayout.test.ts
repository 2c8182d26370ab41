import assert from 'node:assert/strict';
import test from 'node:test';
import { VENUE_KINDS } from '#lib/content/schema/venueKinds.ts';
import { aroundLayout } from './aroundLayout.ts';
import { isTouching } from './box.ts';
import { CENTRE, RIM, RINGS_KM, SIZE } from './plane.ts';
import type { Spot } from './spot.ts';

/** Numbers from 0 to 1 that look random and are the same every time (Park–Miller). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function town(seed: number, count: number): Spot[] {
  const next = numbers(seed);
  return Array.from({ length: count }, (_, index) => {
    const cny = Math.round(next() * 400);
    const isPriced = next() < 0.4;
    return {
      id: `v${index}`,
      name: '某某滑雪场'.slice(0, 2 + Math.floor(next() * 4)),
      kind: VENUE_KINDS[Math.floor(next() * VENUE_KINDS.length)] ?? 'curling',
      // Most of a town's places lie close together.
      km: 100 * next() ** 2,
      bearing: 360 * next(),
      ...(isPriced && { price: `¥${cny}`, cny, isMinor: next() < 0.5 }),
    };
  });
}

for (const [seed, count] of [
  [7, 1],
  [8, 5],
  [9, 40],
  [10, 150],
] as const) {
  const spots = town(seed, count);
  const { marks, tags, rings } = aroundLayout(spots);

  test(`${count} places: every one is a mark within the rim, every ring is labelled`, () => {
    assert.deepEqual(new Set(marks.map(({ spot }) => spot.id)), new Set(spots.map(({ id }) => id)));
    for (const { x, y } of marks) assert.ok(Math.hypot(x - CENTRE, y - CENTRE) <= RIM + 1e-9);
    assert.deepEqual(
      rings.map(({ km }) => km),
      [...RINGS_KM],
    );
  });

  test(`${count} places: no label touches another, the origin or the edge`, () => {
    for (const [index, { box }] of tags.entries()) {
      for (const other of tags.slice(index + 1)) assert.ok(!isTouching(box, other.box));
      assert.ok(box.left >= 0 && box.top >= 0 && box.right <= SIZE && box.bottom <= SIZE);
      const origin = { left: CENTRE - 8, right: CENTRE + 8, top: CENTRE - 8, bottom: CENTRE + 8 };
      assert.ok(!isTouching(box, origin));
    }
  });

  test(`${count} places: the order in which they are given changes nothing`, () => {
    const again = aroundLayout([...spots].reverse());
    assert.deepEqual(again.tags, tags);
    assert.deepEqual(again.marks, marks);
  });
}

test('the cheapest answer gets its tag first; a price for reference only if there is room', () => {
  const at = { kind: 'curling', km: 30, bearing: 80 } as const;
  const { tags } = aroundLayout([
    { ...at, id: 'old', name: '甲', price: '¥1', cny: 1, isMinor: true },
    { ...at, id: 'dear', name: '乙', price: '¥300', cny: 300 },
    { ...at, id: 'cheap', name: '丙', price: '¥20', cny: 20 },
  ]);
  assert.deepEqual(
    tags.map(({ id }) => id),
    ['cheap', 'dear', 'old'],
  );
});

test('a place without a price is named, where there is room, and never given a number', () => {
  const { tags } = aroundLayout([{ id: 'a', name: '名都滑雪场', kind: 'ski-resort', km: 13, bearing: 180 }]);
  assert.deepEqual(
    tags.map(({ kind, text }) => [kind, text]),
    [['name', '名都滑雪场']],
  );
});
