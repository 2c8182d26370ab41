import type { Venue } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { frameText } from '#lib/i18n/text/frame.ts';
import { venueReportText } from '#lib/i18n/text/venueReport.ts';
import { Outlet } from './Outlet.tsx';

/** How sure we are, and who says so. */
export function VenueSources({ locale, venue }: { locale: Locale; venue: Venue }) {
  const text = venueReportText[locale];
  return (
    <section id="sources">
      <h2 className="d h3">{text.trust}</h2>
      <p className="small">
        {frameText[locale].confidence[venue.confidence]}
        {locale === 'zh' ? '：' : ': '}
        {text.trustText[venue.confidence]}
      </p>
      {venue.sources.length > 0 ? (
        <ul className="sources">
          {venue.sources.map(({ publisher, url, date }) => (
            <li key={publisher + url + date}>
              <Outlet locale={locale} source={publisher} href={url} />
              {date ? (locale === 'zh' ? `，${date}` : `, ${date}`) : ''}
            </li>
          ))}
        </ul>
      ) : (
        <p className="small">{text.noSource}</p>
      )}
    </section>
  );
}
