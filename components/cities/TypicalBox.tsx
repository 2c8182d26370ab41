import { OwnTable } from '#components/venues/OwnTable.tsx';
import type { VenueKind } from '#lib/content/schema/venueKinds.ts';
import type { RegionalTypical } from '#lib/cost/typicalByRegion.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { cityCostsText } from '#lib/i18n/text/cityCosts.ts';
import { venueWords } from '#lib/i18n/text/venueWords.ts';
import { moneyRange } from '#lib/venues/money.ts';

interface Props {
  locale: Locale;
  kind: VenueKind;
  typical: RegionalTypical | undefined;
}

/** What places of a kind charge in the province, or in China; in a dashed box, because it is nobody's own price. */
export function TypicalBox({ locale, kind, typical }: Props) {
  const text = cityCostsText[locale];
  if (!typical) return <p className="xs">{text.noTypical}</p>;
  const { minCny, maxCny, province, prices, years } = typical;
  return (
    <p className="typical-box xs" data-traced="">
      <b>{moneyRange(minCny, maxCny)}</b>
      <span>
        {venueWords[locale].kinds[kind]}
        {text.pause}
        {text.typical(province?.[locale] ?? text.china, prices, years)} <OwnTable locale={locale} />
      </span>
    </p>
  );
}
