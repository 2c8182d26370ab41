import type { Party } from '#lib/cost/visit.ts';
import { childCell } from './childCell.ts';
import { type Board, entryAt, GROWN, HIRERS, type Quote, type QuotedFamily, TICKET } from './quote.ts';

/** One visitor’s own ticket, or one family ticket for several, in yuan. */
export interface Seat {
  isChild?: boolean;
  /** Place in `HIRERS`. */
  hirer: number;
  people: number;
  /** Infinite where there is no price. */
  low: number;
  high: number;
  years: readonly number[];
  age: number;
  flags: number;
  product?: number;
  /** Why there is no price: index into `REASONS`. */
  reason?: number;
}

const sumOf = (seats: readonly Seat[], end: 'low' | 'high'): number =>
  seats.reduce((sum, seat) => sum + seat[end], 0);
const isKnown = ({ reason }: Seat): boolean => reason === undefined;

function seatOf(quote: Quote, ticket: number | undefined, hirer: number): Seat {
  const entry = quote.tickets[ticket ?? -1] ?? [0];
  const seat = { hirer, people: 1, isChild: HIRERS[hirer] === 'child' };
  if (entry.length === 1) {
    const none = {
      low: Number.POSITIVE_INFINITY,
      high: Number.POSITIVE_INFINITY,
      years: [],
      age: 0,
      flags: 0,
    };
    return { ...seat, ...none, reason: entry[0] };
  }
  const [low, high, lowYear, highYear, age, flags, product] = entry;
  return { ...seat, low, high, years: [lowYear, highYear], age, flags, product };
}

/** Everyone with a ticket of their own: adults, children, students, seniors, as lib/cost lines them up. */
function singleSeats(quote: Quote, board: Board, { adults, children, students, seniors }: Party): Seat[] {
  const several = (count: number, hirer: number): Seat[] =>
    Array.from({ length: count }, () => seatOf(quote, entryAt(board.who, hirer), hirer));
  const lines = quote.lines ?? { cm: [], ages: [] };
  const young = children.map(({ age, heightM }) => {
    const cm = heightM === undefined ? undefined : Math.round(heightM * 100);
    return seatOf(quote, entryAt(board.who, GROWN.length + childCell(lines, { cm, age })), GROWN.length);
  });
  return [...several(adults, 0), ...young, ...several(students, 1), ...several(seniors, 2)];
}

/** The people whom a family ticket lets in, the dearest first; undefined when they are not there. */
function insiders(seats: readonly Seat[], [, people, children]: QuotedFamily): Seat[] | undefined {
  const dearest = seats.slice().sort((a, b) => (a.low === b.low ? 0 : b.low - a.low));
  const inside =
    children === undefined
      ? dearest.slice(0, people)
      : [
          ...dearest.filter(({ isChild }) => !isChild).slice(0, people),
          ...dearest.filter(({ isChild }) => isChild).slice(0, children),
        ];
  return inside.length < people + (children ?? 0) ? undefined : inside;
}

/** A family ticket as it is charged: up to what its people would pay singly if it is an offer. */
function familySeat(quote: Quote, [ticket]: QuotedFamily, inside: readonly Seat[]): Seat {
  const seat = { ...seatOf(quote, ticket, GROWN.length + 1), people: inside.length };
  const singly = Math.round(sumOf(inside, 'high') * 100) / 100;
  const first = inside.find(isKnown);
  const isOpen = (seat.flags & TICKET.offer) !== 0 && first !== undefined && Number.isFinite(singly);
  if (!isOpen || singly <= seat.low) return seat;
  const highFlags = TICKET.highGateExtra | TICKET.highLockerIn;
  const flags = (seat.flags & ~highFlags) | (first.flags & highFlags);
  return { ...seat, high: singly, years: [...seat.years.slice(0, 1), ...first.years.slice(1)], flags };
}

/** Buys one family ticket as often as it saves something, or lets in people who have no price of their own. */
function seatFamilies(quote: Quote, seats: readonly Seat[], family: QuotedFamily): Seat[] {
  const families: Seat[] = [];
  let left = seats;
  for (let inside = insiders(left, family); inside; inside = insiders(left, family)) {
    const seat = familySeat(quote, family, inside);
    const isOlder = inside.some((one) => isKnown(one) && one.age < seat.age);
    if (isOlder || sumOf(inside, 'low') <= seat.low) break;
    const taken = inside;
    left = left.filter((one) => !taken.includes(one));
    families.push(seat);
  }
  return [...families, ...left];
}

/** Fewer people without a known price first, then the lower sum. */
function isBetter(a: readonly Seat[], b: readonly Seat[]): boolean {
  const unknown = (seats: readonly Seat[]) => seats.filter((seat) => !isKnown(seat)).length;
  return unknown(a) !== unknown(b)
    ? unknown(a) < unknown(b)
    : sumOf(a.filter(isKnown), 'low') < sumOf(b.filter(isKnown), 'low');
}

/** Everyone’s way in by a board: single tickets, or family tickets where they let the party in for less. */
export function seatParty(quote: Quote, board: Board, party: Party): Seat[] {
  const single = singleSeats(quote, board, party);
  return (board.families ?? [])
    .map((family) => seatFamilies(quote, single, family))
    .reduce((best, next) => (isBetter(next, best) ? next : best), single);
}
