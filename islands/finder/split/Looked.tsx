import type { Asked } from '#lib/finder/cells/askedPart.ts';
import { SURE } from '#lib/finder/cells/split.ts';
import { AROUND_KM } from '#lib/finder/findVenues.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { finderSplitText } from '#lib/i18n/text/finderSplit.ts';

interface Props {
  locale: Locale;
  /** What the question is around: a city, or the visitor; and how far around it nothing is missing. */
  place: string | undefined;
  isCity: boolean;
  km: number | undefined;
  name: Asked['name'];
  shown: number;
  total: number;
}

/** Says what the answers were looked for in, because it is not everything. */
export function Looked({ locale, place, isCity, km = 0, name, shown, total }: Props) {
  const text = finderSplitText[locale];
  const whole = Math.floor(Math.min(km, AROUND_KM));
  const around = (): string => {
    const end = whole < AROUND_KM ? text.fartherMissing : text.stop;
    if (whole > 0) return text.within(place ?? '', whole) + end;
    return isCity ? text.nearest(place ?? '', SURE) + end : text.notYet;
  };
  const everywhere = {
    none: text.country(shown, total),
    found: text.named(total),
    vague: text.vague(shown),
  }[name];
  return (
    <p className="small" role="status">
      {place ? around() : everywhere}
    </p>
  );
}
