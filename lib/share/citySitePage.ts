import type { Locale } from '#lib/i18n/locale.ts';
import { cityPageText } from '#lib/i18n/text/cityPage.ts';
import { pageText } from '#lib/i18n/text/pages.ts';
import { posterText } from '#lib/i18n/text/poster.ts';
import { postText } from '#lib/i18n/text/posts.ts';
import { cityPath } from '#lib/routes.ts';
import type { CityVenues } from '#lib/venues/citiesWithVenues.ts';
import { cityFigures } from '#lib/venues/cityFigures.ts';
import { money } from '#lib/venues/money.ts';
import { outletName } from '#lib/venues/outletName.ts';
import { yearText } from '#lib/venues/yearText.ts';
import { cityFigure } from './cityFigure.ts';
import { inBrackets } from './inBrackets.ts';
import type { SitePage } from './sitePage.ts';

/** What the outside sees of a city: how many places, how many free, the cheapest known price. */
export function citySitePage(locale: Locale, entry: CityVenues, asOf: Date): SitePage {
  const { city } = entry;
  const text = cityPageText[locale];
  const figures = cityFigures(entry.venues, asOf);
  const { cheapest } = figures;
  const price = cheapest ? money(cheapest.price.cny) : undefined;
  const year = cheapest ? inBrackets(yearText(cheapest.price, locale, cheapest.price.age), locale) : '';
  const title = pageText[locale].city.title(city.short[locale]);
  return {
    locale,
    path: cityPath(locale, city.slug),
    title,
    description: text.description({
      city: locale === 'zh' ? city.name.zh : `${city.short.en}, ${city.province.en}`,
      ...figures,
      cheapest: cheapest && price + year,
    }),
    share: postText[locale].city({
      city: city.short[locale],
      ...figures,
      cheapest: cheapest && price + year,
    }),
    card: {
      key: `cities-${city.slug}`,
      locale,
      path: cityPath(locale, city.slug),
      kicker: text.kicker(city.province[locale]),
      title: text.cardTitle(city.short[locale]),
      price,
      priceNote: cheapest
        ? `${cheapest.venue.name[locale]} · ${yearText(cheapest.price, locale, cheapest.price.age)}`
        : undefined,
      facts: [text.places(figures.total), figures.free > 0 ? text.freePlaces(figures.free) : ''].filter(
        Boolean,
      ),
      ...cityFigure(locale, entry, cheapest?.venue),
      ...(cheapest && { source: posterText[locale].source(outletName(cheapest.price.source, locale)) }),
      alt: pageText[locale].alt(title, price),
    },
  };
}
