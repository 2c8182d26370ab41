import assert from 'node:assert/strict';
import test from 'node:test';
import { type Guide, loadContent, type Venue } from '#lib/content/index.ts';
import { fittingGuides, guideFit } from './fittingGuides.ts';

const asOf = new Date('2026-11-23T08:00:00+08:00');
const { guides, venues } = loadContent();
const [model] = guides;
assert.ok(model);
const guide = (about: Guide['facts']['venues']): Guide => ({
  ...model,
  facts: { ...model.facts, venues: about },
});
const venueWhere = (fits: (venue: Venue) => boolean): Venue => {
  const venue = venues.find(fits);
  assert.ok(venue);
  return venue;
};
const rink = venueWhere(({ id }) => id === 'beijing-ice-cube-ice-sports-centre');
const freeRink = venueWhere(({ id }) => id === 'harbin-qunli-sports-park-central-rink');

test('a guide to other kinds of place does not fit', () => {
  assert.equal(guideFit(guide({ kinds: ['ski-resort'] }), rink, asOf), undefined);
});

test('the fewer kinds a guide names, the closer it is; one that names none comes after them', () => {
  const fits = [
    guide({ kinds: ['ice-rink'] }),
    guide({ kinds: ['ice-rink', 'indoor-ski'] }),
    guide({ kinds: ['ice-rink', 'indoor-ski', 'curling'] }),
    guide(undefined),
  ].map((one) => guideFit(one, rink, asOf) ?? Number.NaN);
  assert.deepEqual(
    fits,
    fits.toSorted((a, b) => a - b),
  );
  assert.equal(new Set(fits).size, fits.length);
});

test('what costs nothing comes first at a free place, and last at one with a price', () => {
  assert.equal(guideFit(guide({ free: true }), freeRink, asOf), 0);
  const paid = guideFit(guide({ free: true }), rink, asOf) ?? 0;
  assert.ok(paid > (guideFit(guide(undefined), rink, asOf) ?? Number.NaN));
});

test('every venue gets a guide in both languages, and never more than asked for', () => {
  for (const venue of venues) {
    for (const locale of ['zh', 'en'] as const) {
      const found = fittingGuides(guides, venue, { locale, count: 3, asOf });
      assert.ok(found.length >= 1 && found.length <= 3, `${venue.id} ${locale}: ${found.length}`);
      assert.ok(found.every(({ prose }) => prose[locale]));
    }
  }
});
