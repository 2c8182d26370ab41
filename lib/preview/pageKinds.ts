import type { Locale } from '#lib/i18n/locale.ts';
import { cityPath, guidePath, momentPath, nationPath, PAGES, sportPath, venuePath } from '#lib/routes.ts';

/**
 * The longest path of every kind of page among `paths` of one language: each page that there is once, and one of each
 * kind of which there are many. Long addresses have long titles, which are the ones that break.
 */
export function pageKinds(paths: readonly string[], locale: Locale): string[] {
  const once = new Set(Object.values(PAGES).map((page) => `/${locale}/${page}`));
  const many = [guidePath, cityPath, venuePath, momentPath, sportPath, nationPath].map((path) =>
    path(locale, '').slice(0, -1),
  );
  const kinds = new Map<string, string>();
  for (const path of paths) {
    if (!path.startsWith(`/${locale}/`)) continue;
    const parent = many.findLast((start) => path.startsWith(start));
    const kind = once.has(path) ? path : `${parent}*`;
    if (path.length > (kinds.get(kind)?.length ?? 0)) kinds.set(kind, path);
  }
  return [...kinds.values()];
}
