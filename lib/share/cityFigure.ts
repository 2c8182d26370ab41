import type { Venue } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { posterText } from '#lib/i18n/text/poster.ts';
import { venueWords } from '#lib/i18n/text/venueWords.ts';
import type { CityVenues } from '#lib/venues/citiesWithVenues.ts';
import type { Card } from './card.ts';
import { kmFromCentre, venueFigure } from './venueFigure.ts';
import { venueScene } from './venueScene.ts';

/** So many places are news in themselves; below it, the nearest one is. */
const MANY = 4;
const FAR_KM = 60;

function nearestOf({ city, venues }: CityVenues): { venue: Venue; km: number } | undefined {
  const placed = venues.flatMap((venue) => {
    const km = kmFromCentre(venue, city);
    return km === undefined || km > FAR_KM ? [] : [{ venue, km }];
  });
  return placed.toSorted((a, b) => a.km - b.km)[0];
}

/** The venue of the city's most frequent kind that comes first; it lends its scene. */
function typicalOf(venues: readonly Venue[]): Venue | undefined {
  const count = ({ kind }: Venue): number => venues.filter((venue) => venue.kind === kind).length;
  return venues.toSorted((a, b) => count(b) - count(a))[0];
}

/**
 * Picture and number of a city: the scene of what its price or its nearest place is, and, on the poster of a city
 * without a price, how many places there are or how near the nearest is.
 */
export function cityFigure(
  locale: Locale,
  entry: CityVenues,
  cheapest: Venue | undefined,
): Pick<Card, 'scene' | 'figure' | 'source'> {
  const text = posterText[locale];
  const { city, venues } = entry;
  const [only] = venues;
  const nearest = venues.length < MANY ? nearestOf(entry) : undefined;
  const shown = cheapest ?? nearest?.venue ?? typicalOf(venues);
  if (!shown) throw new Error(`${city.slug} has no venue`);
  const scene = venueScene(shown);
  if (cheapest) return { scene };
  if (venues.length === 1 && only && !nearest) return { scene, ...venueFigure(locale, only, city) };
  if (!nearest)
    return {
      scene,
      figure: { value: String(venues.length), unit: text.cityPlaces, label: text.cityLabel },
    };
  const kind = venueWords[locale].kinds[nearest.venue.kind];
  const label = text.cityKm(kind);
  const measured = nearest.venue.osm ? { source: text.placeSource } : {};
  return { scene, figure: { value: String(nearest.km), unit: text.km, label }, ...measured };
}
