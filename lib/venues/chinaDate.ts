import type { Locale } from '#lib/i18n/locale.ts';

/** The day of a moment in China, as a sentence names it: `2026 年 11 月 23 日`, `23 November 2026`. */
export function chinaDate(at: Date, locale: Locale): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: locale === 'zh' ? 'numeric' : 'long',
    day: 'numeric',
  }).formatToParts(at);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return locale === 'zh'
    ? `${of('year')} 年 ${of('month')} 月 ${of('day')} 日`
    : `${of('day')} ${of('month')} ${of('year')}`;
}

/** The same day as `2026-11-23`. */
export const chinaDay = (at: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(at);
