import type { Venue } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { frameText } from '#lib/i18n/text/frame.ts';
import { venuePageText } from '#lib/i18n/text/venuePage.ts';
import { pagePath } from '#lib/routes.ts';
import { outletName } from '#lib/venues/outletName.ts';

/** How sure we are, who says so, and how to put it right. */
export function VenueSources({ locale, venue }: { locale: Locale; venue: Venue }) {
  const text = venuePageText[locale];
  return (
    <section className="facts">
      <h2 className="d h3">{text.trust}</h2>
      <p className="small">
        {frameText[locale].confidence[venue.confidence]}
        {locale === 'zh' ? '：' : ': '}
        {text.trustText[venue.confidence]}
      </p>
      {venue.sources.length > 0 ? (
        <ul className="venue-sources">
          {venue.sources.map(({ publisher, url, date }) => (
            <li key={publisher + url + date}>
              {url ? (
                <a className="text-link" href={url} rel="noopener">
                  {outletName(publisher, locale)}
                </a>
              ) : (
                outletName(publisher, locale)
              )}
              {date ? (locale === 'zh' ? `，${date}` : `, ${date}`) : ''}
            </li>
          ))}
        </ul>
      ) : (
        <p className="small">{text.noSource}</p>
      )}
      <p className="small">
        {text.wrong}
        {locale === 'zh' ? '' : ' '}
        {text.wrongText(venue.id)}{' '}
        <a className="text-link" href={pagePath(locale, 'about')}>
          {frameText[locale].about}
        </a>
      </p>
    </section>
  );
}
