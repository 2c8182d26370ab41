import type { VenueKind, VenueMeta } from '#lib/content/schema/venue.ts';
import { headlinePrice } from './headlinePrice.ts';
import { lastYear } from './priceSeason.ts';

/** What priced venues of one kind charge for a visit; shown only as typical, never as a venue's own price. */
export interface TypicalPrice {
  minCny: number;
  medianCny: number;
  maxCny: number;
  /** Prices that went in, one a venue. */
  prices: number;
  venues: number;
  /** `2018–2026` */
  years: string;
}

/** Fewer prices than this say nothing about what is usual. */
const ENOUGH = 3;

const median = (sorted: readonly number[]): number => {
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
};

/**
 * Range of the headline prices of all paid venues of a kind (free ones are their own answer), or undefined when
 * fewer than three are known. Prices without a year are left out.
 */
export function typicalPrice(
  venues: readonly VenueMeta[],
  kind: VenueKind,
  asOf: Date,
): TypicalPrice | undefined {
  const known = venues.flatMap((venue) => {
    const price = venue.kind === kind ? headlinePrice(venue, asOf) : undefined;
    const year = price && lastYear(price.year);
    return price && year && price.cny > 0 ? [{ cny: price.cny, year }] : [];
  });
  const sorted = known.map(({ cny }) => cny).toSorted((a, b) => a - b);
  const [minCny] = sorted;
  const maxCny = sorted.at(-1);
  if (sorted.length < ENOUGH || minCny === undefined || maxCny === undefined) return undefined;
  const years = known.map(({ year }) => year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return {
    minCny,
    medianCny: median(sorted),
    maxCny,
    prices: sorted.length,
    venues: sorted.length,
    years: from === to ? String(from) : `${from}–${to}`,
  };
}
