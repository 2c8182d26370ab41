import type { Mark } from '#lib/around/aroundLayout.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { venuePath } from '#lib/routes.ts';
import { spotLine } from './AroundList.tsx';
import { SHAPE_OF, SHAPE_PATHS } from './markShapes.ts';

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** One venue in the drawing. Left out of the tab order: the list below has the same link. */
export function AroundMark({ locale, mark: { spot, x, y } }: { locale: Locale; mark: Mark }) {
  const shape = SHAPE_OF[spot.kind];
  return (
    <a href={venuePath(locale, spot.id)} tabIndex={-1}>
      <title>{spotLine(spot, locale)}</title>
      <g transform={`translate(${tenth(x)} ${tenth(y)})`}>
        <circle className="around__reach" r="11" />
        <path className={`around__mark around__mark--${shape}`} d={SHAPE_PATHS[shape]} />
      </g>
    </a>
  );
}
