import { pinyin } from 'pinyin-pro';
import type { Content } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { SitePage } from '#lib/share/sitePage.ts';
import { normalise } from './normalise.ts';

/** One page as the search finds it. */
export interface SearchEntry {
  path: string;
  title: string;
  /** One line under the title. */
  text: string;
  /** Everything else it is found by, normalised: pinyin, initials, the other language's name, old names. */
  keys: string;
}

const spelt = (text: string): string => {
  const syllables = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed' });
  return `${syllables.join('')} ${syllables.map((syllable) => syllable[0]).join('')}`;
};

/** The search index of a language: venues by all their names, every other page by title and description. */
export function searchIndex(
  pages: readonly SitePage[],
  { venues, cities }: Content,
  locale: Locale,
): SearchEntry[] {
  const venueOf = new Map(venues.map((venue) => [`venues-${venue.id}`, venue]));
  const cityOf = new Map(cities.map((city) => [city.slug, city]));
  return pages
    .filter((page) => page.locale === locale && page.card.key !== '404' && page.card.key !== 'search')
    .map(({ path, title, description, card }) => {
      const venue = venueOf.get(card.key);
      const city = cityOf.get(venue?.city ?? card.key.replace(/^cities-/, ''));
      const names = venue ? [venue.name.zh, venue.name.en, venue.district ?? '', ...(venue.aka ?? [])] : [];
      const place = city
        ? [
            city.name.zh,
            city.name.en,
            city.short.en,
            city.pinyin,
            city.initials,
            city.province.zh,
            city.province.en,
          ]
        : [];
      const chinese = venue ? spelt(venue.name.zh) : locale === 'zh' && !city ? spelt(title) : '';
      return {
        path,
        title: venue ? venue.name[locale] : title.replaceAll('|', ''),
        text: venue ? card.kicker : description,
        keys: normalise([...names, ...place, chinese].join(' ')),
      };
    });
}
