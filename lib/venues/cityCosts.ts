import type { VenuePrice } from '#lib/content/schema/venue.ts';
import type { VenueKind } from '#lib/content/schema/venueKinds.ts';
import type { Venue } from '#lib/content/types.ts';
import { firstVisits } from '#lib/cost/firstVisits.ts';
import { visitCost } from '#lib/cost/visitCost.ts';
import type { VisitCost } from '#lib/cost/visitCostTypes.ts';
import { headlinePrice } from './headlinePrice.ts';
import type { PriceAge } from './priceAge.ts';

/** A place of a city with what one adult pays there on a weekday, or else the price on its tag. */
export interface CityCost {
  venue: Venue;
  minCny: number;
  maxCny: number;
  /** Age of the oldest price in it. */
  age: PriceAge;
  /** The parts of the sum; absent where only the price on the tag is known. */
  cost?: VisitCost;
  /** The price on the tag, which answers another day than asked. */
  ticket?: VenuePrice;
}

export interface CityCosts {
  /** Prices of recent years by their sum, then history. */
  known: readonly CityCost[];
  /** Places without any price, by kind, in the order of the strip. */
  unknown: ReadonlyMap<VenueKind, readonly Venue[]>;
}

function costOf(venue: Venue, asOf: Date): CityCost | undefined {
  const first = firstVisits(venue.kind).find(({ party }) => party === 'one');
  const cost = first && visitCost(venue, first.visit, { asOf });
  if (cost?.total && cost.age) return { venue, ...cost.total, age: cost.age, cost };
  const ticket = headlinePrice(venue, asOf);
  if (!ticket) return undefined;
  return { venue, minCny: ticket.cny, maxCny: ticket.cny, age: ticket.age, ticket };
}

/** A city's places in order of cost: what is known of recent years, then history; what nobody says apart. */
export function cityCosts(venues: readonly Venue[], asOf: Date): CityCosts {
  const old = ({ age }: CityCost): number => (age === 'history' ? 1 : 0);
  const known = venues
    .flatMap((venue) => costOf(venue, asOf) ?? [])
    .toSorted(
      (a, b) =>
        old(a) - old(b) || a.minCny - b.minCny || a.maxCny - b.maxCny || (a.venue.id < b.venue.id ? -1 : 1),
    );
  const priced = new Set(known.map(({ venue }) => venue));
  return {
    known,
    unknown: Map.groupBy(
      venues.filter((venue) => !priced.has(venue)),
      ({ kind }) => kind,
    ),
  };
}
