import { CostBill } from '#components/cost/CostBill.tsx';
import { Phrases } from '#components/frame/Phrases.tsx';
import { type City, loadContent } from '#lib/content/index.ts';
import { typicalByRegion } from '#lib/cost/typicalByRegion.ts';
import { DOT } from '#lib/i18n/dotted.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { cityCostsText } from '#lib/i18n/text/cityCosts.ts';
import { venueWords } from '#lib/i18n/text/venueWords.ts';
import { cityPath, venuePath } from '#lib/routes.ts';
import { type CityVenues, citiesWithVenues } from '#lib/venues/citiesWithVenues.ts';
import { cheapestFamilyDay, type FamilyDay, nearestFamilyDay } from '#lib/venues/cityFamily.ts';
import { moneyRange } from '#lib/venues/money.ts';
import { TypicalBox } from './TypicalBox.tsx';

function Day({ locale, day, asOf }: { locale: Locale; day: FamilyDay; asOf: Date }) {
  const { venue, cost, first } = day;
  return (
    <div className="family__day" data-traced="">
      <div className="family__price">
        <b className={cost.age === 'history' ? 'is-old' : undefined}>
          {moneyRange(cost.total.minCny, cost.total.maxCny)}
        </b>
        <p>
          <a href={venuePath(locale, venue.id)}>{venue.name[locale]}</a>
          <span className="small">
            {venueWords[locale].kinds[venue.kind]}
            {DOT}
            {venue.season.label[locale]}
          </span>
        </p>
      </div>
      <CostBill locale={locale} first={first} cost={cost} asOf={asOf} />
    </div>
  );
}

interface Props {
  locale: Locale;
  entry: CityVenues;
  asOf: Date;
}

/** The cheapest known day for a family of three in a city; else the nearest city that has one, and what is typical. */
export function CityFamily({ locale, entry, asOf }: Props) {
  const text = cityCostsText[locale];
  const day = cheapestFamilyDay(entry.venues, asOf);
  return (
    <section className="family">
      <h2 className="d h2">
        <Phrases text={text.family} />
      </h2>
      {day ? (
        <>
          <p className="small">{day.whole ? text.familyLead : text.familyPart}</p>
          <Day locale={locale} day={day} asOf={asOf} />
        </>
      ) : (
        <NoDay locale={locale} city={entry.city} venues={entry.venues} asOf={asOf} />
      )}
    </section>
  );
}

function NoDay({
  locale,
  city,
  venues,
  asOf,
}: { locale: Locale; city: City; asOf: Date } & Pick<CityVenues, 'venues'>) {
  const text = cityCostsText[locale];
  const content = loadContent();
  const other = nearestFamilyDay(city, citiesWithVenues(content), asOf);
  const typical = typicalByRegion(content.venues, content.cities, asOf);
  const [first] = Map.groupBy(venues, ({ kind }) => kind).values();
  return (
    <>
      <p>{text.familyNone(city.short[locale])}</p>
      {first?.[0] ? <TypicalBox locale={locale} typical={typical(first[0])} kind={first[0].kind} /> : null}
      {other ? (
        <>
          <p className="small">
            <a className="text-link" href={cityPath(locale, other.entry.city.slug)}>
              {text.elsewhere(other.entry.city.short[locale], Math.round(other.km))}
            </a>
          </p>
          <Day locale={locale} day={other.day} asOf={asOf} />
        </>
      ) : null}
    </>
  );
}
