import { type City, loadContent, type Venue } from './index.ts';

export const allVenues = (): readonly Venue[] => loadContent().venues;

let index: Map<string, { venue: Venue; city: City }> | undefined;

/** A venue with its city, by id. Throws on an unknown id; the content door guarantees that the city exists. */
export function venueOf(id: string): { venue: Venue; city: City } {
  if (!index) {
    const { venues, cities } = loadContent();
    const bySlug = new Map(cities.map((city) => [city.slug, city]));
    index = new Map(
      venues.flatMap((venue) => {
        const city = bySlug.get(venue.city);
        return city ? [[venue.id, { venue, city }] as const] : [];
      }),
    );
  }
  const found = index.get(id);
  if (!found) throw new Error(`content/venues/${id}.mdx does not exist`);
  return found;
}
