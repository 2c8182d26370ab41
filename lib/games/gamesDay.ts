import type { Locale } from '#lib/i18n/locale.ts';

/** `2 月 5 日，周六`, `Saturday 5 February`: a day of the Games, of the calendar in Beijing. */
export function gamesDay(day: string, locale: Locale): string {
  const date = new Date(`${day}T00:00:00Z`);
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', { ...options, timeZone: 'UTC' }).format(
      date,
    );
  const [month, dayOfMonth] = [date.getUTCMonth() + 1, date.getUTCDate()];
  return locale === 'zh'
    ? `${month} 月 ${dayOfMonth} 日，${part({ weekday: 'short' })}`
    : `${part({ weekday: 'long' })} ${dayOfMonth} ${part({ month: 'long' })}`;
}

/** `2 月 5 日`, `5 February`. */
export const shortDay = (day: string, locale: Locale): string => {
  const [, month, dayOfMonth] = day.split('-').map(Number);
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
  return locale === 'zh' ? `${month} 月 ${dayOfMonth} 日` : `${dayOfMonth} ${name}`;
};
