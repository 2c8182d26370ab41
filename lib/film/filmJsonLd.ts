import { assetUrl } from '#lib/assets/manifest.ts';
import type { Film } from '#lib/content/index.ts';
import { LANG_TAG } from '#lib/i18n/locale.ts';
import { absolute } from '#lib/routes.ts';
import type { SitePage } from '#lib/share/sitePage.ts';
import { captionsOf } from './filmFiles.ts';

/** schema.org `VideoObject` of the film, with its transcript. */
export function filmJsonLd(film: Film, page: SitePage): Record<string, unknown> {
  const [first] = film.encodes;
  return {
    '@type': 'VideoObject',
    name: film.title[page.locale],
    headline: page.title,
    description: page.description,
    inLanguage: LANG_TAG[page.locale],
    duration: `PT${Math.round(film.seconds)}S`,
    uploadDate: `${film.checkedOn}T08:00:00+08:00`,
    thumbnailUrl: absolute(assetUrl(`film/${film.poster}`)),
    ...(first && { contentUrl: absolute(assetUrl(`film/${first.file}`)) }),
    transcript: captionsOf(film, page.locale)
      .map(({ text }) => text)
      .join('\n'),
  };
}
