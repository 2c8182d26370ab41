import type { VenuePrice } from '#lib/content/schema/venue.ts';

const VISITS = new Set<VenuePrice['item']>(['entry', 'session', 'lift-ticket', 'package']);

/** Whether a price, in whatever currency, lets somebody in. */
export const isVisit = ({ item, cny, local }: VenuePrice): boolean =>
  VISITS.has(item) && (cny !== undefined || local !== undefined);
