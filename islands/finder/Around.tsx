import { useMemo, useState } from 'react';
import { AroundView } from '#components/around/AroundView.tsx';
import { foundSpots } from '#lib/around/foundSpots.ts';
import { FARTHEST_KM } from '#lib/around/plane.ts';
import type { Found } from '#lib/finder/findVenues.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { aroundText } from '#lib/i18n/text/around.ts';
import type { Point } from '#lib/venues/distance.ts';

interface Props {
  locale: Locale;
  found: readonly Found[];
  origin: Point;
  /** Name of the chosen city; without it the origin is the visitor's position. */
  place: string | undefined;
}

/** From this width on the view stands beside the list; below, it is folded away, for the list is the main thing. */
const WIDE = '(min-width: 1060px)';

/** The answers as they lie around the city or the visitor. Nothing but a sentence where nothing can be drawn. */
export function Around({ locale, found, origin, place }: Props) {
  const [isOpen] = useState(() => matchMedia(WIDE).matches);
  const around = useMemo(() => foundSpots(found, origin, locale), [found, origin, locale]);
  const view = <AroundView locale={locale} place={place} {...around} />;
  if (!around.spots.some(({ km }) => km <= FARTHEST_KM)) return view;
  return (
    <details className="around-fold" open={isOpen}>
      <summary>{aroundText[locale].fold}</summary>
      {view}
    </details>
  );
}
