import type { MetadataRoute } from 'next';
import { LANG_TAG, LOCALES } from '#lib/i18n/locale.ts';
import { absolute, inLocale, pagePath } from '#lib/routes.ts';
import { allPages } from '#lib/share/sitePages.ts';

export const dynamic = 'force-static';

/** Every page in both languages, each with its alternates. The 404 pages are not for search engines. */
export default function sitemap(): MetadataRoute.Sitemap {
  const hidden = new Set(LOCALES.map((locale) => pagePath(locale, 'notFound')));
  return allPages()
    .filter(({ path }) => !hidden.has(path))
    .map(({ path, modified }) => ({
      url: absolute(path),
      ...(modified && { lastModified: modified }),
      alternates: {
        languages: Object.fromEntries(
          LOCALES.map((locale) => [LANG_TAG[locale], absolute(inLocale(path, locale))]),
        ),
      },
    }));
}
