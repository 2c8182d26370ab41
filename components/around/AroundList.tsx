import type { Spot } from '#lib/around/spot.ts';
import { DOT } from '#lib/i18n/dotted.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { aroundText } from '#lib/i18n/text/around.ts';
import { venuePath } from '#lib/routes.ts';
import { windOf } from '#lib/venues/bearing.ts';

/** Below this a direction says nothing. */
const BESIDE_KM = 0.2;

/** `东北 3.2 公里`. */
export function awayText({ km, bearing }: Spot, locale: Locale): string {
  const text = aroundText[locale];
  if (km < BESIDE_KM) return text.here;
  return text.away(km < 10 ? km.toFixed(1) : String(Math.round(km)), text.places[windOf(bearing)]);
}

/** `¥60（2025-26 季）`, `价格没查到`. */
function priceText({ price, note, isMinor }: Spot, locale: Locale): string {
  const text = aroundText[locale];
  if (price === undefined) return text.noPrice;
  const dated = note ? text.noted(price, note) : price;
  return isMinor ? text.minor(dated) : dated;
}

/** `东北 3.2 公里 · 某某冰场 · ¥60（2025-26 季）`. */
export const spotLine = (spot: Spot, locale: Locale): string =>
  [awayText(spot, locale), spot.name, priceText(spot, locale)].join(DOT);

/** Everything that the drawing shows, as sentences, nearest first. */
export function AroundList({ locale, spots }: { locale: Locale; spots: readonly Spot[] }) {
  return (
    <details className="around__list">
      <summary>{aroundText[locale].list(spots.length)}</summary>
      <ol>
        {spots.map((spot) => (
          <li key={spot.id}>
            <a href={venuePath(locale, spot.id)}>{spotLine(spot, locale)}</a>
          </li>
        ))}
      </ol>
    </details>
  );
}
