import type { Gathered } from './gather.ts';
import { standingOf, type Timing, windowOf } from './window.ts';

type Parts = Pick<Gathered['content'], 'guides' | 'pages' | 'venues'>;

const timings = ({ guides, pages, venues }: Parts): Timing[] => [
  ...guides.map(({ facts }) => facts),
  ...Object.values(pages).map(({ facts }) => facts),
  ...venues,
];

/** A guide that waited says when it appeared, not when it was written. */
function dated<T extends Timing & { publishedAt: string }>(facts: T): T {
  const { publishAt, publishedAt } = facts;
  return publishAt !== undefined && Date.parse(publishAt) > Date.parse(publishedAt)
    ? { ...facts, publishedAt: publishAt }
    : facts;
}

/** What readers see at a moment: no drafts, nothing that waits, nothing taken down. */
export function shownAt<T extends Parts>(content: T, asOf: Date): T {
  const shown = (facts: Timing): boolean => standingOf(facts, asOf) === 'shown';
  return {
    ...content,
    guides: content.guides
      .filter(({ facts }) => shown(facts))
      .map((guide) => ({ ...guide, facts: dated(guide.facts) })),
    pages: Object.fromEntries(Object.entries(content.pages).filter(([, { facts }]) => shown(facts))),
    venues: content.venues.filter(shown),
  };
}

/** The times, around a moment, between which the same things are shown. In milliseconds. */
export function unchangedAround(content: Parts, asOf: Date): { from: number; until: number } {
  const now = asOf.getTime();
  const turns = timings(content)
    .filter(({ draft }) => !draft)
    .flatMap((facts) => Object.values(windowOf(facts)));
  return {
    from: Math.max(-Infinity, ...turns.filter((turn) => turn <= now)),
    until: Math.min(Infinity, ...turns.filter((turn) => turn > now)),
  };
}
