import assert from 'node:assert/strict';
import test from 'node:test';
import { loadContent } from '#lib/content/index.ts';
import { VENUE_KINDS, type VenueKind, type VenuePrice } from '#lib/content/schema/venue.ts';
import { FIRST_HOURS } from '#lib/cost/firstVisits.ts';
import { type Child, partySize } from '#lib/cost/visit.ts';
import { visitCost } from '#lib/cost/visitCost.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { priceAge } from '#lib/venues/priceAge.ts';
import { yearText } from '#lib/venues/yearText.ts';
import { buildQuote } from './buildQuote.ts';
import { QUESTIONS, type Quote } from './quote.ts';
import { type QuoteQuestion, quoteTotal } from './quoteTotal.ts';

const { venues } = loadContent();
const priced = venues.filter(({ prices }) => prices);
const NOW = new Date('2026-11-23T00:00:00Z');
const ROUNDS = 500;

/** The same questions in every run: a small generator in place of chance (Park and Miller, 1988). */
function chance(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state * 48271) % 2147483647;
    return state % bound;
  };
}

/** Heights and ages on the lines where rules change, just beside them, anywhere, and not told. */
function questions(
  seed: number,
  { cm = [], ages = [] }: Partial<NonNullable<Quote['lines']>>,
): QuoteQuestion[] {
  const below = chance(seed);
  const near = (lines: readonly number[], anywhere: () => number): number | undefined => {
    const line = lines[below(Math.max(lines.length, 1))];
    const way = below(4);
    if (way === 0) return undefined;
    return way === 1 || line === undefined ? anywhere() : line + below(3) - 1;
  };
  const child = (): Child => {
    const height = near(cm, () => 40 + below(181));
    const age = near(ages, () => below(18));
    return {
      ...(height !== undefined && { heightM: height / 100 }),
      ...(age !== undefined && age >= 0 && age <= 17 && { age }),
    };
  };
  return Array.from({ length: ROUNDS }, (_, index) => {
    const party = {
      adults: below(5),
      children: Array.from({ length: below(5) }, child),
      students: below(3) === 0 ? below(4) : 0,
      seniors: below(3) === 0 ? below(4) : 0,
    };
    if (partySize(party) === 0) party.adults = 1;
    const { day, gear } = QUESTIONS[index % QUESTIONS.length] ?? QUESTIONS[0];
    return { party, day, gear, lesson: below(4) === 0 };
  });
}

type Asked = Parameters<typeof visitCost>[0] & { id: string };

const asked = (venue: Asked, { lesson, ...question }: QuoteQuestion, asOf: Date) =>
  visitCost(
    venue,
    { ...question, hours: FIRST_HOURS[venue.kind], ...(lesson && { lessons: partySize(question.party) }) },
    { asOf },
  );

function agrees(
  venue: Asked,
  quote: Quote | undefined,
  question: QuoteQuestion,
  asOf: Date,
  locale: Locale = 'zh',
): void {
  const truth = asked(venue, question, asOf);
  const where = `${venue.id} ${JSON.stringify(question)}`;
  if (!quote) {
    assert.equal(truth.total, undefined, where);
    return;
  }
  const answer = quoteTotal(quote, question);
  assert.deepEqual(answer.total, truth.total, where);
  assert.deepEqual(new Set(answer.unknown), new Set(truth.unknown), where);
  assert.equal(answer.age, truth.age, where);
  if (!truth.total) return;
  const used = truth.parts.flatMap((part) =>
    part.basis === 'venue' ? [part.price, part.upTo ?? part.price] : [],
  );
  const years = used.map((price) => yearText(price, locale, priceAge(price.year, asOf)));
  assert.deepEqual(new Set(answer.years), new Set(years), where);
  assert.deepEqual(new Set(answer.included), new Set(truth.included), where);
}

test(`every priced venue answers ${ROUNDS} questions exactly as the cost model does`, () => {
  let totals = 0;
  priced.forEach((venue, index) => {
    const quote = buildQuote(venue, { locale: 'zh', asOf: NOW });
    for (const question of questions(index + 1, quote?.lines ?? {})) {
      agrees(venue, quote, question, NOW);
      totals += quote && quoteTotal(quote, question).total ? 1 : 0;
    }
  });
  assert.ok(totals > priced.length * 100, `${totals} totals`);
});

test('the same in 1999 and 2099, when every price is of another age', () => {
  for (const asOf of [new Date('1999-06-01T00:00:00Z'), new Date('2099-06-01T00:00:00Z')]) {
    priced.forEach((venue, index) => {
      const quote = buildQuote(venue, { locale: 'en', asOf });
      for (const question of questions(index + 7, quote?.lines ?? {}).slice(0, 30)) {
        agrees(venue, quote, question, asOf, 'en');
      }
    });
  }
});

/** Price lists that no venue has, to meet rules in combinations that no venue has yet. */
function invented(seed: number): Asked {
  const below = chance(seed);
  const pick = <T>(list: readonly [T, ...T[]]): T => list[below(list.length)] ?? list[0];
  const price = (): VenuePrice => {
    const item = pick<VenuePrice['item']>([
      'session',
      'session',
      'entry',
      'rental',
      'locker',
      'lesson',
      'extra',
      'concession',
    ]);
    const words = {
      rental: pick(['冰鞋', '雪具', '冰车']),
      extra: '公园门票',
      concession: pick(['1.2 米以下免费', '1.1–1.4 米半价', '14 岁以下', '60 岁以上免费']),
    };
    const ticket = pick([
      '散滑',
      '1.3 米以下',
      '双人票',
      '1 大 1 小',
      '三人票',
      '公园门票另付',
      '含储物柜',
      '夜场',
    ]);
    const name = item in words ? words[item as keyof typeof words] : ticket;
    return {
      item,
      product: { zh: name, en: name },
      audience: pick(['adult', 'anyone', 'child', 'student', 'senior', 'family', 'family']),
      day: pick(['any', 'any', 'weekday', 'weekend', 'holiday']),
      ...(below(3) === 0 && { hours: pick([1, 2, 4]) }),
      includesRental: pick(['yes', 'no', 'unknown']),
      ...(below(4) === 0 && { promo: true }),
      ...(below(12) > 0 && { cny: pick([0, 9.9, 20, 49.9, 60, 88, 120, 139]) }),
      year: pick(['2026', '2025-26', '2024', '2019', 'unknown']),
      source: '测试',
      confidence: pick(['high', 'medium', 'low']),
    };
  };
  const prices = Array.from({ length: 1 + below(9) }, price);
  return {
    id: `invented-${seed}`,
    kind: pick<VenueKind>(VENUE_KINDS),
    city: 'x',
    prices,
  };
}

test('so do 400 invented price lists, with family tickets, gates, lockers, offers and rules mixed at will', () => {
  let families = 0;
  for (let seed = 1; seed <= 400; seed++) {
    const venue = invented(seed * 7919);
    const quote = buildQuote(venue, { locale: 'zh', asOf: NOW });
    families += quote?.boards.some((board) => board.families) ? 1 : 0;
    for (const question of questions(seed, quote?.lines ?? {}).slice(0, 60))
      agrees(venue, quote, question, NOW);
  }
  assert.ok(families > 40, `${families} with family tickets`);
});
