import type { City, Venue } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { pageText } from '#lib/i18n/text/pages.ts';
import { venuePageText } from '#lib/i18n/text/venuePage.ts';
import { venueWords } from '#lib/i18n/text/venueWords.ts';
import { venuePath } from '#lib/routes.ts';
import { headlinePrice } from '#lib/venues/headlinePrice.ts';
import { money } from '#lib/venues/money.ts';
import { yearText } from '#lib/venues/yearText.ts';
import type { SitePage } from './sitePage.ts';

const SCENE_OF_KIND = {
  'ice-rink': 'curling',
  'outdoor-rink': 'river',
  'ski-resort': 'slope',
  'indoor-ski': 'skihall',
  'snow-park': 'courtyard',
  'dry-slope': 'skihall',
  curling: 'curling',
} as const satisfies Record<Venue['kind'], string>;

/** The city as a sentence names it; a municipality is its own province, and Suzhou already says which one it is. */
function placeName({ name, short, province }: City, locale: Locale): string {
  if (locale === 'zh') return name.zh;
  return short.en === province.en || short.en.includes('(') ? short.en : `${short.en}, ${province.en}`;
}

/** Discord drops a preview whose title is longer than this. */
const MAX_TITLE_BYTES = 70;

const fittingTitle = (titles: readonly string[]): string =>
  titles.find((title) => Buffer.byteLength(title) <= MAX_TITLE_BYTES) ?? titles.at(-1) ?? '';

export const venueScene = ({ kind }: Pick<Venue, 'kind'>): string => SCENE_OF_KIND[kind];

/** What the outside sees of a venue: its name and place, and the price that is known, or that none is. */
export function venueSitePage(locale: Locale, venue: Venue, city: City, asOf: Date): SitePage {
  const text = venuePageText[locale];
  const name = venue.name[locale];
  const place = city.short[locale];
  const kind = venueWords[locale].kinds[venue.kind];
  const known = headlinePrice(venue, asOf);
  const price = known ? money(known.cny) : undefined;
  const title = fittingTitle(text.titles(name, place));
  return {
    locale,
    path: venuePath(locale, venue.id),
    title,
    description: text.description({
      name,
      place: placeName(city, locale),
      kind,
      season: venue.season.label[locale],
      price: known && price ? `${price}（${yearText(known, locale)}）` : undefined,
    }),
    card: {
      key: `venues-${venue.id}`,
      locale,
      kicker: pageText[locale].venue.kicker(place, kind),
      title: name,
      price,
      priceNote: known ? `${known.product[locale]} · ${yearText(known, locale)}` : undefined,
      facts: [venue.season.label[locale], known ? '' : text.cardUnknown].filter(Boolean),
      scene: venueScene(venue),
      alt: pageText[locale].alt(name, price),
    },
  };
}
