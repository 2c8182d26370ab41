import { CityYear } from '#components/cities/CityYear.tsx';
import { VisitCost } from '#components/cost/VisitCost.tsx';
import { FinderRow } from '#components/finder/FinderRow.tsx';
import { KindSymbols } from '#components/finder/KindSymbols.tsx';
import { FirstVisit } from '#components/venues/FirstVisit.tsx';
import { IceWarning } from '#components/venues/IceWarning.tsx';
import { VenueFacts } from '#components/venues/VenueFacts.tsx';
import { VenueGuides } from '#components/venues/VenueGuides.tsx';
import { VenueLine } from '#components/venues/VenueLine.tsx';
import { VenueNeighbours } from '#components/venues/VenueNeighbours.tsx';
import { VenueNotes } from '#components/venues/VenueNotes.tsx';
import { VenuePrices } from '#components/venues/VenuePrices.tsx';
import { VenueReport } from '#components/venues/VenueReport.tsx';
import { VenueSeason } from '#components/venues/VenueSeason.tsx';
import { VenueSources } from '#components/venues/VenueSources.tsx';
import { VenueWay } from '#components/venues/VenueWay.tsx';
import { loadContent, type Venue } from '#lib/content/index.ts';
import { buildFinderRows } from '#lib/finder/buildFinderRows.ts';
import { EMPTY_STATE } from '#lib/finder/finderState.ts';
import { findVenues } from '#lib/finder/findVenues.ts';
import { costFor } from '#lib/finder/quotes/costFor.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { systemText as text } from '#lib/preview/systemText.ts';
import { citiesWithVenues } from '#lib/venues/citiesWithVenues.ts';
import { cityMonths } from '#lib/venues/cityMonths.ts';
import { cityNow } from '#lib/venues/cityNow.ts';
import { headlinePrice } from '#lib/venues/headlinePrice.ts';
import { seasonBasis } from '#lib/venues/seasonBasis.ts';
import { venueBills } from '#lib/venues/venueBills.ts';

interface Props {
  locale: Locale;
  asOf: Date;
}

/** A place for each age of a price, and one of which nobody says the price. */
function byAge(venues: readonly Venue[], asOf: Date): Venue[] {
  const seen = new Map(venues.map((venue) => [headlinePrice(venue, asOf)?.age ?? 'unknown', venue] as const));
  return [...seen.values()];
}

/** Places as rows and as tags, the months of a city, and the parts of a venue's page. */
export function SystemPlaces({ locale, asOf }: Props) {
  const content = loadContent();
  const question = { ...EMPTY_STATE };
  const rows = buildFinderRows(content, locale, asOf);
  const found = findVenues(rows, question, undefined, { cost: costFor(question, locale) });
  const ages = byAge(content.venues, asOf);
  const entry = citiesWithVenues(content).toSorted((a, b) => b.venues.length - a.venues.length)[0];
  const venue = content.venues.toSorted((a, b) => (b.prices?.length ?? 0) - (a.prices?.length ?? 0))[0];
  const city = content.cities.find(({ slug }) => slug === venue?.city);
  if (!entry || !venue || !city) return null;
  const years = cityMonths(entry.venues, seasonBasis(content.venues, content.cities));
  const bills = venueBills(venue, content, asOf);
  const icy = content.venues.find(({ kind }) => kind === 'outdoor-rink') ?? venue;
  return (
    <>
      <section>
        <h2 className="d h2">{text.lists}</h2>
        <KindSymbols />
        <ul className="row-tags">
          {[...found.slice(0, 2), ...found.slice(-2)].map((one) => (
            <FinderRow key={one.venue.id} locale={locale} found={one} at={asOf} />
          ))}
        </ul>
        <ul className="link-list venue-lines">
          {ages.map((one) => (
            <VenueLine key={one.id} locale={locale} venue={one} place={one.city} asOf={asOf} />
          ))}
        </ul>
      </section>
      <section>
        <h2 className="d h2">{text.months}</h2>
        <CityYear locale={locale} entry={entry} years={years} now={cityNow(years, asOf)} />
      </section>
      <section>
        <h2 className="d h2">{text.venue}</h2>
        <VisitCost locale={locale} bills={bills} asOf={asOf} />
        <VenuePrices locale={locale} venue={venue} asOf={asOf} billed={bills.length > 0} />
        <div className="venue__side">
          <IceWarning locale={locale} venue={icy} />
          <VenueSeason locale={locale} venue={venue} asOf={asOf} />
          <VenueNotes locale={locale} venue={venue} asOf={asOf} />
          <VenueFacts locale={locale} venue={venue} />
        </div>
        <VenueWay locale={locale} venue={venue} city={city} asOf={asOf} />
        <FirstVisit locale={locale} venue={venue} asOf={asOf} />
        <VenueNeighbours locale={locale} venue={venue} city={city} asOf={asOf} />
        <div className="venue__side">
          <VenueGuides locale={locale} venue={venue} asOf={asOf} />
          <VenueSources locale={locale} venue={venue} />
          <VenueReport locale={locale} venue={venue} city={city} asOf={asOf} />
        </div>
      </section>
    </>
  );
}
