import type { VenueMeta, VenuePrice } from '#lib/content/schema/venue.ts';
import type { PriceAge } from '#lib/venues/priceAge.ts';
import {
  busFor,
  depositsOf,
  gateFor,
  lessonFor,
  lockerFor,
  partOf,
  perhapsIncluded,
  rentalFor,
} from './addOns.ts';
import { checkVisit, VisitError } from './checkVisit.ts';
import { type Choice, fen, olderAge } from './choose.ts';
import { peopleOf } from './person.ts';
import { type Admission, ticketPlan } from './ticketPlan.ts';
import type { TypicalLookup } from './typicalByRegion.ts';
import { partySize, type Visit } from './visit.ts';
import type { CostPart, PartLabel, UnknownReason, VisitCost } from './visitCostTypes.ts';
import { gateIsExtra, includesLocker, isCompanion } from './words.ts';

interface Setting {
  asOf: Date;
  /** Typical prices by kind and region; left out, an unknown ticket stays without one. */
  typical?: TypicalLookup;
}

type Priced = Pick<VenueMeta, 'kind' | 'city' | 'prices'>;

const gap = (label: PartLabel, who: Admission['who'], people: number, reason: UnknownReason): CostPart => ({
  basis: 'unknown',
  label,
  who,
  people,
  reason,
  near: [],
});

function ticketPart(venue: Priced, { who, people, ticket }: Admission, typical?: TypicalLookup): CostPart {
  if ('choice' in ticket) {
    // A family ticket is one price for all its people.
    return who === 'family'
      ? { ...partOf('ticket', who, 1, ticket.choice), people }
      : partOf('ticket', who, people, ticket.choice);
  }
  const known = ticket.reason === 'other-currency' ? undefined : typical?.(venue);
  if (!known) return { ...gap('ticket', who, people, ticket.reason), ...ticket, basis: 'unknown' };
  return {
    basis: 'typical',
    label: 'ticket',
    who,
    people,
    minCny: fen(known.minCny * people),
    maxCny: fen(known.maxCny * people),
    typical: known,
    reason: ticket.reason,
    near: ticket.near,
  };
}

/** Gear of one row of the party: in the ticket, priced, or not said. */
function rentalPart(
  venue: Priced,
  { who: admitted, people, ticket }: Admission,
  visit: Visit,
  asOf: Date,
): CostPart | undefined {
  // A family ticket lets several in at one price; gear is hired by the head.
  const who = admitted === 'family' ? 'everyone' : admitted;
  const inTicket = 'choice' in ticket ? ticket.choice.gear : 'no';
  if (visit.gear === 'own' || inTicket === 'yes') return undefined;
  const rental = rentalFor(venue, who, visit, asOf);
  if (!rental) return gap('rental', who, people, inTicket === 'unknown' ? 'not-said' : 'unpublished');
  return partOf('rental', who, people, inTicket === 'unknown' ? perhapsIncluded(rental) : rental);
}

/** What is bought once a head or once a learner, whoever they are. */
function sharedParts(venue: Priced, visit: Visit, tickets: readonly VenuePrice[], asOf: Date): CostPart[] {
  const people = partySize(visit.party);
  const parts: CostPart[] = [];
  const add = (label: PartLabel, count: number, choice: Choice | undefined) =>
    parts.push(
      choice ? partOf(label, 'everyone', count, choice) : gap(label, 'everyone', count, 'unpublished'),
    );
  const gate = gateFor(venue, visit, asOf);
  if (tickets.some(gateIsExtra)) add('gate', people, gate);
  else if (gate) add('gate', people, perhapsIncluded(gate));
  if (visit.lessons) add('lesson', visit.lessons, lessonFor(venue, visit, asOf));
  if (!tickets.some(includesLocker)) add('locker', people, lockerFor(venue, visit, asOf));
  if (visit.transport === 'venue') add('transport', people, busFor(venue, visit, asOf));
  else if (visit.transport !== undefined) {
    const cny = fen(visit.transport * people);
    parts.push({ basis: 'visitor', label: 'transport', who: 'everyone', people, minCny: cny, maxCny: cny });
  }
  return parts;
}

/** Concessions that somebody of the party might get, by conditions that only they can know. */
function perhapsFor({ prices = [] }: Priced, { party }: Visit): VenuePrice[] {
  const young = party.children.length > 0;
  const here = new Set<VenuePrice['audience']>(['adult', 'anyone']);
  if (young) here.add('child').add('family');
  if (young || party.students > 0) here.add('student');
  if (party.seniors > 0) here.add('senior');
  return prices.filter(
    (price) => price.item === 'concession' && here.has(price.audience) && (young || !isCompanion(price)),
  );
}

/**
 * What a visit costs (docs/decisions/cost-model.md): a sum of published prices, each part with the price it
 * comes from. Throws `VisitError` for a question that `checkVisit` faults. Unknown tickets leave the total
 * undefined.
 */
export function visitCost(venue: Priced, visit: Visit, { asOf, typical }: Setting): VisitCost {
  const problems = checkVisit(visit);
  if (problems.length > 0) throw new VisitError(problems);
  const people = partySize(visit.party);
  const plan = ticketPlan(venue, peopleOf(visit.party), visit, asOf);
  const tickets = plan.map((row) => ticketPart(venue, row, typical));
  const bought = tickets.flatMap((part) =>
    part.basis === 'venue' ? [part.price, part.upTo ?? part.price] : [],
  );
  const parts = [
    ...tickets,
    ...plan.flatMap((row) => rentalPart(venue, row, visit, asOf) ?? []),
    ...sharedParts(venue, visit, bought, asOf),
  ];
  const priced = parts.filter((part) => part.basis === 'venue' || part.basis === 'visitor');
  const complete = tickets.every(({ basis }) => basis === 'venue');
  const ages = parts.flatMap((part): PriceAge[] => (part.basis === 'venue' ? [part.age] : []));
  const rented = visit.gear === 'rented';
  const allGear = plan.every(({ ticket }) => 'choice' in ticket && ticket.choice.gear === 'yes');
  return {
    total: complete
      ? {
          minCny: fen(priced.reduce((sum, { minCny }) => sum + minCny, 0)),
          maxCny: fen(priced.reduce((sum, { maxCny }) => sum + maxCny, 0)),
        }
      : undefined,
    parts,
    included: [
      ...(rented && allGear ? (['rental'] as const) : []),
      ...(bought.some(includesLocker) ? (['locker'] as const) : []),
    ],
    unknown: [
      ...new Set(
        parts.flatMap(({ basis, label }) => (basis === 'unknown' || basis === 'typical' ? [label] : [])),
      ),
    ],
    deposits: depositsOf(venue, visit, people, asOf),
    perhaps: perhapsFor(venue, visit).filter((price) => !bought.includes(price)),
    age: ages.length > 0 ? ages.reduce(olderAge) : undefined,
  };
}
