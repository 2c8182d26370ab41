import { loadContent, type Venue } from '#lib/content/index.ts';
import { DOT } from '#lib/i18n/dotted.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { venueSeasonText } from '#lib/i18n/text/venueSeason.ts';
import { chinaDate } from '#lib/venues/chinaDate.ts';
import { knownOpening } from '#lib/venues/knownOpening.ts';
import { seasonBasis } from '#lib/venues/seasonBasis.ts';
import { nextOpening, seasonMonths } from '#lib/venues/seasonMonths.ts';
import { Outlet } from './Outlet.tsx';

interface Props {
  locale: Locale;
  venue: Venue;
  asOf: Date;
}

/**
 * In which months it usually runs, as a strip and in words. The page is a file: it cannot know today, so it says what
 * was true on the day it was made, with that day.
 */
export function VenueSeason({ locale, venue, asOf }: Props) {
  const text = venueSeasonText[locale];
  const months = seasonMonths(venue.season);
  const next = nextOpening(venue.season, asOf);
  const date = chinaDate(asOf, locale);
  const opened = knownOpening(venue);
  const { venues, cities } = loadContent();
  return (
    <section id="season">
      <h2 className="d h3">{text.season}</h2>
      {months ? (
        <p className="months" aria-hidden="true">
          {months.map(({ month, open }) => (
            <span key={month} className={open ? 'months__open' : undefined}>
              {text.month(month)}
            </span>
          ))}
        </p>
      ) : null}
      <p>{venue.season.allYear ? text.seasonAllYear : text.seasonUsual(venue.season.label[locale])}</p>
      {next ? (
        <p className="small">
          {next.now ? text.seasonNow(date) : text.seasonNext(next.year, next.month, date)}
        </p>
      ) : null}
      {opened ? (
        <p className="small">
          {text.opened(text.day(opened.year, opened.month, opened.day))}{' '}
          <span className="xs">
            <Outlet locale={locale} source={opened.source.publisher} href={opened.source.url} />
            {opened.source.date ? `${DOT}${opened.source.date}` : ''}
          </span>
        </p>
      ) : null}
      <p className="xs">{text.basis[seasonBasis(venues, cities)(venue)]}</p>
    </section>
  );
}
