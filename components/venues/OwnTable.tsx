import type { Locale } from '#lib/i18n/locale.ts';
import { venuePageText } from '#lib/i18n/text/venuePage.ts';

/** The source of figures that we computed: our own table, in which each price has its source. */
export function OwnTable({ locale }: { locale: Locale }) {
  return (
    <cite>
      <a className="text-link" href="/data/venues.csv">
        {venuePageText[locale].typicalSource}
      </a>
    </cite>
  );
}
