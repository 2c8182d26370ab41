import assert from 'node:assert/strict';
import test from 'node:test';
import type { VenuePrice } from '#lib/content/schema/venue.ts';
import type { Venue } from '#lib/content/types.ts';
import { samplePrice, sampleVenue } from '#lib/venues/fixtures/sampleVenue.ts';
import type { Child, Party, Visit } from './visit.ts';
import { visitCost } from './visitCost.ts';

const ASOF = new Date('2026-11-22T00:00:00Z');
const party = (parts: Partial<Party> = {}): Party => ({
  adults: 1,
  children: [],
  students: 0,
  seniors: 0,
  ...parts,
});
const words = (zh: string) => ({ zh, en: zh });
const priced = (...prices: Partial<VenuePrice>[]): Partial<Venue> => ({ prices: prices.map(samplePrice) });
const bill = (venue: Partial<Venue>, visit: Partial<Visit> = {}) =>
  visitCost(
    sampleVenue('v', venue),
    { party: party(), day: 'weekday', gear: 'rented', ...visit },
    { asOf: ASOF },
  );
const total = (venue: Partial<Venue>, visit: Partial<Visit> = {}) => {
  const { total: sum } = bill(venue, visit);
  return sum && [sum.minCny, sum.maxCny];
};
const family = (...children: Child[]) => ({ party: party({ adults: 2, children }) });

test('a ticket, skates by the hour, a locker and a lesson add up; the deposit stays apart', () => {
  const rink = priced(
    { cny: 20, includesRental: 'no' },
    { item: 'rental', product: words('冰鞋租赁（1 小时）'), hours: 1, cny: 30 },
    { item: 'rental', product: words('助滑器租赁（1 小时）'), hours: 1, cny: 50 },
    { item: 'locker', cny: 5 },
    { item: 'lesson', product: words('体验课'), cny: 129 },
    { item: 'lesson', product: words('课程包'), cny: 6000 },
    { item: 'deposit', product: words('冰鞋押金'), cny: 300 },
  );
  const { parts, deposits, unknown } = bill(rink, { hours: 1.5, lessons: 1 });
  assert.deepEqual(
    parts.map((part) => part.basis === 'venue' && [part.label, part.minCny, part.times]),
    [
      ['ticket', 20, 1],
      ['rental', 60, 2],
      ['lesson', 129, 1],
      ['locker', 5, 1],
    ],
  );
  assert.deepEqual(total(rink, { hours: 1.5, lessons: 1 }), [214, 214]);
  assert.equal(deposits[0]?.maxCny, 300);
  assert.deepEqual(unknown, []);
});

test('gear in the ticket is not paid twice; own gear takes the ticket without it', () => {
  const slope = {
    kind: 'ski-resort' as const,
    ...priced(
      { item: 'lift-ticket', cny: 300, includesRental: 'no' },
      { item: 'lift-ticket', cny: 400, includesRental: 'yes' },
    ),
  };
  assert.deepEqual(total(slope), [400, 400]);
  assert.deepEqual(bill(slope).included, ['rental']);
  assert.deepEqual(total(slope, { gear: 'own' }), [300, 300]);
});

test('where it is not said whether gear is in the ticket, its price is a range from nothing', () => {
  const rink = priced({ cny: 60 }, { item: 'rental', product: words('冰鞋租赁'), cny: 30 });
  assert.deepEqual(total(rink), [60, 90]);
  assert.deepEqual(bill(priced({ cny: 60 })).unknown, ['rental', 'locker']);
});

test('a child pays what the venue says: by height, by age, half, or free', () => {
  const by = (rule: Partial<VenuePrice>) => priced({ cny: 80 }, { audience: 'child', ...rule });
  const short = family({ age: 5, heightM: 1.1 });
  assert.deepEqual(total(by({ cny: 50, note: words('身高 1.2 米以下') }), short), [210, 210]);
  assert.deepEqual(
    total(by({ cny: 50, note: words('身高 1.2 米以下') }), family({ heightM: 1.4 })),
    [240, 240],
  );
  assert.deepEqual(
    total(by({ item: 'concession', cny: 0, product: words('17 岁以下入场') }), short),
    [160, 160],
  );
  const half = by({ item: 'concession', cny: undefined, product: words('1.2 米以下儿童半价') });
  assert.deepEqual(total(half, short), [200, 200]);
});

test('no rule for a child: the adult price, and that is said', () => {
  const { parts, total: sum } = bill(priced({ cny: 80 }), family({ age: 5, heightM: 1.1 }));
  assert.equal(sum?.maxCny, 240);
  const child = parts.find(({ who }) => who === 'child');
  assert.ok(child?.basis === 'venue' && child.remarks.includes('adult-price'));
});

test('a rule that may or may not hold gives a range, never the discount', () => {
  const rink = priced({ cny: 80 }, { audience: 'child', cny: 50, note: words('身高 1.2 米以下') });
  assert.deepEqual(total(rink, family({})), [210, 240]);
  assert.deepEqual(total(rink, family({ heightM: 1.2 })), [210, 240]);
  const old = priced({ cny: 80 }, { audience: 'child', cny: 10, year: '2018' });
  assert.deepEqual(total(old, family({})), [170, 240]);
});

test('concessions for some people are named, not applied', () => {
  const rink = priced(
    { cny: 80 },
    { item: 'concession', audience: 'student', cny: 0, product: words('本地区学生') },
  );
  const cost = bill(rink, { party: party({ students: 1, adults: 0 }) });
  assert.equal(cost.total?.minCny, 80);
  assert.equal(cost.perhaps.length, 1);
});

test('students and seniors pay their own price where there is one', () => {
  const rink = priced({ cny: 80 }, { audience: 'student', cny: 40 }, { audience: 'senior', cny: 20 });
  assert.deepEqual(total(rink, { party: party({ students: 1, seniors: 2 }) }), [160, 160]);
});

test('a family ticket is taken when it saves, and when a child has no other price', () => {
  const pair = { audience: 'family' as const, cny: 258, product: words('亲子票（1 大 1 小）') };
  const tall = { cny: 168, note: words('身高 1.5 米以上') };
  assert.deepEqual(total(priced(tall, pair), family({ heightM: 1.1 })), [426, 426]);
  assert.deepEqual(total(priced({ cny: 100 }, pair), family({ heightM: 1.1 })), [300, 300]);
  assert.equal(total(priced(tall), family({ heightM: 1.1 })), undefined);
});

test('list price and a running promotion make a range; an old promotion is over', () => {
  assert.deepEqual(total(priced({ cny: 100 }, { cny: 79, promo: true })), [79, 100]);
  assert.deepEqual(
    total(priced({ cny: 100, year: '2022' }, { cny: 1, promo: true, year: '2022' })),
    [100, 100],
  );
});

test('a weekend lies between weekday and holiday if both are known; one of them answers nothing', () => {
  const both = priced({ cny: 70, day: 'weekday' }, { cny: 90, day: 'holiday' });
  assert.deepEqual(total(both, { day: 'weekend' }), [70, 90]);
  const { total: none, parts } = bill(priced({ cny: 70, day: 'weekday' }), { day: 'weekend' });
  assert.equal(none, undefined);
  assert.ok(parts[0]?.basis === 'unknown' && parts[0].reason === 'other-day' && parts[0].near[0]?.cny === 70);
});

test('a stay longer than any session buys it again; else the cheapest and the closest', () => {
  assert.deepEqual(total(priced({ cny: 40, hours: 1 }), { hours: 1.5 }), [80, 80]);
  const three = priced(
    { cny: 60, hours: 2 },
    { cny: 75, hours: 2 },
    { cny: 179, hours: 12 },
    { cny: 9, hours: 1 },
  );
  assert.deepEqual(total(three, { hours: 2 }), [60, 75]);
});

test('on a slope the gate is not the ticket, and may come on top', () => {
  const prices = priced(
    { item: 'lift-ticket', cny: 268, includesRental: 'yes' },
    { item: 'entry', cny: 98, product: words('戏雪通票') },
    { item: 'extra', cny: 60, product: words('景区门票（不含滑雪）'), includesRental: 'no' },
  );
  assert.deepEqual(total({ kind: 'ski-resort', ...prices }), [268, 328]);
});

test('unknown stays unknown: no price, another currency, a stay overnight', () => {
  assert.equal(total({}), undefined);
  assert.equal(total(priced({ cny: undefined, local: { amount: 20, currency: 'HKD' } })), undefined);
  const night = priced({
    item: 'package',
    audience: 'family',
    cny: 799,
    product: words('住 1 晚含早，双人'),
  });
  assert.equal(total(night, { party: party({ adults: 2 }) }), undefined);
});

test('newest first, and the bill says how old its oldest price is', () => {
  const cost = bill(
    priced(
      { cny: 50, year: '2018' },
      { cny: 90, includesRental: 'no' },
      { item: 'rental', product: words('冰鞋'), cny: 20, year: '2024' },
    ),
  );
  assert.equal(cost.total?.minCny, 110);
  assert.equal(cost.age, 'recent');
});

test('what the visitor says about the way is added for everyone', () => {
  assert.deepEqual(total(priced({ cny: 50 }), { ...family({}), transport: 12 }), [186, 186]);
  const bus = priced({ cny: 50 }, { item: 'transport', cny: 10 });
  assert.deepEqual(total(bus, { transport: 'venue' }), [60, 60]);
});
