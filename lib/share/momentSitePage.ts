import { captionLine, chaptersWithCues } from '#lib/film/filmFiles.ts';
import { type Moment, priceCredit } from '#lib/film/moments.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { filmText } from '#lib/i18n/text/film.ts';
import { pageText } from '#lib/i18n/text/pages.ts';
import { momentPath } from '#lib/routes.ts';
import { momentStill } from './filmStill.ts';
import type { SitePage } from './sitePage.ts';

/** Sounds are told in brackets: `（蝉鸣）`. */
const isSound = (text: string): boolean => /^[（(][^）)]*[）)]$/.test(text);

/** What stands on the picture in a chapter: its lines without sounds and without the film's own title. */
function linesOf({ film, chapter }: Moment, locale: Locale): string {
  const { cues = [] } = chaptersWithCues(film, locale).find(({ slug }) => slug === chapter.slug) ?? {};
  return cues
    .map(({ text }) => captionLine(text, locale))
    .filter((text) => !isSound(text) && !text.includes(film.title.zh))
    .join(' ');
}

/** What the outside sees of a moment of the film: its frame and its lines. */
export function momentSitePage(locale: Locale, moment: Moment): SitePage {
  const { film, chapter } = moment;
  const text = filmText[locale];
  const title = text.momentTitle(chapter.title[locale], film.title[locale]);
  return {
    locale,
    path: momentPath(locale, chapter.slug),
    title,
    description: text.momentDescription(film.title[locale], linesOf(moment, locale)),
    share: text.momentPost(film.title[locale], chapter.title[locale]),
    card: {
      key: `film-${chapter.slug}`,
      path: momentPath(locale, chapter.slug),
      locale,
      kicker: pageText[locale].film.kicker,
      title: chapter.title[locale],
      facts: [priceCredit(moment)?.[locale] ?? ''].filter(Boolean),
      scene: 'courtyard',
      still: momentStill(film, chapter),
      alt: pageText[locale].alt(title),
    },
  };
}
