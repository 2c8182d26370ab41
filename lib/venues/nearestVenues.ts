import type { Venue } from '#lib/content/types.ts';
import { distanceKm } from './distance.ts';

/** A position that may be measured from: `undefined` where only the city is known, so that no one measures to it. */
export function measurable({ position }: Pick<Venue, 'position'>): { lat: number; lng: number } | undefined {
  const { lat, lng, precision } = position;
  return precision === 'city' || lat === undefined || lng === undefined ? undefined : { lat, lng };
}

/** The `count` nearest other venues in kilometres as the crow flies; empty if this venue's own place is not known. */
export function nearestVenues(
  venue: Venue,
  all: readonly Venue[],
  count: number,
): { venue: Venue; km: number }[] {
  const here = measurable(venue);
  if (!here) return [];
  return all
    .flatMap((other) => {
      const there = other.id === venue.id ? undefined : measurable(other);
      return there ? [{ venue: other, km: distanceKm(here, there) }] : [];
    })
    .toSorted((a, b) => a.km - b.km)
    .slice(0, count);
}
