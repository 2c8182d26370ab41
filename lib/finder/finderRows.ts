import type { VenueKind } from '#lib/content/schema/venueKinds.ts';
import type { PriceAge } from '#lib/venues/headlinePrice.ts';

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
  /** The headline price in yuan, with its age, its year and what it buys; absent when none is published. */
  cny?: number;
  age?: PriceAge;
  year?: string;
  product?: string;
  beginner?: true;
  night?: true;
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
