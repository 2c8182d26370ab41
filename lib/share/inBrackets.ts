import type { Locale } from '#lib/i18n/locale.ts';

/** Words in brackets; brackets among them become commas, as an editor would have it: `（2022–24 年，约）`. */
export function inBrackets(words: string, locale: Locale): string {
  return locale === 'zh'
    ? `（${words.replace(/（([^（）]*)）/g, '，$1')}）`
    : ` (${words.replace(/ \(([^()]*)\)/g, ', $1')})`;
}
