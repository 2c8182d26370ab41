import { assetUrl } from '#lib/assets/manifest.ts';
import type { Film } from '#lib/content/index.ts';
import { LANG_TAG } from '#lib/i18n/locale.ts';
import { absolute, pagePath } from '#lib/routes.ts';
import type { SitePage } from '#lib/share/sitePage.ts';
import { captionsOf } from './filmFiles.ts';

/** schema.org `VideoObject` of the film, with its chapters and its transcript. */
export function filmJsonLd(film: Film, page: SitePage): Record<string, unknown> {
  const [first] = film.encodes;
  const { locale } = page;
  const path = absolute(pagePath(locale, 'film'));
  return {
    '@type': 'VideoObject',
    name: film.title[locale],
    headline: page.title,
    description: page.description,
    inLanguage: LANG_TAG[locale],
    duration: `PT${Math.round(film.seconds)}S`,
    uploadDate: `${film.checkedOn}T08:00:00+08:00`,
    thumbnailUrl: absolute(assetUrl(`film/${film.poster}`)),
    isFamilyFriendly: true,
    ...(first && {
      contentUrl: absolute(assetUrl(`film/${first.file}`)),
      encodingFormat: 'video/mp4',
      width: first.width,
      height: first.height,
    }),
    caption: absolute(assetUrl(`film/${film.captions[locale]}`)),
    hasPart: film.chapters.map(({ at, title }, index) => ({
      '@type': 'Clip',
      name: title[locale],
      startOffset: at,
      endOffset: film.chapters[index + 1]?.at ?? film.seconds,
      url: `${path}?t=${at}`,
    })),
    transcript: captionsOf(film, locale)
      .map(({ text }) => text)
      .join('\n'),
  };
}
