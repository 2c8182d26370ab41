import type { City, Venue } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { posterText } from '#lib/i18n/text/poster.ts';
import { distanceKm } from '#lib/venues/distance.ts';
import type { Card, Figure } from './card.ts';

/** Farther than this, and a distance from the centre says nothing about living nearby. Kilometres. */
const NEAR_KM = 30;
const FAR_KM = 100;

/** Whole kilometres from the city's centre; undefined where the place is known no better than its city. */
export function kmFromCentre({ position }: Pick<Venue, 'position'>, city: City): number | undefined {
  const { lat, lng, precision } = position;
  if (precision === 'city' || lat === undefined || lng === undefined) return undefined;
  if (city.lat === undefined || city.lng === undefined) return undefined;
  return Math.max(1, Math.round(distanceKm({ lat, lng }, { lat: city.lat, lng: city.lng })));
}

function seasonFigure(locale: Locale, { allYear, from, to }: Venue['season']): Figure {
  const text = posterText[locale];
  const months = from !== undefined && to !== undefined ? text.season(from, to) : text.allYear;
  return { ...(allYear ? text.allYear : months), label: text.seasonLabel };
}

/**
 * What stands on the poster of a venue whose price nobody published: how near it is, how high, or when it is open.
 * OpenStreetMap is named where the number was read from its data.
 */
export function venueFigure(locale: Locale, venue: Venue, city: City): Pick<Card, 'figure' | 'source'> {
  const text = posterText[locale];
  const km = kmFromCentre(venue, city);
  const measured = venue.osm ? { source: text.placeSource } : {};
  const distance = (most: number): Figure | undefined =>
    km !== undefined && km <= most
      ? { value: String(km), unit: text.km, label: text.venueKm(city.short[locale]) }
      : undefined;
  const drop = venue.verticalM && {
    value: String(Math.round(venue.verticalM)),
    unit: text.metres,
    label: text.drop,
  };
  const figure = distance(NEAR_KM) || drop || distance(FAR_KM);
  return figure ? { figure, ...measured } : { figure: seasonFigure(locale, venue.season) };
}
