import assert from 'node:assert/strict';
import test from 'node:test';
import { loadContent } from '#lib/content/index.ts';
import { firstVisits } from '#lib/cost/firstVisits.ts';
import { visitCost } from '#lib/cost/visitCost.ts';
import { LOCALES } from '#lib/i18n/locale.ts';
import { headlinePrice } from '#lib/venues/headlinePrice.ts';
import { buildFinderRows } from './buildFinderRows.ts';
import { EMPTY_STATE } from './finderState.ts';
import { findVenues } from './findVenues.ts';
import { plainCost } from './rowCost.ts';
import { rowText } from './rowText.ts';

const content = loadContent();
const ASOF = new Date('2026-11-23T00:00:00Z');
const rows = buildFinderRows(content, 'zh', ASOF);

test('the plain question is answered in the rows exactly as on the venue’s page', () => {
  content.venues.forEach((venue, at) => {
    const row = rows.venues[at];
    const [alone] = firstVisits(venue.kind);
    if (!row || !alone) throw new Error(venue.id);
    const truth = visitCost(venue, alone.visit, { asOf: ASOF });
    assert.deepEqual(plainCost(row)?.total, truth.total, venue.id);
    if (truth.total) assert.equal(row.age, truth.age, venue.id);
  });
});

test('without a total the headline price stays, and says that it is none; without any price, what others charge', () => {
  const other = rows.venues.filter(({ notTotal }) => notTotal);
  assert.ok(other.length > 0);
  for (const { id, cny, year, product } of other) {
    const venue = content.venues.find((one) => one.id === id);
    assert.equal(cny, venue && headlinePrice(venue, ASOF)?.cny, id);
    assert.ok(year && product, id);
  }
  for (const { cny, typical = '' } of rows.venues) {
    if (cny !== undefined) assert.equal(typical, '');
    else assert.match(typical, /^$|个价格，\d{4}/);
  }
});

test('every row with a price says what is bought and of which year, in both languages', () => {
  for (const locale of LOCALES) {
    for (const found of findVenues(buildFinderRows(content, locale, ASOF), EMPTY_STATE)) {
      const { price, lines } = rowText(found, locale);
      if (price === undefined) continue;
      assert.match(price, /^¥[\d,.]+(–[\d,.]+)?$/, found.venue.id);
      assert.match(lines[0] ?? '', /\d{4}|年份不详|year unknown/, found.venue.id);
      assert.doesNotMatch(lines.join(), /undefined|NaN|null/, found.venue.id);
    }
  }
});
