import type { VenuePrice } from '#lib/content/schema/venue.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { priceAgeText } from '#lib/i18n/text/priceAge.ts';
import type { PriceAge } from './priceAge.ts';
import { labelYears } from './priceSeason.ts';

/** A word where the year alone would not say it: `上一季`, `旧价`; empty for prices of this season and of the years before. */
export function ageWord(age: PriceAge | undefined, locale: Locale): string {
  const { last, old } = priceAgeText[locale];
  return age === 'last' ? last : age === 'history' ? old : '';
}

/** `2022-23` is one winter; `2019-21` is some year between the two. */
const isWinter = ({ from, to }: { from: number; to: number }): boolean => to - from === 1;

/**
 * `2026–27 雪季价`, `2026 年价，上一季`, `2022 年（约）`, `2018 年旧价`, `年份不详`: no price is shown without this beside it.
 * Where there is room for a year there is room for its age (lib/venues/priceAge.ts).
 */
export function yearText(
  { year, yearNote }: Pick<VenuePrice, 'year' | 'yearNote'>,
  locale: Locale,
  age?: PriceAge,
): string {
  const text = priceAgeText[locale];
  const known = labelYears(year);
  if (!known) return text.undated;
  const words = text.dated({
    years: year.replace('-', '–'),
    isWinter: isWinter(known),
    note: yearNote?.[locale],
    isOld: age === 'history',
  });
  return age === 'last' ? words + text.pause + text.last : words;
}

/** The same in brackets or on a tag, without the word for price: `2018，旧价`, `2025–26，上一季`, `2024`. */
export function shortYearText(year: string, locale: Locale, age?: PriceAge): string {
  const text = priceAgeText[locale];
  if (!labelYears(year)) return text.undated;
  return [year.replace('-', '–'), ageWord(age, locale)].filter(Boolean).join(text.pause);
}
