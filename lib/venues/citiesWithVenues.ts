import type { City } from '#lib/content/schema/city.ts';
import type { Venue } from '#lib/content/types.ts';

export interface CityVenues {
  city: City;
  venues: Venue[];
}

/** Cities that have a venue, in the order of cities.yaml (north to south by code), each with its venues. */
export function citiesWithVenues(content: {
  cities: readonly City[];
  venues: readonly Venue[];
}): CityVenues[] {
  const byCity = new Map<string, Venue[]>();
  for (const venue of content.venues) byCity.set(venue.city, [...(byCity.get(venue.city) ?? []), venue]);
  return content.cities.flatMap((city) => {
    const venues = byCity.get(city.slug);
    return venues ? [{ city, venues }] : [];
  });
}
