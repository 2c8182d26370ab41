import { gamesOf } from '#lib/content/gamesOf.ts';
import { loadContent } from '#lib/content/index.ts';
import { type Nation, nationsOf } from './nations.ts';
import { type Sport, sportsOf } from './sports.ts';

/** Every discipline that has a page; none where the content folder has no games. */
export const allSports = (): Sport[] => sportsOf(loadContent().games.events?.events ?? []);

/** Every delegation that has a page; none where the content folder has no games. */
export function allNations(): Nation[] {
  const { events, medals } = loadContent().games;
  return events && medals ? nationsOf(medals, events.events) : [];
}

/** The discipline of an address. Throws when there is none. */
export function sportOf(slug: string): Sport {
  const sport = sportsOf(gamesOf().events.events).find((one) => one.slug === slug);
  if (!sport) throw new Error(`no discipline has the address ${slug}`);
  return sport;
}

/** The delegation of an address. Throws when there is none. */
export function nationOf(code: string): Nation {
  const nation = allNations().find((one) => one.code === code);
  if (!nation) throw new Error(`no delegation has the address ${code}`);
  return nation;
}
