import { loadContent } from '#lib/content/index.ts';
import type { VenueKind } from '#lib/content/schema/venue.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { venuePageText } from '#lib/i18n/text/venuePage.ts';
import { moneyRange } from '#lib/venues/money.ts';
import { typicalPrice } from '#lib/venues/typicalPrice.ts';
import { OwnTable } from './OwnTable.tsx';

interface Props {
  locale: Locale;
  kind: VenueKind;
  asOf: Date;
}

/** What places of a kind charge, computed from the priced ones; plainly marked as not this venue's price. */
export function TypicalPrice({ locale, kind, asOf }: Props) {
  const typical = typicalPrice(loadContent().venues, kind, asOf);
  if (!typical) return null;
  const text = venuePageText[locale];
  return (
    <div className="typical" data-traced="">
      <h3 className="small">{text.typical}</h3>
      <b>{moneyRange(typical.minCny, typical.maxCny)}</b>
      <p className="xs">
        {text.typicalNote(typical.prices, typical.venues, typical.years)} <OwnTable locale={locale} />
      </p>
    </div>
  );
}
