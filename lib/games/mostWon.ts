import type { Nation } from './nations.ts';
import { sportSlug } from './sportSlug.ts';

/** The discipline (slug) in which a delegation won most medals; of equals, the one with the finer medal. */
export function mostWon({ medals }: Nation): string {
  const bySport = Map.groupBy(medals, ({ event }) => sportSlug(event.discipline.en));
  const [first] = [...bySport].toSorted((a, b) => b[1].length - a[1].length);
  return first?.[0] ?? '';
}
