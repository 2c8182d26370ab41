import assert from 'node:assert/strict';
import test from 'node:test';
import { allVenues, venueOf } from '#lib/content/venueOf.ts';
import { venueSitePage } from '#lib/share/venueSitePage.ts';
import { venueJsonLd } from './venueJsonLd.ts';

const asOf = new Date('2026-11-23T08:00:00+08:00');
const dataOf = (id: string) => {
  const { venue, city } = venueOf(id);
  return venueJsonLd(venue, city, venueSitePage('zh', venue, city, asOf), asOf);
};

test('a ski area is a SkiResort, a rink a place for sport', () => {
  assert.equal(dataOf('zhangjiakou-thaiwoo-ski-resort')['@type'], 'SkiResort');
  assert.equal(dataOf('beijing-shichahai-ice-rink')['@type'], 'SportsActivityLocation');
  assert.equal(dataOf('bonski-guangzhou')['@type'], 'SportsActivityLocation');
});

test('a position is given only where the place itself is known', () => {
  for (const { id, position } of allVenues()) {
    assert.equal('geo' in dataOf(id), position.precision !== 'city', id);
  }
});

test('old prices are no offers, and a price range has its year', () => {
  const old = dataOf('zhangjiakou-thaiwoo-ski-resort');
  assert.equal('makesOffer' in old, false);
  assert.match(String(old.priceRange), /^¥200 \(2018/);
  const offers = dataOf('beijing-shichahai-ice-rink').makesOffer as { validFrom: string; price: number }[];
  assert.deepEqual(
    offers.map(({ price, validFrom }) => [price, validFrom]),
    [[100, '2026']],
  );
});

test('free is said only of places whose newest full price is 0', () => {
  assert.equal(dataOf('harbin-qunli-sports-park-central-rink').isAccessibleForFree, true);
  assert.equal('isAccessibleForFree' in dataOf('beijing-shichahai-ice-rink'), false);
});
