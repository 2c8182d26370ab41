import type { ReactNode } from 'react';
import type { Found } from '#lib/finder/findVenues.ts';
import { rowText } from '#lib/finder/rowText.ts';
import { DOT, dotted } from '#lib/i18n/dotted.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { finderText } from '#lib/i18n/text/finder.ts';
import { venueWords } from '#lib/i18n/text/venueWords.ts';
import { venuePath } from '#lib/routes.ts';
import { seasonHint } from '#lib/venues/seasonHint.ts';

interface Props {
  locale: Locale;
  found: Found;
  /** The moment of reading: a place out of its season says when it opens. */
  at: Date;
  /** Whether distances are being measured: then a venue without a position says so. */
  measuring?: boolean;
  /** Stands on the tag, outside its link. */
  pick?: ReactNode;
}

const kmText = (km: number): string => (km < 10 ? km.toFixed(1) : String(Math.round(km)));

function whenText(months: Found['venue']['months'], at: Date, locale: Locale): string | undefined {
  const hint = months && seasonHint({ allYear: false, from: months[0], to: months[1] }, at);
  if (!hint) return undefined;
  const text = finderText[locale];
  return 'weeks' in hint ? text.opensInWeeks(hint.weeks) : text.opensIn(hint.month);
}

/** From here on a price is too long for the size of `¥380`. */
const LONG_PRICE = 6;

/**
 * A venue as a price tag lying on its side: what the party pays, name, what that is made of, where. Used at build time
 * and in the island.
 */
export function FinderRow({ locale, found, at, measuring, pick }: Props) {
  const { venue, city, km, wind, cost } = found;
  const text = finderText[locale];
  const { price, isMinor, lines } = rowText(found, locale);
  const where = [
    city?.name,
    locale === 'zh' ? venue.district : undefined,
    venueWords[locale].kinds[venue.kind],
    km !== undefined && wind ? text.km(kmText(km), wind) : measuring ? text.cityOnly : undefined,
    whenText(venue.months, at, locale),
  ];
  const source = venue.outlets ?? (venue.typical ? text.ownTable : undefined);
  const [low, high] = (price ?? '').split('–');
  const size = !price
    ? ' row-tag__price--unknown'
    : price.length >= LONG_PRICE
      ? ' row-tag__price--long'
      : '';
  return (
    <li className={isMinor ? 'row-tag row-tag--old' : 'row-tag'} data-traced="">
      <a href={venuePath(locale, venue.id)}>
        <span className="row-tag__sum">
          <b className={`row-tag__price${size}`}>
            {low || text.unknownPrice}
            {high ? <span>–{high}</span> : null}
          </b>
          {cost && cost.people > 1 && cost.total ? <small>{text.sum(cost.people)}</small> : null}
        </span>
        <span className="row-tag__text">
          <strong>{venue.name}</strong>
          {lines.map((line, index) => (
            <span key={line}>
              {line}
              {source && index === 0 ? <cite>{DOT + source}</cite> : null}
            </span>
          ))}
          <small>{dotted(where)}</small>
        </span>
      </a>
      {pick}
    </li>
  );
}
