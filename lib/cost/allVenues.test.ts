import assert from 'node:assert/strict';
import test from 'node:test';
import { loadContent } from '#lib/content/index.ts';
import { checkVisit } from './checkVisit.ts';
import { costRows } from './costRows.ts';
import { firstVisits } from './firstVisits.ts';
import { hasLimit, limitOf } from './limit.ts';
import { typicalByRegion } from './typicalByRegion.ts';
import type { Child, Visit } from './visit.ts';
import { visitCost } from './visitCost.ts';

const { venues, cities } = loadContent();
const CLOCKS = ['1999-01-01', '2026-11-22', '2099-12-31'].map((day) => new Date(`${day}T00:00:00Z`));

/** The same visits in every run: a small generator in place of chance (Park and Miller, 1988). */
function visitsOf(seed: number, count: number): Visit[] {
  let state = seed;
  const below = (bound: number): number => {
    state = (state * 48271) % 2147483647;
    return state % bound;
  };
  const pick = <T>(list: readonly [T, ...T[]]): T => list[below(list.length)] ?? list[0];
  const child = (): Child => ({
    ...(below(2) && { age: below(18) }),
    ...(below(2) && { heightM: 0.8 + below(10) / 10 }),
  });
  const visit = (): Visit => ({
    party: {
      adults: below(4),
      children: Array.from({ length: below(3) }, child),
      students: below(2),
      seniors: below(2),
    },
    day: pick<Visit['day']>(['weekday', 'weekend', 'holiday']),
    gear: pick<Visit['gear']>(['own', 'rented']),
    hours: pick<Visit['hours']>([undefined, 0.5, 1.5, 3, 8]),
    evening: below(2) === 1,
    lessons: 0,
    transport: pick<Visit['transport']>([undefined, 15.5, 'venue']),
  });
  return Array.from({ length: count }, visit).filter((each) => checkVisit(each).length === 0);
}

const cents = (cny: number): number => Math.round(cny * 100);

test('every venue answers every visit: parts make the total, low is not above high', () => {
  for (const asOf of CLOCKS) {
    const typical = typicalByRegion(venues, cities, asOf);
    for (const visit of visitsOf(7, 12)) {
      for (const venue of venues) {
        const cost = visitCost(venue, visit, { asOf, typical });
        const summed = cost.parts.filter(({ basis }) => basis === 'venue' || basis === 'visitor');
        const ends = summed.map((part) => (part.basis === 'unknown' ? [0, 0] : [part.minCny, part.maxCny]));
        for (const [min = Number.NaN, max = Number.NaN] of ends) {
          assert.ok(min >= 0 && min <= max, `${venue.id}: ${min} ${max}`);
        }
        const tickets = cost.parts.filter(({ label }) => label === 'ticket');
        const heads = tickets.reduce((sum, { people }) => sum + people, 0);
        const { adults, children, students, seniors } = visit.party;
        assert.equal(heads, adults + children.length + students + seniors, venue.id);
        assert.equal(
          cost.total === undefined,
          tickets.some(({ basis }) => basis !== 'venue'),
          venue.id,
        );
        if (cost.total) {
          assert.equal(cents(cost.total.minCny), cents(ends.reduce((sum, [min = 0]) => sum + min, 0)));
          assert.equal(cents(cost.total.maxCny), cents(ends.reduce((sum, [, max = 0]) => sum + max, 0)));
        }
        for (const part of cost.parts) {
          if (part.basis === 'venue')
            assert.ok(venue.prices?.some(({ source }) => source === part.price.source));
        }
      }
    }
  }
});

test('the order in which an editor lists prices changes no total', () => {
  for (const visit of visitsOf(11, 6)) {
    for (const venue of venues.filter(({ prices }) => prices)) {
      const turned = { ...venue, prices: venue.prices?.toReversed() };
      const asOf = CLOCKS[1] ?? new Date(0);
      assert.deepEqual(
        visitCost(turned, visit, { asOf }).total,
        visitCost(venue, visit, { asOf }).total,
        venue.id,
      );
    }
  }
});

test('one more adult never makes single tickets cheaper', () => {
  const asOf = CLOCKS[1] ?? new Date(0);
  for (const venue of venues.filter(({ prices }) => prices?.every(({ audience }) => audience !== 'family'))) {
    for (const { visit } of firstVisits(venue.kind)) {
      const more = { ...visit, party: { ...visit.party, adults: visit.party.adults + 1 } };
      const [few, many] = [visit, more].map((each) => visitCost(venue, each, { asOf }).total);
      if (few && many) assert.ok(few.minCny <= many.minCny && few.maxCny <= many.maxCny, venue.id);
    }
  }
});

test('every line of every first visit has an amount, and every priced one a year and an outlet', () => {
  const asOf = CLOCKS[1] ?? new Date(0);
  for (const venue of venues) {
    for (const { visit } of firstVisits(venue.kind)) {
      for (const locale of ['zh', 'en'] as const) {
        for (const row of costRows(visitCost(venue, visit, { asOf }), locale)) {
          assert.ok(row.label && row.amount && !row.amount.includes('NaN'), venue.id);
          if (row.amount !== '—') assert.ok(row.sources.length > 0, `${venue.id}: ${row.label}`);
        }
      }
    }
  }
});

test('rules by height or age that stand in the venues are read as they are meant', () => {
  const read = venues.flatMap(({ id, prices = [] }) =>
    prices.flatMap((price) => {
      const limit = limitOf(price);
      return hasLimit(limit) ? [`${id} ${price.audience} ${JSON.stringify(limit)}`] : [];
    }),
  );
  for (const rule of [
    'guangzhou-grandview-penguin-snow-world adult {"fromM":1.5}',
    'guangzhou-panyu-yuemei-snow-world child {"underM":1.2}',
    'beijing-birds-nest-ice-and-snow-season child {"underAge":17}',
    'taipei-arena-ice-land child {"underAge":6}',
  ]) {
    assert.ok(read.includes(rule), `${rule} is not among ${read.join('; ')}`);
  }
});
