import { useEffect, useState } from 'react';
import { LANG_TAG, type Locale, otherLocale } from '#lib/i18n/locale.ts';

/** The language, and how to change to the other. */
export type Language = readonly [Locale, () => void];

const KEY = 'editor-language';

/** The language of the editor itself, kept on this computer. Chinese until somebody chooses. */
export function useLanguage(): Language {
  const [locale, setLocale] = useState<Locale>('zh');
  useEffect(() => {
    if (localStorage.getItem(KEY) === 'en') setLocale('en');
  }, []);
  useEffect(() => {
    document.documentElement.lang = LANG_TAG[locale];
  }, [locale]);
  const other = otherLocale(locale);
  const change = (): void => {
    localStorage.setItem(KEY, other);
    setLocale(other);
  };
  return [locale, change];
}
