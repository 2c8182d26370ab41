/** The languages of the site, Chinese first. The type, the routes and the checks all come from this tuple. */
export const LOCALES = ['zh', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** A value that exists in every language: the type makes a missing language a compile error. */
export type Bilingual<T = string> = Record<Locale, T>;

/** BCP 47 tags for `<html lang>` and hreflang. */
export const LANG_TAG: Bilingual = { zh: 'zh-CN', en: 'en' };
/** Open Graph locale names. */
export const OG_LOCALE: Bilingual = { zh: 'zh_CN', en: 'en_US' };

export const isLocale = (value: string): value is Locale => (LOCALES as readonly string[]).includes(value);

/** Narrows a URL segment to a locale once, at the edge. Throws on anything else: inside, no locale is a bare string. */
export function ensureLocale(value: string): Locale {
  if (isLocale(value)) return value;
  throw new Error(`"${value}" is no locale of this site; allowed: ${LOCALES.join(', ')}`);
}

export const otherLocale = (locale: Locale): Locale => (locale === 'zh' ? 'en' : 'zh');
