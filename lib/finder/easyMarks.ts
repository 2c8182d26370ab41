import type { FinderVenue } from './finderRows.ts';
import { isIndoor } from './findVenues.ts';
import { TICKET } from './quotes/quote.ts';

/** What makes a first time easier, as far as somebody has published it. */
export type EasyMark = 'beginner' | 'beginnerGuess' | 'indoor' | 'gear' | 'lesson';

/**
 * The four reasons that order “easiest first”: it suits beginners, it is indoors (even ice, no weather), gear is for
 * hire or in the ticket, one lesson can be bought. The more of them, the further up; none is weighed against another.
 */
export function easyMarks(
  venue: Pick<FinderVenue, 'kind' | 'quote' | 'beginner' | 'beginnerGuess'>,
): EasyMark[] {
  const { boards = [], tickets = [] } = venue.quote ?? {};
  const hasGear =
    boards.some(({ hire = [] }) => hire.some((fee) => fee >= 0)) ||
    tickets.some(([, , , , , flags = 0]) => (flags & TICKET.gearIn) !== 0);
  const marks: [EasyMark, boolean | undefined][] = [
    [venue.beginnerGuess ? 'beginnerGuess' : 'beginner', venue.beginner],
    ['indoor', isIndoor(venue)],
    ['gear', hasGear],
    ['lesson', boards.some(({ lesson }) => lesson !== undefined)],
  ];
  return marks.flatMap(([mark, holds]) => (holds ? [mark] : []));
}
