import { distanceKm, type Point } from '#lib/venues/distance.ts';
import type { FinderCity } from '../finderRows.ts';
import { cityPlaces } from './cityPlaces.ts';
import { horizon } from './horizon.ts';
import { cellPart, type Split } from './split.ts';

/** Which cells are still to be loaded around the cities. */
export interface CellsAround {
  centreOf: (city: FinderCity) => Point;
  /** The home cell of a city first, then the next ones, up to `reachKm` from its centre; none once all are loaded. */
  nextAround: (city: FinderCity, loaded: ReadonlySet<string>) => readonly string[];
  /** The nearest cities with venues around which something is still to be loaded. */
  toOffer: (here: Point, loaded: ReadonlySet<string>, count: number) => FinderCity[];
}

export function cellsAround(split: Split, cities: readonly FinderCity[], reachKm: number): CellsAround {
  const centres = new Map(cityPlaces(cities).map((centre, index) => [cities[index], centre]));
  const homes = new Map(cities.map((city, index) => [city, cellPart(split.homes[index] ?? 0)]));
  const centreOf = (city: FinderCity): Point => centres.get(city) ?? { lat: 0, lng: 0 };
  const nextAround = (city: FinderCity, loaded: ReadonlySet<string>): readonly string[] => {
    const home = homes.get(city) ?? '';
    if (!loaded.has(home)) return [home];
    const { km, next } = horizon(split, loaded, centreOf(city));
    return km < reachKm ? next : [];
  };
  const toOffer = (here: Point, loaded: ReadonlySet<string>, count: number): FinderCity[] => {
    const nearest = cities
      .filter(({ venues }) => venues)
      .map((city) => ({ city, km: distanceKm(here, centreOf(city)) }))
      .sort((a, b) => a.km - b.km);
    const offered: FinderCity[] = [];
    for (const { city } of nearest) {
      if (offered.length === count) break;
      if (nextAround(city, loaded).length > 0) offered.push(city);
    }
    return offered;
  };
  return { centreOf, nextAround, toOffer };
}
