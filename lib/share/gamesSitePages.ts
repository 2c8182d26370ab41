import { allNations, allSports } from '#lib/games/allGames.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { nationSitePage } from './nationSitePage.ts';
import type { SitePage } from './sitePage.ts';
import { sportSitePage } from './sportSitePage.ts';

/** The pages below the results of Beijing 2022, as the outside sees them. */
export const gamesSitePages = (locale: Locale): SitePage[] => [
  ...allSports().map((sport) => sportSitePage(locale, sport)),
  ...allNations().map((nation) => nationSitePage(locale, nation)),
];
