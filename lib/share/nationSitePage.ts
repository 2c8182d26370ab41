import { mostWon } from '#lib/games/mostWon.ts';
import { isRecounted, type Nation } from '#lib/games/nations.ts';
import { sportScene } from '#lib/games/sportScene.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { gamesPartText } from '#lib/i18n/text/gamesPart.ts';
import { pageText } from '#lib/i18n/text/pages.ts';
import { nationPath } from '#lib/routes.ts';
import type { SitePage } from './sitePage.ts';

/** What the outside sees of a delegation at Beijing 2022. */
export function nationSitePage(locale: Locale, nation: Nation): SitePage {
  const { code, name, before, after } = nation;
  const text = gamesPartText[locale];
  const words = { name: name[locale], after, before: isRecounted(nation) ? before : undefined };
  const title = text.nationTitle(words);
  return {
    locale,
    path: nationPath(locale, code),
    title,
    description: text.nationDescription(words),
    share: text.nationPost(words),
    card: {
      key: `games-nation-${code}`,
      locale,
      path: nationPath(locale, code),
      kicker: pageText[locale].games.kicker,
      title,
      facts: [],
      figure: { value: String(after.total), ...text.nationFigure(after.total) },
      scene: sportScene(mostWon(nation)),
      alt: pageText[locale].alt(title),
    },
  };
}
