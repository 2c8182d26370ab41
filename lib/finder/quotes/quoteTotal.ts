import type { Party, Visit } from '#lib/cost/visit.ts';
import { PRICE_AGES, type PriceAge } from '#lib/venues/priceAge.ts';
import { entryAt, QUESTIONS, type Quote, type QuotedFee, REASONS, type Reason, TICKET } from './quote.ts';
import { type Seat, seatParty } from './seatParty.ts';

/** The parts of a visit that a row can name. */
export type QuotePart = 'ticket' | 'gate' | 'rental' | 'lesson' | 'locker';

export interface QuoteQuestion {
  party: Party;
  day: Visit['day'];
  gear: Visit['gear'];
  lesson: boolean;
}

export interface QuoteTotal {
  people: number;
  /** Of all parts with a price, in yuan; undefined as soon as one ticket is unknown. */
  total?: { minCny: number; maxCny: number };
  /** Why a ticket is unknown. */
  reason?: Reason;
  /** What the total is made of. */
  parts: readonly QuotePart[];
  /** In the ticket already. */
  included: readonly QuotePart[];
  /** Nobody has published these; they come on top. */
  unknown: readonly QuotePart[];
  /** An offer is in it, which may be over. */
  offer: boolean;
  /** Of the oldest price used. */
  age?: PriceAge;
  /** Of the prices used. */
  years: readonly string[];
  /** What a party of one buys: its name, or `row` for what stands in the venue’s row. */
  product?: { name: string } | 'row';
}

const fen = (cny: number): number => Math.round(cny * 100) / 100;

/** Adds up prices with their years, ages and names. */
function bill() {
  const parts = new Set<QuotePart>();
  const unknown = new Set<QuotePart>();
  const years = new Set<number>();
  let [low, high, oldest] = [0, 0, -1];
  return {
    add(part: QuotePart, people: number, fee: QuotedFee | undefined, perhaps?: boolean): void {
      if (!fee) {
        unknown.add(part);
        return;
      }
      const [feeLow, feeHigh, lowYear, highYear, age] = fee;
      parts.add(part);
      years.add(lowYear).add(highYear);
      low += (perhaps ? 0 : feeLow) * people;
      high += feeHigh * people;
      oldest = Math.max(oldest, age);
    },
    sum: () => ({
      parts: [...parts],
      unknown: [...unknown],
      years: [...years],
      low,
      high,
      age: PRICE_AGES[oldest],
    }),
  };
}

const has = (seats: readonly Seat[], flags: number): boolean =>
  seats.some((seat) => (seat.flags & flags) !== 0);

/**
 * What a visit costs by a venue’s quote: the same total, unknown parts and age as `visitCost` in lib/cost gives for
 * this question and the usual length of stay there.
 */
export function quoteTotal(quote: Quote, { party, day, gear, lesson }: QuoteQuestion): QuoteTotal {
  const asked = QUESTIONS.findIndex((question) => question.day === day && question.gear === gear);
  const board = quote.boards[entryAt(quote.asked, asked) ?? 0] ?? { who: [] };
  const seats = seatParty(quote, board, party);
  const people = seats.reduce((sum, seat) => sum + seat.people, 0);
  const feeAt = (index: number | undefined): QuotedFee | undefined => quote.fees?.[index ?? -1];
  const { add, sum } = bill();
  for (const seat of seats) {
    const { low, high, years, age, flags, reason } = seat;
    const [lowYear = 0, highYear = 0] = years;
    add('ticket', 1, reason === undefined ? [low, high, lowYear, highYear, age] : undefined);
    if (gear === 'own' || flags & TICKET.gearIn) continue;
    const hire = feeAt(entryAt(board.hire ?? [], seat.hirer));
    add('rental', seat.people, hire, (flags & TICKET.gearUnsaid) !== 0);
  }
  const gate = feeAt(board.gate);
  const isGateExtra = has(seats, TICKET.lowGateExtra | TICKET.highGateExtra);
  if (gate || isGateExtra) add('gate', people, gate, !isGateExtra);
  if (lesson) add('lesson', people, feeAt(board.lesson));
  const isLockerIn = has(seats, TICKET.lowLockerIn | TICKET.highLockerIn);
  if (!isLockerIn) add('locker', people, feeAt(board.locker));

  const { low, high, age, ...summed } = sum();
  const [first] = seats;
  const reason = seats.find((seat) => seat.reason !== undefined)?.reason;
  const name = quote.products?.[(first?.product ?? 0) - 1];
  const isGearIn = gear === 'rented' && seats.every(({ flags }) => flags & TICKET.gearIn);
  return {
    people,
    ...(reason === undefined
      ? { total: { minCny: fen(low), maxCny: fen(high) } }
      : { reason: REASONS[reason] ?? 'unpublished' }),
    parts: summed.parts,
    included: [...(isGearIn ? (['rental'] as const) : []), ...(isLockerIn ? (['locker'] as const) : [])],
    unknown: summed.unknown,
    offer: has(seats, TICKET.offer),
    age,
    years: summed.years.map((year) => quote.years[year] ?? ''),
    ...(seats.length === 1 && { product: name === undefined ? ('row' as const) : { name } }),
  };
}
