import { Outlet } from '#components/venues/Outlet.tsx';
import { loadContent } from '#lib/content/index.ts';
import type { VenuePrice } from '#lib/content/schema/venue.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { blocksText } from '#lib/i18n/text/blocks.ts';
import { venueWords } from '#lib/i18n/text/venueWords.ts';
import { venuePath } from '#lib/routes.ts';
import { money } from '#lib/venues/money.ts';
import { priceAge } from '#lib/venues/priceAge.ts';
import { yearText } from '#lib/venues/yearText.ts';

const amountOf = ({ cny, local, item }: VenuePrice): string =>
  cny !== undefined && item !== 'concession' ? money(cny) : local ? `${local.currency} ${local.amount}` : '—';

/** A venue’s published prices as a table: what, how much, from when and whom. It follows the venue’s own file. */
export function VenuePriceTable({
  locale,
  asOf,
  id,
}: {
  locale: Locale;
  asOf: Date;
  id: string | undefined;
}) {
  const venue = loadContent().venues.find((one) => one.id === id);
  if (!venue) return null;
  const { prices = [], name } = venue;
  const text = blocksText[locale];
  const link = <a href={venuePath(locale, venue.id)}>{text.more}</a>;
  if (prices.length === 0)
    return (
      <p>
        {text.noPrices(name[locale])} {link}
      </p>
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable box must be reachable by keyboard (WCAG 2.1.1)
    <div className="table-box" tabIndex={0}>
      <table>
        <caption>
          {name[locale]} {link}
        </caption>
        <thead>
          <tr>
            <th scope="col">{text.pricesHead.product}</th>
            <th scope="col">{text.pricesHead.amount}</th>
            <th scope="col">{text.pricesHead.source}</th>
          </tr>
        </thead>
        <tbody>
          {prices.map((price, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list; two prices may differ in nothing but a note
            <tr key={index} data-traced="">
              <th scope="row">
                {price.product[locale]}
                {price.day === 'any' ? '' : ` · ${venueWords[locale].days[price.day]}`}
              </th>
              <td className="num">{amountOf(price)}</td>
              <td className="xs">
                {yearText(price, locale, priceAge(price.year, asOf))} ·{' '}
                <Outlet
                  locale={locale}
                  source={price.source}
                  {...(price.sourceUrl && { href: price.sourceUrl })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
