import type { Box } from './box.ts';

/** How much is cut off the corners of a tag on the side of its hole. */
export const TAG_CUT = 7;

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** The outline of a lying tag that runs to one side of its hole: two corners cut, the others square. */
export function tagOutline({ left, top, right, bottom }: Box, side: 'left' | 'right'): string {
  const [front, back, cut] = side === 'right' ? [left, right, TAG_CUT] : [right, left, -TAG_CUT];
  const points = [
    [front + cut, top],
    [back, top],
    [back, bottom],
    [front + cut, bottom],
    [front, bottom - TAG_CUT],
    [front, top + TAG_CUT],
  ];
  return `M${points.map((point) => point.map(tenth).join(' ')).join('L')}Z`;
}
