import type { VenueKind } from '#lib/content/schema/venueKinds.ts';
import type { Visit } from './visit.ts';

/** Hours that a first visit is reckoned with: what most published sessions give. A snow park is not timed. */
export const FIRST_HOURS: Record<VenueKind, number | undefined> = {
  'ice-rink': 1.5,
  'outdoor-rink': 1.5,
  curling: 1.5,
  'ski-resort': 3,
  'indoor-ski': 3,
  'dry-slope': 1.5,
  'snow-park': undefined,
};

export interface FirstVisit {
  party: 'one' | 'family';
  visit: Visit;
}

/**
 * The two questions that a venue’s page answers: one adult on a weekday; two adults and a child at the
 * weekend.
 */
export function firstVisits(kind: VenueKind): FirstVisit[] {
  const hours = FIRST_HOURS[kind];
  return [
    {
      party: 'one',
      visit: {
        party: { adults: 1, children: [], students: 0, seniors: 0 },
        day: 'weekday',
        gear: 'rented',
        hours,
      },
    },
    {
      party: 'family',
      visit: {
        party: { adults: 2, children: [{ age: 5, heightM: 1.1 }], students: 0, seniors: 0 },
        day: 'weekend',
        gear: 'rented',
        hours,
      },
    },
  ];
}
