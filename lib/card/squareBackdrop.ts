import { lightOver } from './gradient.ts';
import { PALETTE } from './palette.ts';

/** Dawn, from the art direction: blue reaches amber through mauve, never directly. */
const SKY = lightOver('dawn', 300, 300, [
  [0, '#0d2449'],
  [0.26, '#163b6c'],
  [0.48, '#2f659f'],
  [0.64, '#7ba3cd'],
  [0.77, '#d3c3cf'],
  [0.88, '#ffd6b6'],
  [1, '#ffc489'],
]);

const OUTLINE = 'M72 34H228L284 90V284Q284 290 278 290H22Q16 290 16 284V90Z';

/** The hanging tag: cut corners, the sun in its hole, the cord. It fills the square, 268 of 300 px wide. */
const TAG =
  '<filter id="soft"><feGaussianBlur stdDeviation="7"/></filter><g opacity=".3" filter="url(#soft)">' +
  `<path d="${OUTLINE}" transform="translate(0 10)" fill="${PALETTE.night}"/></g>` +
  `<path d="${OUTLINE}" fill="${PALETTE.paper}"/>` +
  `<circle cx="150" cy="76" r="23" fill="${PALETTE.sun}"/>` +
  `<path d="M150 -4Q142 40 150 76Q158 40 150 -4" fill="none" stroke="${PALETTE.cord}" stroke-width="4"/>`;

/** The mark of the site, 24 × 30 units: a tag whose hole is the sun over the horizon. */
export const MARK = {
  tag: 'M6 0H18L24 6V28.500Q24 30 22.500 30H1.500Q0 30 0 28.500V6Z',
  sun: { cx: 12, cy: 13, r: 6.5 },
  horizon: 'M3 21H21',
} as const;

const MARK_ALONE =
  `<g transform="translate(60 37.500)scale(7.500)"><path d="${MARK.tag}" fill="${PALETTE.snow}"/>` +
  `<circle cx="${MARK.sun.cx}" cy="${MARK.sun.cy}" r="${MARK.sun.r}" fill="${PALETTE.sun}"/>` +
  `<path d="${MARK.horizon}" stroke="${PALETTE.sun}" stroke-width="2"/></g>`;

/** The square image without words, 300 × 300: dawn, and on it the blank tag, or only the mark. */
export const squareSvg = (markAlone: boolean): string => SKY + (markAlone ? MARK_ALONE : TAG);
