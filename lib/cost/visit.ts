import type { VenuePrice } from '#lib/content/schema/venue.ts';

/** A child of school age or younger. What is not told stays unknown: no age is guessed from a height. */
export interface Child {
  /** Whole years, 0–17. */
  age?: number;
  /** Metres, 0.4–2.2: most places in China sell children’s tickets by height. */
  heightM?: number;
}

export interface Party {
  adults: number;
  children: readonly Child[];
  /** With a student card. */
  students: number;
  /** 65 or older. */
  seniors: number;
}

export type VisitDay = Exclude<VenuePrice['day'], 'any'>;

/** The question: who goes, when, for how long, and what they need there. */
export interface Visit {
  party: Party;
  day: VisitDay;
  gear: 'own' | 'rented';
  /** Hours on the ice or the snow. Left out: one session as it is sold. */
  hours?: number;
  /** Evening tickets count too. */
  evening?: boolean;
  /** How many of the party take one lesson. */
  lessons?: number;
  /** Yuan a person there and back, as the visitor says; or the venue’s own published bus. */
  transport?: number | 'venue';
}

/** Bounds of a question that makes sense; the finder’s controls and URL reader use the same ones. */
export const VISIT_LIMITS = {
  people: 20,
  hours: { min: 0.5, max: 12 },
  age: { min: 0, max: 17 },
  heightM: { min: 0.4, max: 2.2 },
  transportCny: 10_000,
} as const;

export const partySize = ({ adults, children, students, seniors }: Party): number =>
  adults + children.length + students + seniors;
