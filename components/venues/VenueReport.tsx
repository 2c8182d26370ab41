import { CopyButton } from '#components/frame/CopyButton.tsx';
import type { City, Venue } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { venueReportText } from '#lib/i18n/text/venueReport.ts';
import { pagePath } from '#lib/routes.ts';
import { sourceCommit } from '#lib/sourceCommit.ts';
import { chinaDay } from '#lib/venues/chinaDate.ts';
import { correctionText } from '#lib/venues/correctionText.ts';

interface Props {
  locale: Locale;
  venue: Venue;
  city: City;
  asOf: Date;
}

/** A ready message for whoever knows better. It is text to copy: there is no server and no mailbox behind it. */
export function VenueReport({ locale, venue, city, asOf }: Props) {
  const text = venueReportText[locale];
  const message = correctionText(locale, venue, city, { date: chinaDay(asOf), commit: sourceCommit() });
  return (
    <section id="wrong">
      <details className="fold report" data-traced="">
        <summary>{text.wrong}</summary>
        <p className="small">
          {text.wrongLead}
          {locale === 'zh' ? '' : ' '}
          <a className="text-link" href={pagePath(locale, 'about')}>
            {text.wrongWhere}
          </a>
          {locale === 'zh' ? '。' : '. '}
          {venue.prices ? (
            <a className="text-link" href="#prices">
              {text.pricesFrom}
            </a>
          ) : null}
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable box must be reachable by keyboard (WCAG 2.1.1) */}
        <pre id="report-text" tabIndex={0}>
          {message}
        </pre>
        <CopyButton locale={locale} of="report-text" label={text.copyReport} />
      </details>
    </section>
  );
}
