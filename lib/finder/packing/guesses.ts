import { normalise } from '#lib/search/normalise.ts';
import type { FinderVenue } from '../finderRows.ts';
import { isHan } from '../spellings.ts';
import { SEPARATOR } from './packedRows.ts';
import type { Say } from './speech.ts';

/** The English name of most cities: `huainan` → `Huainan`. */
export const englishOf = (slug: string): string => slug.charAt(0).toUpperCase() + slug.slice(1);

/** The keys of most cities, from what they are called in the site's and in the other language: `淮南市 | Huainan | hn`. */
export function guessCityKeys(name: string, other: string, say: Say): string {
  const chinese = isHan(name) ? name : other;
  const initials = say(chinese).replace(/(\S)\S* ?/g, '$1');
  return [`${chinese}市`, other, initials].join(SEPARATOR);
}

/** The id of most venues: city and English name, as `npm run new` makes it; a ski resort may only have its pinyin. */
export function guessVenueId({ city, name, keys }: Pick<FinderVenue, 'city' | 'name' | 'keys'>): string {
  const latin = [name, ...keys.split(SEPARATOR)].find((one) => !isHan(one)) ?? '';
  const english = latin.replace(
    /^(.*?)( guo ji)? hua xue chang$/,
    (_, own: string, international = '') =>
      `${own.replace(/ /g, '')}${international && ' international'} ski resort`,
  );
  const slug = normalise(english.replace(/’/g, '')).replace(/ /g, '-');
  return slug.startsWith(`${city}-`) ? slug : `${city}-${slug}`;
}
