import type { Venue } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { venuePageText } from '#lib/i18n/text/venuePage.ts';
import { venueWords } from '#lib/i18n/text/venueWords.ts';

interface Props {
  locale: Locale;
  venue: Venue;
}

/** What kind of place it is. Unknown is said as unknown. */
export function VenueFacts({ locale, venue }: Props) {
  const text = venuePageText[locale];
  const words = venueWords[locale];
  const rows: [string, string | undefined][] = [
    [text.beginner, words.tristate[venue.beginner] + (venue.beginnerInferred ? text.inferred : '')],
    [text.night, words.tristate[venue.night]],
    [
      text.vertical,
      venue.verticalM === undefined ? undefined : `${venue.verticalM} ${locale === 'zh' ? '米' : 'm'}`,
    ],
    [text.slopes, venue.slopes === undefined ? undefined : text.slopeCount(venue.slopes)],
  ];
  return (
    <section>
      <h2 className="d h3">{text.facts}</h2>
      <dl>
        {rows.map(([term, value]) =>
          value ? (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
        {venue.site ? (
          <div>
            <dt>{text.site}</dt>
            <dd>
              <a className="text-link" href={venue.site} rel="noopener">
                {new URL(venue.site).hostname}
              </a>
              <span className="xs"> {text.siteUnchecked}</span>
            </dd>
          </div>
        ) : null}
      </dl>
      {locale === 'en' && venue.nameEnIsPinyin ? <p className="xs">{text.transliterated}</p> : null}
      <p className="xs">
        <a className="text-link" href="#sources">
          {text.factsFrom}
        </a>
      </p>
    </section>
  );
}
