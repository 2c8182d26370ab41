import { pinyin } from 'pinyin-pro';
import type { City, Content, Venue } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { SitePage } from '#lib/share/sitePage.ts';
import { normalise } from './normalise.ts';
import { proseText } from './proseText.ts';
import type { SearchDoc } from './searchDoc.ts';

const spelt = (text: string): string => {
  const syllables = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed' });
  return `${syllables.join('')} ${syllables.map((syllable) => syllable[0]).join('')}`;
};

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

const cityNames = ({ name, short, pinyin: letters, initials }: City): string[] => [
  name.zh,
  name.en,
  short.zh,
  short.en,
  letters,
  initials,
];
const cityKeys = (city: City): string[] => [...cityNames(city), city.province.zh, city.province.en];

function venueBody(venue: Venue, locale: Locale): string {
  const notes = venue.notes[locale];
  const prices = venue.prices?.map(({ product, note }) => `${product[locale]} ${note?.[locale] ?? ''}`) ?? [];
  return [venue.season.label[locale], ...prices, notes ? proseText(notes) : ''].join(' ');
}

/** What each page of a language is found by: venues by all their names, articles by all they say. */
export function searchDocs(pages: readonly SitePage[], content: Content, locale: Locale): SearchDoc[] {
  const venueOf = new Map(content.venues.map((venue) => [`venues-${venue.id}`, venue]));
  const cityOf = new Map(content.cities.map((city) => [city.slug, city]));
  const proseOf = new Map([
    ...content.guides.map(({ slug, prose }) => [`guides-${slug}`, prose[locale]] as const),
    ...Object.entries(content.pages).map(([slug, { prose }]) => [slug, prose[locale]] as const),
  ]);
  const namesIn = (slug: string): string =>
    content.venues
      .filter(({ city }) => city === slug)
      .map(({ name }) => name[locale])
      .join(' ');
  return pages
    .filter((page) => page.locale === locale && page.card.key !== '404' && page.card.key !== 'search')
    .map(({ path, title, description, card }) => {
      const venue = venueOf.get(card.key);
      const ownCity = venue ? undefined : cityOf.get(card.key.replace(/^cities-/, ''));
      const city = venue ? cityOf.get(venue.city) : ownCity;
      const prose = proseOf.get(card.key);
      const names = venue ? [venue.name.zh, venue.name.en, venue.district ?? '', ...(venue.aka ?? [])] : [];
      const chinese = venue ? spelt(venue.name.zh) : locale === 'zh' && !city ? spelt(title) : '';
      const body = prose ? proseText(prose.body) : venue ? venueBody(venue, locale) : '';
      return {
        path,
        title: venue ? venue.name[locale] : title.replaceAll('|', ''),
        kicker: card.kicker,
        text: venue ? [card.price, card.price && card.priceNote].filter(Boolean).join(' · ') : description,
        keys: normalise([...names, ...(city ? cityKeys(city) : []), chinese].join(' ')),
        exact: [
          ...new Set((venue ? [venue.name.zh, venue.name.en] : city ? cityNames(city) : []).map(normalise)),
        ],
        body: squeeze(ownCity ? `${body} ${namesIn(ownCity.slug)}` : body),
      };
    });
}
