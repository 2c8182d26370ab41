import { gamesOf } from '#lib/content/gamesOf.ts';
import { sportScene } from '#lib/games/sportScene.ts';
import type { Sport } from '#lib/games/sports.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { gamesPartText } from '#lib/i18n/text/gamesPart.ts';
import { pageText } from '#lib/i18n/text/pages.ts';
import { sportPath } from '#lib/routes.ts';
import type { SitePage } from './sitePage.ts';

/** What the outside sees of a discipline at Beijing 2022. */
export function sportSitePage(locale: Locale, { slug, name, events }: Sport): SitePage {
  const text = gamesPartText[locale];
  const sessions = gamesOf().sessions.sessions[slug]?.length ?? 0;
  const words = { name: name[locale], events: events.length, sessions };
  const title = text.sportTitle(words);
  return {
    locale,
    path: sportPath(locale, slug),
    title,
    description: text.sportDescription(words),
    share: text.sportPost(words),
    card: {
      key: `games-sport-${slug}`,
      locale,
      path: sportPath(locale, slug),
      kicker: pageText[locale].games.kicker,
      title,
      facts: [],
      figure: { value: String(events.length), ...text.sportFigure },
      scene: sportScene(slug),
      alt: pageText[locale].alt(title),
    },
  };
}
