import { Outlet } from '#components/venues/Outlet.tsx';
import { loadContent } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { cityCostsText } from '#lib/i18n/text/cityCosts.ts';
import { guidePath, venuePath } from '#lib/routes.ts';
import type { CityVenues } from '#lib/venues/citiesWithVenues.ts';
import { type FreePlace, freeOptions } from '#lib/venues/freeOptions.ts';
import { yearText } from '#lib/venues/yearText.ts';

const GUIDE = 'free-winter';

function Place({ locale, place }: { locale: Locale; place: FreePlace }) {
  const { venue, price } = place;
  return (
    <li data-traced="">
      <b className={price.age === 'history' ? 'is-old' : undefined}>¥0</b>
      <div>
        <a href={venuePath(locale, venue.id)}>{venue.name[locale]}</a>
        <p className="xs">
          {[venue.season.label[locale], price.note?.[locale]]
            .filter(Boolean)
            .join(cityCostsText[locale].pause)}
        </p>
        <p className="xs">
          {yearText(price, locale, price.age)} ·{' '}
          <Outlet locale={locale} source={price.source} href={price.sourceUrl} />
        </p>
      </div>
    </li>
  );
}

/** What costs nothing in a city: free places, free sessions and vouchers with their years; or that there is none. */
export function CityFree({ locale, entry, asOf }: { locale: Locale; entry: CityVenues; asOf: Date }) {
  const text = cityCostsText[locale];
  const content = loadContent();
  const { places, offers } = freeOptions(entry.city, entry.venues, content.offers, asOf);
  const guide = content.guides.find(({ slug, prose }) => slug === GUIDE && prose[locale]);
  return (
    <section className="free">
      <h2 className="d h2">{text.free}</h2>
      {places.length > 0 ? (
        <>
          <ul className="free__places">
            {places.map((place) => (
              <Place key={place.venue.id} locale={locale} place={place} />
            ))}
          </ul>
          <p className="xs">{text.freeNote}</p>
        </>
      ) : (
        <p>{offers.length > 0 ? text.noFreePlaces : text.noFree}</p>
      )}
      {offers.length > 0 ? (
        <>
          <h3 className="d h3">{text.offers}</h3>
          <ul className="free__offers">
            {offers.map((offer) => (
              <li key={offer.text.en} data-traced="">
                <b>{offer.year.replace('-', '–')}</b>
                <p>
                  {offer.text[locale]}{' '}
                  <span className="xs">
                    <cite>
                      {offer.source.url ? (
                        <a href={offer.source.url} rel="noopener">
                          {offer.source.publisher[locale]}
                        </a>
                      ) : (
                        offer.source.publisher[locale]
                      )}
                    </cite>
                    {text.list}
                    {offer.source.date}
                  </span>
                </p>
              </li>
            ))}
          </ul>
          <p className="xs">{text.offersNote}</p>
        </>
      ) : null}
      {guide ? (
        <p>
          <a className="text-link" href={guidePath(locale, guide.slug)}>
            {guide.prose[locale]?.title.replaceAll('|', '')}
          </a>
        </p>
      ) : null}
    </section>
  );
}
