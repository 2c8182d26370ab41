import { type CityVenues, citiesWithVenues } from '#lib/venues/citiesWithVenues.ts';
import { loadContent } from './index.ts';

let entries: CityVenues[] | undefined;

/** Every city that has a venue, with its venues; computed once per process. */
export function allCityVenues(): CityVenues[] {
  entries ??= citiesWithVenues(loadContent());
  return entries;
}

/** A city with its venues, by slug. Throws on a city without venues: it has no page. */
export function cityOf(slug: string): CityVenues {
  const entry = allCityVenues().find(({ city }) => city.slug === slug);
  if (!entry) throw new Error(`no city with venues is called "${slug}" in content/cities.yaml`);
  return entry;
}
