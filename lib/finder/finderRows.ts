import type { VenueKind } from '#lib/content/schema/venueKinds.ts';
import type { PriceAge } from '#lib/venues/priceAge.ts';
import type { Quote } from './quotes/quote.ts';

/** One venue as the finder loads it: only what a list shows or a search compares. */
export interface FinderVenue {
  id: string;
  name: string;
  kind: VenueKind;
  /** Slug of its city. */
  city: string;
  district?: string;
  /** WGS-84, only where the place itself is known: what has no position here cannot be given a distance. */
  lat?: number;
  lng?: number;
  /** First and last month of its usual season; absent where it runs all year or nobody says. */
  months?: readonly [from: number, to: number];
  /** Nobody says when it runs; without this and without months it runs all year. */
  seasonUnknown?: true;
  /**
   * What the plain question comes to in yuan: one adult, a weekday, gear hired. Where that has no total, the headline
   * price, and `notTotal` says why. Absent when no price is published.
   */
  cny?: number;
  /** The high end, where it is another. */
  to?: number;
  /** Class of the oldest price in it. */
  age?: PriceAge;
  /** The years of its prices, in words. */
  year?: string;
  /** The ticket that it is for. */
  product?: string;
  /** What that ticket and its hire are, of which years: the row’s line on the price. */
  bought?: string;
  /** What nobody has published and comes on top: another line. */
  missing?: string;
  notTotal?: string;
  /** Who published its prices, three outlets at most. */
  outlets?: string;
  /** What a visit costs whom on which day; absent where no price is published. */
  quote?: Quote;
  /** Where there is no price: what its kind charges, marked as that, with how many prices of which years. */
  typical?: string;
  beginner?: true;
  /** That it suits beginners is inferred from its size; nobody there has said so. */
  beginnerGuess?: true;
  night?: true;
  /** How sure we are that it runs, where we are not quite. */
  sure?: 'medium' | 'low';
  /** Other names: the other language, old names, pinyin syllables. */
  keys: string;
}

/** One city as the finder matches it; all cities of the country, with or without venues. */
export interface FinderCity {
  slug: string;
  name: string;
  province: string;
  /** The full Chinese name, the other language's name, pinyin and initials. */
  keys: string;
  lat?: number;
  lng?: number;
  /** How many venues it has; absent where there is none. */
  venues?: number;
}

export interface FinderRows {
  cities: readonly FinderCity[];
  venues: readonly FinderVenue[];
  /** Pinyin syllables of the districts and provinces that venues are in, `朝阳区` → `chao yang qu`. */
  pinyin: Readonly<Record<string, string>>;
}
