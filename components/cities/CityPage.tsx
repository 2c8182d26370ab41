import { Opening } from '#components/frame/Opening.tsx';
import { PriceTag } from '#components/frame/PriceTag.tsx';
import { Shell } from '#components/frame/Shell.tsx';
import { ShareBlock } from '#components/share/ShareBlock.tsx';
import { VenueLine } from '#components/venues/VenueLine.tsx';
import { loadContent } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { cityPageText } from '#lib/i18n/text/cityPage.ts';
import { frameText } from '#lib/i18n/text/frame.ts';
import { cityPath, guidePath, pagePath } from '#lib/routes.ts';
import { citySitePage } from '#lib/share/citySitePage.ts';
import { byPrice } from '#lib/venues/byPrice.ts';
import type { CityVenues } from '#lib/venues/citiesWithVenues.ts';
import { cityFigures } from '#lib/venues/cityFigures.ts';
import { yearText } from '#lib/venues/yearText.ts';
import { CityNeighbours } from './CityNeighbours.tsx';

const GUIDES_SHOWN = 3;

interface Props {
  locale: Locale;
  entry: CityVenues;
  asOf: Date;
}

/** One city: its venues in order of known price, those without one apart, and where else to look. */
export function CityPage({ locale, entry, asOf }: Props) {
  const { city, venues } = entry;
  const text = cityPageText[locale];
  const figures = cityFigures(venues, asOf);
  const { priced, unknown } = byPrice(venues, asOf);
  const { cheapest } = figures;
  const lines = (list: typeof venues) => (
    <div className="venue-lines">
      <ul>
        {list.map((venue) => (
          <VenueLine
            key={venue.id}
            locale={locale}
            venue={venue}
            place={locale === 'zh' ? (venue.district ?? '') : ''}
            asOf={asOf}
          />
        ))}
      </ul>
    </div>
  );
  return (
    <Shell locale={locale} path={cityPath(locale, city.slug)}>
      <Opening
        locale={locale}
        title={text.title(city.short[locale])}
        lead={text.lead(figures.total)}
        trail={[{ href: pagePath(locale, 'cities'), label: frameText[locale].cities }]}
        scene={figures.free > 0 ? 'river' : 'metro'}
        tag={
          cheapest ? <PriceTag cny={cheapest.price.cny} note={yearText(cheapest.price, locale)} /> : undefined
        }
      >
        <ul className="city__figures">
          <li>{text.places(figures.total)}</li>
          <li>{figures.free > 0 ? text.freePlaces(figures.free) : text.noFree}</li>
          {figures.priced > 0 ? <li>{text.pricedPlaces(figures.priced)}</li> : null}
        </ul>
      </Opening>
      <div className="wrap city">
        <div className="city__cols">
          <div>
            {priced.length > 0 ? (
              <section>
                <h2 className="d h2">{text.list}</h2>
                {lines(priced)}
              </section>
            ) : null}
            {unknown.length > 0 ? (
              <section>
                <h2 className="d h2">{text.unknownTitle}</h2>
                <p className="small">{text.unknownLead}</p>
                {lines(unknown)}
              </section>
            ) : null}
          </div>
          <div>
            <CityNeighbours locale={locale} city={city} />
            <section>
              <h2 className="d h2">{text.guidesTitle}</h2>
              <ul className="link-list">
                {loadContent()
                  .guides.slice(0, GUIDES_SHOWN)
                  .map(({ slug, prose }) =>
                    prose[locale] ? (
                      <li key={slug}>
                        <a href={guidePath(locale, slug)}>{prose[locale].title.replaceAll('|', '')}</a>
                      </li>
                    ) : null,
                  )}
              </ul>
            </section>
            <ShareBlock locale={locale} page={citySitePage(locale, entry, asOf)} />
          </div>
        </div>
      </div>
    </Shell>
  );
}
