import type { Point } from '#lib/venues/distance.ts';
import type { FinderCity } from '../finderRows.ts';

const pointOf = ({ lat, lng }: FinderCity): Point | undefined =>
  lat === undefined || lng === undefined ? undefined : { lat, lng };

const middle = (points: readonly Point[]): Point => ({
  lat: points.reduce((sum, { lat }) => sum + lat, 0) / (points.length || 1),
  lng: points.reduce((sum, { lng }) => sum + lng, 0) / (points.length || 1),
});

/**
 * Where each city belongs when places are parted: at its centre; where that is not known, amid its province. Only for
 * choosing files, never for a distance that is shown.
 */
export const cityPlaces = (cities: readonly FinderCity[]): Point[] =>
  cities.map(
    (city) =>
      pointOf(city) ??
      middle(cities.flatMap((other) => (other.province === city.province && pointOf(other)) || [])),
  );
