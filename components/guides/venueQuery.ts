import type { GuideFacts } from '#lib/content/schema/guide.ts';

/** The finder's query string for a guide's venue filter, e.g. `?kind=ice-rink&free=1`; empty without a filter. */
export function venueKinds(venues: GuideFacts['venues']): string {
  const query = new URLSearchParams();
  if (venues?.kinds?.[0]) query.set('kind', venues.kinds[0]);
  if (venues?.free) query.set('free', '1');
  return query.size > 0 ? `?${query}` : '';
}
