import type { VenueKind } from '#lib/content/schema/venueKinds.ts';

/** A venue as the view around an origin shows it. */
export interface Spot {
  id: string;
  name: string;
  kind: VenueKind;
  /** Straight line from the origin. */
  km: number;
  /** Degrees clockwise from true north, as seen from the origin. */
  bearing: number;
  /** What its tag says, `¥60`; absent where no price is published. */
  price?: string;
  /** The low end of that price, for the order in which tags are hung. */
  cny?: number;
  /** Its year at least, and what it buys: `单次门票，2025-26 季`. */
  note?: string;
  /** A price that is history, or that answers another question: shown fainter, and after the others. */
  isMinor?: boolean;
}
