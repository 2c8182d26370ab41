import type { Guide, Venue } from '#lib/content/types.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { headlinePrice } from './headlinePrice.ts';

/**
 * How well a guide fits a venue, by the facts of its guide.yaml alone; lower is better, undefined is not at all.
 *
 * 0  about free places, and this one is free
 * 1  names this kind of place and no other
 * 2  names this kind among two
 * 3  … among more
 * 6  names no kind: about everyone's winter
 * 7  about free places, and this one has its price: the cheaper way
 */
export function guideFit({ facts }: Pick<Guide, 'facts'>, venue: Venue, asOf: Date): number | undefined {
  const { kinds, free } = facts.venues ?? {};
  if (kinds && !kinds.includes(venue.kind)) return undefined;
  if (free) return headlinePrice(venue, asOf)?.cny === 0 ? 0 : 7;
  return kinds ? Math.min(kinds.length, 3) : 6;
}

/** The `count` guides that fit a venue best, in a language that has them; equals keep the editors' order. */
export function fittingGuides(
  guides: readonly Guide[],
  venue: Venue,
  { locale, count, asOf }: { locale: Locale; count: number; asOf: Date },
): Guide[] {
  return guides
    .flatMap((guide) => {
      const fit = guide.prose[locale] ? guideFit(guide, venue, asOf) : undefined;
      return fit === undefined ? [] : [{ guide, fit }];
    })
    .toSorted((a, b) => a.fit - b.fit)
    .slice(0, count)
    .map(({ guide }) => guide);
}
