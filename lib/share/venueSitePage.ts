import type { City, Venue } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { pageText } from '#lib/i18n/text/pages.ts';
import { posterText } from '#lib/i18n/text/poster.ts';
import { postText } from '#lib/i18n/text/posts.ts';
import { venuePageText } from '#lib/i18n/text/venuePage.ts';
import { venueWords } from '#lib/i18n/text/venueWords.ts';
import { venuePath } from '#lib/routes.ts';
import { type HeadlinePrice, headlinePrice } from '#lib/venues/headlinePrice.ts';
import { money } from '#lib/venues/money.ts';
import { outletName } from '#lib/venues/outletName.ts';
import { yearText } from '#lib/venues/yearText.ts';
import { inBrackets } from './inBrackets.ts';
import type { SitePage } from './sitePage.ts';
import { venueFigure } from './venueFigure.ts';
import { venueScene } from './venueScene.ts';
import { POST_CHARACTERS, weiboLength } from './weiboLength.ts';

/** The city as a sentence names it; a municipality is its own province, and Suzhou already says which one it is. */
function placeName({ name, short, province }: City, locale: Locale): string {
  if (locale === 'zh') return name.zh;
  return short.en === province.en || short.en.includes('(') ? short.en : `${short.en}, ${province.en}`;
}

/** Discord drops a preview whose title is longer than this. */
const MAX_TITLE_BYTES = 70;

const fittingTitle = (titles: readonly string[]): string =>
  titles.find((title) => Buffer.byteLength(title) <= MAX_TITLE_BYTES) ?? titles.at(-1) ?? '';

/** The ready post; what is bought is left out when it would not fit. */
function venuePost(locale: Locale, name: string, place: string, known: HeadlinePrice | undefined): string {
  const write = postText[locale].venue;
  if (!known) return write({ name, place });
  const price = { cny: money(known.cny), year: inBrackets(yearText(known, locale, known.age), locale) };
  const full = write({ name, place, price: { ...price, product: known.product[locale] } });
  return weiboLength(full) <= POST_CHARACTERS ? full : write({ name, place, price });
}

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
      price: known && price ? price + inBrackets(yearText(known, locale, known.age), locale) : undefined,
    }),
    share: venuePost(locale, name, place, known),
    card: {
      key: `venues-${venue.id}`,
      locale,
      path: venuePath(locale, venue.id),
      kicker: pageText[locale].venue.kicker(place, kind),
      title: name,
      price,
      priceNote: known ? `${known.product[locale]} · ${yearText(known, locale, known.age)}` : undefined,
      ...(known
        ? { source: posterText[locale].source(outletName(known.source, locale)) }
        : venueFigure(locale, venue, city)),
      facts: [venue.season.label[locale], known ? '' : text.cardUnknown].filter(Boolean),
      scene: venueScene(venue),
      alt: pageText[locale].alt(name, price),
    },
  };
}
