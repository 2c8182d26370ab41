import { beijingMoment, nextMonth } from '#lib/asOf.ts';
import type { Gathered } from './gather.ts';
import { type Timing, windowOf } from './window.ts';

/** What happens at a moment that the site as built does not show yet. */
export interface Change {
  /** `2027-01-15T08:00:00+08:00` */
  at: string;
  what: 'publish' | 'unpublish' | 'month';
  /** The folder or file of the text, from the content folder: `guides/first-skate`. Absent for the month. */
  name?: string;
}

/** `next-change.json`: when the site has to be built again, and what for. */
export interface NextChange {
  asOf: string;
  /** The minute at which the next build is due, to be run at or after it. */
  next: string;
  /** All that is known to come, soonest first; of the months only the next one. */
  changes: Change[];
}

type Parts = Pick<Gathered['content'], 'guides' | 'pages' | 'venues'>;

/** The end of the minute in which a moment falls, so that a build begun then sees it; a whole minute is itself. */
const minute = (time: number): Date => new Date(Math.ceil(time / 60_000) * 60_000);

function changesOf(name: string, facts: Timing, asOf: Date): Change[] {
  const { from, until } = windowOf(facts);
  const moments = [
    { time: from, what: 'publish' },
    { time: until, what: 'unpublish' },
  ] as const;
  return moments
    .filter(({ time }) => Number.isFinite(time) && time > asOf.getTime())
    .map(({ time, what }) => ({ at: beijingMoment(new Date(time)), what, name }));
}

/**
 * What changes after a build by time alone: texts that are due or end, and the month in Beijing, on which open seasons,
 * the age of prices (1 July) and the city pages depend.
 */
export function nextChange({ guides, pages, venues }: Parts, asOf: Date): NextChange {
  const month: Change = { at: beijingMoment(nextMonth(asOf)), what: 'month' };
  const changes = [
    ...guides.flatMap(({ slug, facts }) => changesOf(`guides/${slug}`, facts, asOf)),
    ...Object.values(pages).flatMap(({ slug, facts }) => changesOf(`pages/${slug}`, facts, asOf)),
    ...venues.flatMap((venue) => changesOf(`venues/${venue.id}.mdx`, venue, asOf)),
    month,
  ].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const first = changes[0] ?? month;
  return { asOf: beijingMoment(asOf), next: beijingMoment(minute(Date.parse(first.at))), changes };
}
