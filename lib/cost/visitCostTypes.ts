import type { VenuePrice } from '#lib/content/schema/venue.ts';
import type { PriceAge } from '#lib/venues/priceAge.ts';
import type { RegionalTypical } from './typicalByRegion.ts';

export interface CnyRange {
  minCny: number;
  maxCny: number;
}

/** What a visit is made of. A deposit comes back and is kept apart. */
export type PartLabel = 'ticket' | 'gate' | 'rental' | 'lesson' | 'locker' | 'transport' | 'deposit';

export type Who = 'adult' | 'child' | 'student' | 'senior' | 'family' | 'everyone';

/** How a part came about, where the bare price does not show it. */
export type Remark =
  | 'adult-price'
  | 'rule-unclear'
  | 'between-days'
  | 'offer'
  | 'thin'
  | 'gear-in-price'
  | 'maybe-included';

interface Part {
  label: PartLabel;
  who: Who;
  people: number;
}

/**
 * Priced by the venue. `minCny` and `maxCny` are for all its people and times; `price` is where the low end
 * is from.
 */
export interface VenuePart extends Part, CnyRange {
  basis: 'venue';
  price: VenuePrice;
  /** Where the high end is from, if another price. */
  upTo?: VenuePrice;
  /** How often it is bought: two one-hour sessions for a stay of two hours. */
  times: number;
  age: PriceAge;
  remarks: readonly Remark[];
}

/** Told by the visitor. */
export interface VisitorPart extends Part, CnyRange {
  basis: 'visitor';
}

/** What others charge for a visit: shown as such, never added up. */
export interface TypicalPart extends Part, CnyRange {
  basis: 'typical';
  typical: RegionalTypical;
  reason: UnknownReason;
  near: readonly VenuePrice[];
}

export type UnknownReason =
  /** Nothing is published. */
  | 'unpublished'
  /** Published for other days only; see `near`. */
  | 'other-day'
  /** Published, but not for these people; see `near`. */
  | 'other-people'
  /** Published in Hong Kong or Taiwan dollars, which are not converted. */
  | 'other-currency'
  /** The ticket may include it; the source does not say. */
  | 'not-said';

export interface UnknownPart extends Part {
  basis: 'unknown';
  reason: UnknownReason;
  near: readonly VenuePrice[];
}

export type CostPart = VenuePart | VisitorPart | TypicalPart | UnknownPart;

/** The answer to a visit. */
export interface VisitCost {
  /**
   * The sum of all parts priced by the venue or told by the visitor; undefined as soon as one ticket is
   * unknown.
   */
  total: CnyRange | undefined;
  parts: readonly CostPart[];
  /** In the ticket already. */
  included: readonly PartLabel[];
  /** Nobody has published these; they come on top of the total. */
  unknown: readonly PartLabel[];
  /** Comes back, so it is no part of the total. */
  deposits: readonly VenuePart[];
  /** Concessions with conditions that a party cannot show in advance: named, not applied. */
  perhaps: readonly VenuePrice[];
  /** Age of the oldest price used. */
  age: PriceAge | undefined;
}
