import type { City } from '#lib/content/schema/city.ts';
import type { VenueMeta } from '#lib/content/schema/venue.ts';
import { type TypicalPrice, typicalPrice } from '#lib/venues/typicalPrice.ts';

/** What a kind charges, in one province if enough of its prices are known there, else in all of China. */
export interface RegionalTypical extends TypicalPrice {
  province: City['province'] | undefined;
}

/** So few prices in a province would say more about one place than about the province. */
const ENOUGH_IN_PROVINCE = 5;

export type TypicalLookup = (venue: Pick<VenueMeta, 'kind' | 'city'>) => RegionalTypical | undefined;

/** Looks up typical prices by kind and province, each computed once from the venues given. */
export function typicalByRegion(
  venues: readonly VenueMeta[],
  cities: readonly City[],
  asOf: Date,
): TypicalLookup {
  const provinceOf = new Map(cities.map(({ slug, province }) => [slug, province]));
  const known = new Map<string, RegionalTypical | undefined>();
  return ({ kind, city }) => {
    const province = provinceOf.get(city);
    const key = `${kind} ${province?.zh}`;
    if (!known.has(key)) {
      const near = venues.filter((venue) => province && provinceOf.get(venue.city)?.zh === province.zh);
      const here = typicalPrice(near, kind, asOf);
      const all = typicalPrice(venues, kind, asOf);
      const local = here && here.prices >= ENOUGH_IN_PROVINCE;
      known.set(key, local ? { ...here, province } : all && { ...all, province: undefined });
    }
    return known.get(key);
  };
}
