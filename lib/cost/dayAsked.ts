import type { VenueKind } from '#lib/content/schema/venueKinds.ts';
import { FIRST_HOURS, firstVisits } from './firstVisits.ts';
import type { Party, Visit } from './visit.ts';

/** What `<DayCost>` asks, as an editor writes it; each may be left out. */
export interface DayWords {
  /** `adult:2,child:1` */
  party?: string | undefined;
  day?: string | undefined;
  gear?: string | undefined;
}

/** The child that the site reckons with everywhere. */
const CHILD = firstVisits('ice-rink').flatMap(({ visit }) => visit.party.children);

/** `adult:2,child:1` → two adults and a child of five. One adult where nothing is written. */
export function partyIn(words = 'adult:1'): Party {
  const heads = { adult: 0, child: 0, student: 0, senior: 0 };
  for (const part of words.split(',')) {
    const [who = '', count] = part.split(':');
    if (Object.hasOwn(heads, who)) heads[who as keyof typeof heads] += Number(count);
  }
  return {
    adults: heads.adult,
    children: Array.from({ length: heads.child }, () => CHILD[0] ?? {}),
    students: heads.student,
    seniors: heads.senior,
  };
}

/** The visit that is asked of a kind of place, for as long as a first visit lasts there. */
export function dayAsked(kind: VenueKind, { party, day, gear }: DayWords): { visit: Visit } {
  const hours = FIRST_HOURS[kind];
  return {
    visit: {
      party: partyIn(party),
      day: day === 'weekend' || day === 'holiday' ? day : 'weekday',
      gear: gear === 'own' ? 'own' : 'rented',
      ...(hours !== undefined && { hours }),
    },
  };
}
