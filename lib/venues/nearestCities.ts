import type { City } from '#lib/content/schema/city.ts';
import type { CityVenues } from './citiesWithVenues.ts';
import { distanceKm } from './distance.ts';

/** The nearest other cities that have venues, centre to centre in kilometres; empty if this city has no centre. */
export function nearestCities(
  city: City,
  all: readonly CityVenues[],
  count: number,
): { entry: CityVenues; km: number }[] {
  const { lat, lng } = city;
  if (lat === undefined || lng === undefined) return [];
  return all
    .flatMap((entry) => {
      const there = entry.city;
      if (there.slug === city.slug || there.lat === undefined || there.lng === undefined) return [];
      return [{ entry, km: distanceKm({ lat, lng }, { lat: there.lat, lng: there.lng }) }];
    })
    .toSorted((a, b) => a.km - b.km)
    .slice(0, count);
}
