import { SPOTS } from './kit/spots.mjs';

/** The kinds of place in the finder, and two more that guides speak of. */
export const SPOT_NAMES = Object.keys(SPOTS) as (keyof typeof SPOTS)[];

/** One thing that stands for a kind of place, 120 × 90 units, as an SVG document without words. */
export const drawSpot = (name: keyof typeof SPOTS): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 90">${SPOTS[name]()}</svg>`;
