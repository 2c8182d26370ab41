import type { Medallist } from '#lib/content/schema/games.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { gamesText } from '#lib/i18n/text/games.ts';

/** More names than this are given as a team, unless a page has room. */
const NAMED = 5;

/**
 * Who won, by name; many, or a team without a list, as their number. Chinese names only where they are
 * documented.
 */
export function winnerNames({ names, teamOf }: Medallist, locale: Locale, most = NAMED): string {
  if (teamOf !== undefined) return gamesText[locale].team(teamOf);
  if (names.length > most) return gamesText[locale].team(names.length);
  return names.map(({ name, zh }) => (locale === 'zh' && zh ? zh : name)).join(locale === 'zh' ? '、' : ', ');
}
