import type { City } from '#lib/content/index.ts';
import type { Venue } from '#lib/content/types.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { cityYearText } from '#lib/i18n/text/cityYear.ts';
import { venueWords } from '#lib/i18n/text/venueWords.ts';
import { venuePath } from '#lib/routes.ts';
import type { KindYear } from '#lib/venues/cityMonths.ts';
import { knownOpening } from '#lib/venues/knownOpening.ts';
import { whenceSentences } from '#lib/venues/monthWords.ts';
import { outletName } from '#lib/venues/outletName.ts';

interface Props {
  locale: Locale;
  city: City;
  venues: readonly Venue[];
  years: readonly KindYear[];
}

/** Under the strip: who says which months, and on which days places opened in winters that are over. */
export function MonthSources({ locale, city, venues, years }: Props) {
  const text = cityYearText[locale];
  const opened = venues
    .flatMap((venue) => knownOpening(venue) ?? [])
    .toSorted((a, b) => b.year - a.year || b.month - a.month || (b.day ?? 0) - (a.day ?? 0));
  return (
    <div className="city-year__notes">
      <details>
        <summary>{text.whence}</summary>
        <dl>
          {years.map((year) => (
            <div key={year.kind}>
              <dt>{venueWords[locale].kinds[year.kind]}</dt>
              <dd>{whenceSentences(year, city.province[locale], locale).join(locale === 'zh' ? '' : ' ')}</dd>
            </div>
          ))}
        </dl>
      </details>
      {opened.length > 0 ? (
        <details>
          <summary>{text.opened}</summary>
          <ul>
            {opened.map(({ venue, year, month, day, source }) => (
              <li key={venue.id}>
                <a className="text-link" href={venuePath(locale, venue.id)}>
                  {venue.name[locale]}
                </a>
                {text.pause}
                {text.openedOn(year, month, day)}{' '}
                <span className="xs">{outletName(source.publisher, locale)}</span>
              </li>
            ))}
          </ul>
          <p className="xs">{text.openedNote}</p>
        </details>
      ) : null}
    </div>
  );
}
