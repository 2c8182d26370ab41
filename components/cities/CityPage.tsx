import { Opening } from '#components/frame/Opening.tsx';
import { PriceTag } from '#components/frame/PriceTag.tsx';
import { Shell } from '#components/frame/Shell.tsx';
import { loadContent } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { cityPageText } from '#lib/i18n/text/cityPage.ts';
import { cityYearText } from '#lib/i18n/text/cityYear.ts';
import { frameText } from '#lib/i18n/text/frame.ts';
import { cityPath, pagePath } from '#lib/routes.ts';
import type { CityVenues } from '#lib/venues/citiesWithVenues.ts';
import { cityCosts } from '#lib/venues/cityCosts.ts';
import { cityFigures } from '#lib/venues/cityFigures.ts';
import { cityMonths } from '#lib/venues/cityMonths.ts';
import { cityNow } from '#lib/venues/cityNow.ts';
import { nowSentences } from '#lib/venues/monthWords.ts';
import { seasonBasis } from '#lib/venues/seasonBasis.ts';
import { shortYearText } from '#lib/venues/yearText.ts';
import { CityAround } from './CityAround.tsx';
import { CityCostList } from './CityCostList.tsx';
import { CityFamily } from './CityFamily.tsx';
import { CityFree } from './CityFree.tsx';
import { CityGuides } from './CityGuides.tsx';
import { CityNeighbours } from './CityNeighbours.tsx';
import { CityNoPrice } from './CityNoPrice.tsx';
import { CityYear } from './CityYear.tsx';
import { FinderLink } from './FinderLink.tsx';
import { IceWarning } from './IceWarning.tsx';

/** So few places that the next cities belong before the list. */
const FEW = 4;
/** More rows than the side column is high. */
const LONG = 6;

interface Props {
  locale: Locale;
  entry: CityVenues;
  asOf: Date;
}

/** One city: what is on in each month, what a family's day costs, what is free, and every place in order of cost. */
export function CityPage({ locale, entry, asOf }: Props) {
  const { city, venues } = entry;
  const text = cityPageText[locale];
  const content = loadContent();
  const years = cityMonths(venues, seasonBasis(content.venues, content.cities));
  const now = cityNow(years, asOf);
  const figures = cityFigures(venues, asOf);
  const { cheapest } = figures;
  const { known, unknown } = cityCosts(venues, asOf);
  // Beside a long list there is room for the picture; under a short one there is more.
  const isLong = known.length > LONG;
  const around = <CityAround locale={locale} city={city} asOf={asOf} />;
  const noPrice = <CityNoPrice locale={locale} unknown={unknown} asOf={asOf} />;
  return (
    <Shell locale={locale} path={cityPath(locale, city.slug)}>
      <Opening
        locale={locale}
        title={text.title(city.short[locale])}
        lead={nowSentences(now, locale).join(locale === 'zh' ? '' : ' ')}
        trail={[{ href: pagePath(locale, 'cities'), label: frameText[locale].cities }]}
        scene={figures.free > 0 ? 'riverPlain' : 'metro'}
        tag={
          cheapest ? (
            <a className="tag-link" href="#costs" data-traced="">
              <PriceTag
                cny={cheapest.price.cny}
                note={shortYearText(cheapest.price.year, locale, cheapest.price.age)}
              />
            </a>
          ) : undefined
        }
      >
        <p className="xs city__as-of">{cityYearText[locale].asOf(now.year, now.month, now.day)}</p>
        <ul className="city__figures">
          <li>{text.places(figures.total)}</li>
          <li>{figures.free > 0 ? text.freePlaces(figures.free) : text.noFree}</li>
          {figures.priced > 0 ? <li>{text.pricedPlaces(figures.priced)}</li> : null}
        </ul>
      </Opening>
      <CityYear locale={locale} entry={entry} years={years} now={now} />
      <div className="wrap city">
        <div className="city__cols city__cols--day">
          <CityFamily locale={locale} entry={entry} asOf={asOf} />
          <CityFree locale={locale} entry={entry} asOf={asOf} />
        </div>
        <IceWarning locale={locale} venues={venues} />
        {known.length > 0 ? null : noPrice}
        <div className="city__cols">
          <div>
            <CityCostList locale={locale} known={known} />
            {isLong ? null : around}
          </div>
          <div>
            <FinderLink locale={locale} city={city} />
            <CityNeighbours locale={locale} city={city} few={venues.length < FEW} />
            <CityGuides locale={locale} venues={venues} />
            {isLong ? around : null}
          </div>
        </div>
        {known.length > 0 ? noPrice : null}
      </div>
    </Shell>
  );
}
