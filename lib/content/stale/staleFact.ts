import type { Place } from '../finding.ts';
import type { Words } from '../say.ts';
import type { VenueKind } from '../schema/venueKinds.ts';

/** What a fact is about. */
export type StaleKind = 'guide' | 'page' | VenueKind;

/**
 * Why a fact should be looked up again, in the order of the worklist (docs/decisions/venue-prices.md). Prices: a year
 * that is still to come, of last season, of the two seasons before, of more than three years ago, of nobody knows
 * when. Then an article that nobody has checked for half a year, and a season that no report gives.
 */
export const STALE_REASONS = [
  'price/future',
  'price/last',
  'price/recent',
  'price/history',
  'price/undated',
  'article/unchecked',
  'season/no-source',
] as const;
export type StaleReason = (typeof STALE_REASONS)[number];

/** One fact to look up again: where it is written, why, and where to look. */
export interface StaleFact extends Place {
  file: string;
  kind: StaleKind;
  reason: StaleReason;
  message: Words;
  /** Who said so; undefined where nobody did. */
  source?: Words;
  url?: string;
}
