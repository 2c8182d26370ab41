import type { Mark } from '#lib/around/aroundLayout.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { spotLine } from './AroundList.tsx';
import { SHAPE_OF, SHAPE_PATHS } from './markShapes.ts';

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** One venue in the drawing; a pointer that rests on it is told which. */
export function AroundMark({ locale, mark: { spot, x, y } }: { locale: Locale; mark: Mark }) {
  const shape = SHAPE_OF[spot.kind];
  return (
    <path
      className={`around__mark around__mark--${shape}`}
      d={SHAPE_PATHS[shape]}
      transform={`translate(${tenth(x)} ${tenth(y)})`}
    >
      <title>{spotLine(spot, locale)}</title>
    </path>
  );
}
