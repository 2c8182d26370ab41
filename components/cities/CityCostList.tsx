import type { Locale } from '#lib/i18n/locale.ts';
import { cityCostsText } from '#lib/i18n/text/cityCosts.ts';
import type { CityCost } from '#lib/venues/cityCosts.ts';
import { CityCostRow } from './CityCostRow.tsx';

/** The places of a city whose price is known, in order of cost; nothing where none is. */
export function CityCostList({ locale, known }: { locale: Locale; known: readonly CityCost[] }) {
  const text = cityCostsText[locale];
  if (known.length === 0) return null;
  return (
    <section id="costs">
      <h2 className="d h2">{text.costs}</h2>
      <p className="small">{text.costsLead}</p>
      <ul className="city-costs">
        {known.map((row) => (
          <CityCostRow key={row.venue.id} locale={locale} row={row} />
        ))}
      </ul>
    </section>
  );
}
