import { hasCalendar } from '#lib/calendar/cityCalendar.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { cityYearText } from '#lib/i18n/text/cityYear.ts';
import { calendarPath } from '#lib/routes.ts';
import type { CityVenues } from '#lib/venues/citiesWithVenues.ts';
import type { KindYear } from '#lib/venues/cityMonths.ts';
import type { CityNow } from '#lib/venues/cityNow.ts';
import { MonthSources } from './MonthSources.tsx';
import { MonthStrip } from './MonthStrip.tsx';

interface Props {
  locale: Locale;
  entry: CityVenues;
  years: readonly KindYear[];
  now: CityNow;
}

/** What is possible in a city in each month, who says so, and the seasons as a calendar file. */
export function CityYear({ locale, entry, years, now }: Props) {
  const text = cityYearText[locale];
  const { city, venues } = entry;
  const sure = years.some(({ roof, stated }) => roof.length + stated.length > 0);
  const usual = years.some((year) => year.usual.length > 0);
  return (
    <section className="city-year">
      <div className="wrap">
        <div className="city-year__head">
          <h2 className="d h2">{text.title}</h2>
          {hasCalendar(entry) ? (
            <div>
              <a className="btn" href={calendarPath(locale, city.slug)}>
                {text.calendar}
              </a>
              <p className="xs">{text.calendarNote}</p>
            </div>
          ) : null}
        </div>
        <MonthStrip locale={locale} years={years} thisMonth={now.month} />
        <ul className="year-key xs">
          {sure ? <li className="year-key__sure">{text.legendSure}</li> : null}
          {usual ? <li className="year-key__usual">{text.legendUsual}</li> : null}
          <li className="year-key__now">{text.thisMonth(now.year, now.month)}</li>
        </ul>
        <MonthSources locale={locale} city={city} venues={venues} years={years} />
      </div>
    </section>
  );
}
