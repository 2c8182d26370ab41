import { askedPart } from '#lib/finder/cells/askedPart.ts';
import { cityPlaces } from '#lib/finder/cells/cityPlaces.ts';
import { horizon } from '#lib/finder/cells/horizon.ts';
import { cellPart, type Split } from '#lib/finder/cells/split.ts';
import type { FinderRows } from '#lib/finder/finderRows.ts';
import { distanceKm, type Point } from '#lib/venues/distance.ts';
import { nearestIndex } from '#lib/venues/nearestIndex.ts';

/** The parts that a first answer fetches after the directory; none where that is everything. */
export function partsOf(
  split: Split | undefined,
  rows: FinderRows,
  question: { place?: string; query: string },
) {
  return split ? [askedPart(split, rows.cities, question).part] : [];
}

/**
 * Requests until somebody at a position has the 20 nearest for certain: the directory, the home cell of the nearest
 * city, as offered, then cell by cell. The finder itself fetches two more at a time, and only when asked.
 */
export function requestsUntilSure(
  split: Split | undefined,
  rows: FinderRows,
  from: Point,
  km20: number,
): number {
  if (!split) return 1;
  const nearest = nearestIndex(cityPlaces(rows.cities))(from, 1)[0]?.index ?? 0;
  const loaded = new Set([cellPart(split.homes[nearest] ?? 0)]);
  for (;;) {
    const { km, next } = horizon(split, loaded, from);
    if (km > km20) return 1 + loaded.size;
    loaded.add(next[0] ?? '');
  }
}

/** Kilometres to the 20th nearest venue of those with a place of their own, by looking at every one of them. */
export function kmOf20th(rows: FinderRows, from: Point): number {
  const all = rows.venues.flatMap(({ lat, lng }) =>
    lat === undefined || lng === undefined ? [] : distanceKm(from, { lat, lng }),
  );
  return all.sort((a, b) => a - b)[19] ?? Number.POSITIVE_INFINITY;
}
