import type { VenueMeta, VenuePrice } from '#lib/content/schema/venue.ts';
import { isFresh, priceAge } from '#lib/venues/priceAge.ts';
import { AGE_ORDER, type Choice, fen } from './choose.ts';
import type { Person } from './person.ts';
import { personTicket, type Ticket, ticketPrices } from './personTicket.ts';
import type { Visit } from './visit.ts';
import type { Who } from './visitCostTypes.ts';
import { type Group, gearIn, groupOf, isLonger } from './words.ts';

/** Some of the party and their ticket: alike people together, a family ticket with all it lets in. */
export interface Admission {
  who: Who;
  people: number;
  ticket: Ticket;
}

interface Seat {
  person: Person;
  ticket: Ticket;
}

const isKnown = (ticket: Ticket): ticket is { choice: Choice } => 'choice' in ticket;
const lowOf = ({ ticket }: Pick<Seat, 'ticket'>): number =>
  isKnown(ticket) ? ticket.choice.low.cny : Number.POSITIVE_INFINITY;
const highOf = ({ ticket }: Pick<Seat, 'ticket'>): number =>
  isKnown(ticket) ? ticket.choice.high.cny : Number.POSITIVE_INFINITY;
const sumOf = <T>(seats: readonly T[], cost: (seat: T) => number): number =>
  seats.reduce((sum, seat) => sum + cost(seat), 0);

/**
 * Takes the people a family ticket lets in off the row, the dearest first; undefined when they are not
 * there.
 */
function seatGroup(seats: readonly Seat[], group: Group): { inside: Seat[]; left: Seat[] } | undefined {
  const dearestFirst = seats.toSorted((a, b) => lowOf(b) - lowOf(a));
  const children = dearestFirst.filter(({ person }) => person.who === 'child');
  const others = dearestFirst.filter(({ person }) => person.who !== 'child');
  const inside =
    'people' in group
      ? dearestFirst.slice(0, group.people)
      : [...others.slice(0, group.adults), ...children.slice(0, group.children)];
  const needed = 'people' in group ? group.people : group.adults + group.children;
  if (inside.length < needed) return undefined;
  const taken = new Set(inside);
  return { inside, left: seats.filter((seat) => !taken.has(seat)) };
}

/**
 * A family ticket as it is charged: its price, up to what its people would pay singly if it is a promotion.
 */
function familyTicket(price: VenuePrice & { cny: number }, inside: readonly Seat[], asOf: Date): Ticket {
  const single = inside.map(({ ticket }) => ticket).filter(isKnown);
  const low = { price, cny: price.cny, times: 1 };
  const singly = fen(sumOf(inside, highOf));
  const dearest = single.reduce<Choice['high'] | undefined>(
    (best, { choice }) => best ?? choice.high,
    undefined,
  );
  const high = price.promo && dearest && Number.isFinite(singly) ? { ...dearest, cny: singly } : low;
  return {
    choice: {
      low,
      high: high.cny > low.cny ? high : low,
      gear: gearIn(price),
      age: priceAge(price.year, asOf),
      remarks: price.promo ? ['offer'] : [],
    },
  };
}

export interface FamilyPrice {
  price: VenuePrice & { cny: number };
  group: Group;
}

/**
 * Family tickets of the day that can stand beside the single ones: no overnight stays, no promotion that is
 * over.
 */
export function familyPrices(
  venue: Pick<VenueMeta, 'kind' | 'prices'>,
  visit: Visit,
  asOf: Date,
): FamilyPrice[] {
  return ticketPrices(venue).flatMap((price) => {
    const { cny, audience, day, hours = Number.POSITIVE_INFINITY, promo } = price;
    const group = audience === 'family' && !isLonger(price) ? groupOf(price) : undefined;
    const today = day === 'any' || day === visit.day;
    const over = promo && !isFresh(priceAge(price.year, asOf));
    const usable = group && cny !== undefined && today && !over && hours >= (visit.hours ?? 0);
    return usable ? [{ price: { ...price, cny }, group }] : [];
  });
}

interface Seating {
  families: Admission[];
  left: readonly Seat[];
}

/** Fewer people without a known price first, then the lower sum. */
function isBetter(a: Seating, b: Seating): boolean {
  const unknown = ({ left }: Seating) => left.filter(({ ticket }) => !isKnown(ticket)).length;
  const sum = ({ families, left }: Seating) =>
    sumOf(
      [...families, ...left].filter(({ ticket }) => isKnown(ticket)),
      lowOf,
    );
  return unknown(a) !== unknown(b) ? unknown(a) < unknown(b) : sum(a) < sum(b);
}

/**
 * Buys one family ticket as often as it saves something, or lets in people who have no price of their own.
 */
function seatFamilies(seats: readonly Seat[], { price, group }: FamilyPrice, asOf: Date): Seating {
  const families: Admission[] = [];
  let left = seats;
  for (let next = seatGroup(left, group); next; next = seatGroup(left, group)) {
    const newer = next.inside.some(
      ({ ticket }) => isKnown(ticket) && AGE_ORDER[ticket.choice.age] < AGE_ORDER[priceAge(price.year, asOf)],
    );
    if (newer || sumOf(next.inside, lowOf) <= price.cny) break;
    const ticket = familyTicket(price, next.inside, asOf);
    families.push({ who: 'family', people: next.inside.length, ticket });
    left = next.left;
  }
  return { families, left };
}

const same = (a: Ticket, b: Ticket): boolean =>
  isKnown(a) && isKnown(b)
    ? a.choice.low.price === b.choice.low.price &&
      a.choice.high.price === b.choice.high.price &&
      a.choice.low.cny === b.choice.low.cny &&
      a.choice.high.cny === b.choice.high.cny
    : !isKnown(a) && !isKnown(b) && a.reason === b.reason;

/** Everyone’s way in: single tickets, and a family ticket where it lets the party in for less. */
export function ticketPlan(
  venue: Pick<VenueMeta, 'kind' | 'prices'>,
  people: readonly Person[],
  visit: Visit,
  asOf: Date,
): Admission[] {
  const seats = people.map((person): Seat => ({ person, ticket: personTicket(venue, person, visit, asOf) }));
  const { families, left } = familyPrices(venue, visit, asOf)
    .map((family) => seatFamilies(seats, family, asOf))
    .reduce((best, next) => (isBetter(next, best) ? next : best), { families: [], left: seats });
  const single: Admission[] = [];
  for (const { person, ticket } of left) {
    const alike = single.find((row) => row.who === person.who && same(row.ticket, ticket));
    if (alike) alike.people += 1;
    else single.push({ who: person.who, people: 1, ticket });
  }
  return [...families, ...single];
}
