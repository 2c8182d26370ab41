import type { Venue } from '#lib/content/types.ts';
import type { Point } from './distance.ts';
import { type Nearest, nearestIndex } from './nearestIndex.ts';

/** A position that may be measured from: `undefined` where only the city is known, so that no one measures to it. */
export function measurable({ position }: Pick<Venue, 'position'>): Point | undefined {
  const { lat, lng, precision } = position;
  return precision === 'city' || lat === undefined || lng === undefined ? undefined : { lat, lng };
}

interface Indexed {
  placed: readonly Venue[];
  nearest: Nearest;
}

const indexes = new WeakMap<readonly Venue[], Indexed>();

/** The index of a list, made once: every venue page asks the same one. */
function indexOf(all: readonly Venue[]): Indexed {
  const known = indexes.get(all);
  if (known) return known;
  const placed = all.filter((venue) => measurable(venue));
  const made = { placed, nearest: nearestIndex(placed.flatMap((venue) => measurable(venue) ?? [])) };
  indexes.set(all, made);
  return made;
}

/** The `count` nearest other venues in kilometres as the crow flies; empty if this venue's own place is not known. */
export function nearestVenues(
  venue: Venue,
  all: readonly Venue[],
  count: number,
): { venue: Venue; km: number }[] {
  const here = measurable(venue);
  if (!here) return [];
  const { placed, nearest } = indexOf(all);
  return nearest(here, count + 1)
    .flatMap(({ index, km }) => {
      const other = placed[index];
      return other && other.id !== venue.id ? [{ venue: other, km }] : [];
    })
    .slice(0, count);
}
