import { preload } from 'react-dom';
import { ProvinceList } from '#components/cities/ProvinceList.tsx';
import { Opening } from '#components/frame/Opening.tsx';
import { Shell } from '#components/frame/Shell.tsx';
import { islandUrl } from '#lib/assets/manifest.ts';
import { loadContent } from '#lib/content/index.ts';
import { buildFinderRows } from '#lib/finder/buildFinderRows.ts';
import { EMPTY_STATE } from '#lib/finder/finderState.ts';
import { findVenues } from '#lib/finder/findVenues.ts';
import { costFor } from '#lib/finder/quotes/costFor.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { finderPageText } from '#lib/i18n/text/finderPage.ts';
import { pageText } from '#lib/i18n/text/pages.ts';
import { finderDataPath, pagePath } from '#lib/routes.ts';
import { citiesWithVenues } from '#lib/venues/citiesWithVenues.ts';
import { FinderRow } from './FinderRow.tsx';
import { KindSymbols } from './KindSymbols.tsx';

/** The finder: an island above a page that answers without it, by city and by what costs nothing. */
export function FinderPage({ locale, asOf }: { locale: Locale; asOf: Date }) {
  const { title } = pageText[locale].venues;
  const text = finderPageText[locale];
  const content = loadContent();
  const question = { ...EMPTY_STATE, free: true, gear: 'own' } as const;
  const cost = costFor(question, locale);
  const free = findVenues(buildFinderRows(content, locale, asOf), question, undefined, { cost });
  const dataUrl = finderDataPath(locale);
  const recent = free.filter(({ cost }) => cost?.age !== 'history');
  // The island will ask for it as soon as it runs; by then it should be here.
  preload(dataUrl, { as: 'fetch', crossOrigin: 'anonymous' });
  return (
    <Shell locale={locale} path={pagePath(locale, 'venues')}>
      <Opening locale={locale} title={title} lead={text.lead} />
      <KindSymbols />
      <div className="wrap">
        <div data-island="finder" data-props={JSON.stringify({ locale, dataUrl })}>
          <h2 className="d h2">{text.freeTitle}</h2>
          <p className="small">{text.freeLead}</p>
          <ul className="row-tags">
            {recent.map((found) => (
              <FinderRow key={found.venue.id} locale={locale} found={found} at={asOf} />
            ))}
          </ul>
        </div>
      </div>
      <div className="wrap provinces" id="cities">
        <h2 className="d h1">{text.allCities}</h2>
        <p className="small provinces__lead">{text.allCitiesLead}</p>
        <ProvinceList locale={locale} cities={citiesWithVenues(content)} asOf={asOf} />
      </div>
      <script type="module" src={islandUrl('finder', locale)} />
    </Shell>
  );
}
