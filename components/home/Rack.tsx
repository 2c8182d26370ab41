import { Icon } from '#components/frame/Icon.tsx';
import { PriceTag } from '#components/frame/PriceTag.tsx';
import type { City, Venue } from '#lib/content/index.ts';
import { DOT } from '#lib/i18n/dotted.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { homeText } from '#lib/i18n/text/home.ts';
import { venueWords } from '#lib/i18n/text/venueWords.ts';
import { pagePath, venuePath } from '#lib/routes.ts';
import { headlinePrice } from '#lib/venues/headlinePrice.ts';
import { money } from '#lib/venues/money.ts';
import { yearText } from '#lib/venues/yearText.ts';

/** Budgets on the rail, yuan a head; the finder understands the same ones. */
const BUDGETS = [0, 50, 100, 200] as const;
const SHOWN = 6;

interface Props {
  locale: Locale;
  venues: readonly Venue[];
  cities: readonly City[];
  asOf: Date;
}

/** Five price tags on a rail lead into the finder; below it, places that cost nothing, every city before a second one. */
export function Rack({ locale, venues, cities, asOf }: Props) {
  const text = homeText[locale];
  const cityName = new Map(cities.map(({ slug, short }) => [slug, short[locale]]));
  const free = venues.flatMap((venue) => {
    const price = headlinePrice(venue, asOf);
    return price?.cny === 0 && price.age !== 'history' ? [{ venue, price }] : [];
  });
  const onePerCity = new Map(free.map((entry) => [entry.venue.city, entry])).values();
  const shown = [...new Set([...onePerCity, ...free])].slice(0, SHOWN);
  const finder = pagePath(locale, 'venues');
  return (
    <section className="rail night">
      <div className="wrap">
        <h2 className="d h1">{text.railTitle}</h2>
        <ul className="rack">
          {BUDGETS.map((budget) => (
            <li key={budget}>
              <a href={budget === 0 ? `${finder}?free=1` : `${finder}?budget=${budget}`}>
                <PriceTag cny={budget} note={budget === 0 ? text.free : text.within} />
              </a>
            </li>
          ))}
          <li>
            <a href={finder}>
              <span className="hang">
                <span className="tag tag--3">
                  <b>{text.anyShort}</b>
                  <small>{text.any}</small>
                </span>
              </span>
            </a>
          </li>
        </ul>
        <div className="rail__list">
          <div>
            <p className="d h3">{text.railCount(free.length)}</p>
            <a className="btn" href={finder}>
              {text.railAll}
            </a>
          </div>
          <ol>
            {shown.map(({ venue, price }) => (
              <li key={venue.id}>
                <a href={venuePath(locale, venue.id)}>
                  <b>{money(price.cny)}</b>
                  <span>
                    <strong>{venue.name[locale]}</strong>
                    {[
                      cityName.get(venue.city),
                      venueWords[locale].kinds[venue.kind],
                      yearText(price, locale, price.age),
                    ].join(DOT)}
                  </span>
                  <Icon name="arrow" />
                </a>
              </li>
            ))}
          </ol>
        </div>
      </div>
    </section>
  );
}
