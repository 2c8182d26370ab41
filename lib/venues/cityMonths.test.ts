import assert from 'node:assert/strict';
import test from 'node:test';
import { allCityVenues, cityOf } from '#lib/content/cityOf.ts';
import { loadContent } from '#lib/content/index.ts';
import { cityMonths, STRIP_MONTHS } from './cityMonths.ts';
import { cityNow } from './cityNow.ts';
import { seasonBasis } from './seasonBasis.ts';

const { venues, cities } = loadContent();
const basisOf = seasonBasis(venues, cities);

test('every venue of every city is counted once, and no month has more than the kind has', () => {
  for (const entry of allCityVenues()) {
    const years = cityMonths(entry.venues, basisOf);
    assert.equal(
      years.reduce((sum, { places }) => sum + places, 0),
      entry.venues.length,
    );
    for (const { cells, roof, stated, usual, unsaid, places } of years) {
      assert.equal(roof.length + stated.length + usual.length + unsaid.length, places);
      assert.deepEqual(
        cells.map(({ month }) => month),
        STRIP_MONTHS,
      );
      for (const cell of cells) {
        assert.ok(cell.places <= places - unsaid.length);
        assert.ok(cell.sure <= cell.places);
        assert.ok(cell.places >= roof.length);
      }
    }
  }
});

test('the answer for a month is a column of the strip, in China’s time', () => {
  const years = cityMonths(cityOf('harbin').venues, basisOf);
  for (const month of STRIP_MONTHS) {
    const now = cityNow(years, new Date(Date.UTC(2026, month - 1, 15)));
    const column = years.flatMap(({ kind, cells }) => {
      const places = cells.find((cell) => cell.month === month)?.places ?? 0;
      return places > 0 ? [{ kind, places }] : [];
    });
    assert.deepEqual(now.running, column);
    for (const { month: next } of now.next) assert.notEqual(next, month);
  }
  assert.equal(cityNow(years, new Date('2026-11-30T16:00:00Z')).month, 12);
});

test('what comes next is the nearest month ahead, round the new year too', () => {
  const years = cityMonths(cityOf('beijing').venues, basisOf);
  const rinks = cityNow(years, new Date('2026-11-23T00:00:00Z')).next.find(
    ({ kind }) => kind === 'outdoor-rink',
  );
  assert.equal(rinks?.month, 12);
  const spring = cityNow(years, new Date('2026-05-01T00:00:00Z')).next.find(
    ({ kind }) => kind === 'ski-resort',
  );
  assert.equal(spring?.month, 11);
});
