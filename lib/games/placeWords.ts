import type { MedalRow } from '#lib/content/schema/games.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { gamesText } from '#lib/i18n/text/games.ts';

/** `第 3 名，9 金 4 银 2 铜`: a delegation’s line of the medal table as words. */
export function placeWords({ rank, gold, silver, bronze }: MedalRow, locale: Locale): string {
  const text = gamesText[locale];
  return [text.place(rank), text.counts(gold, silver, bronze)].join(locale === 'zh' ? '，' : ', ');
}
