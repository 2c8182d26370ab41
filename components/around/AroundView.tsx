import { type AroundLayout, aroundLayout } from '#lib/around/aroundLayout.ts';
import { cordPath } from '#lib/around/cordPath.ts';
import { CENTRE, FARTHEST_KM, RINGS_KM, radiusOf, SIZE } from '#lib/around/plane.ts';
import type { Spot } from '#lib/around/spot.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { aroundText } from '#lib/i18n/text/around.ts';
import { AroundList, awayText } from './AroundList.tsx';
import { AroundMark } from './AroundMark.tsx';
import { AroundTag } from './AroundTag.tsx';
import { SHAPE_OF, SHAPE_PATHS, type Shape } from './markShapes.ts';

interface Props {
  locale: Locale;
  /** Name of the place in the middle; without it, it is the visitor's own. */
  place?: string;
  /** Venues whose own position is known, in any order and at any distance. */
  spots: readonly Spot[];
  /** How many more are known only by their city. */
  cityOnly: number;
}

const SHAPES: readonly Shape[] = ['skate', 'ski', 'sled', 'stone'];

function Ground({ locale, rings }: { locale: Locale; rings: AroundLayout['rings'] }) {
  const text = aroundText[locale];
  const edge = CENTRE - 8;
  return (
    <>
      {[...RINGS_KM].reverse().map((km) => (
        <circle
          key={km}
          className={`around__ring around__ring--${km}`}
          cx={CENTRE}
          cy={CENTRE}
          r={radiusOf(km)}
        />
      ))}
      {rings.map(({ km, x, y }) => (
        <text key={km} className="around__km" x={x} y={y}>
          {text.km(km)}
        </text>
      ))}
      <text className="around__wind" x={CENTRE} y={CENTRE - edge + 8}>
        {text.winds.n}
      </text>
      <text className="around__wind" x={CENTRE + edge - 4} y={CENTRE}>
        {text.winds.e}
      </text>
      <text className="around__wind" x={CENTRE} y={CENTRE + edge - 4}>
        {text.winds.s}
      </text>
      <text className="around__wind" x={CENTRE - edge + 4} y={CENTRE}>
        {text.winds.w}
      </text>
      <circle className="around__origin" cx={CENTRE} cy={CENTRE} r="8" />
    </>
  );
}

function Legend({ locale, place, layout }: Pick<Props, 'locale' | 'place'> & { layout: AroundLayout }) {
  const text = aroundText[locale];
  const drawn = new Set(layout.marks.map(({ spot }) => SHAPE_OF[spot.kind]));
  const hasMinor = layout.tags.some(({ spot }) => spot.isMinor);
  return (
    <ul className="around__legend">
      <li>
        <svg viewBox="-11 -11 22 22" aria-hidden="true">
          <circle className="around__origin" r="8" />
        </svg>
        {place ? text.centre : text.your}
      </li>
      {SHAPES.filter((shape) => drawn.has(shape)).map((shape) => (
        <li key={shape}>
          <svg viewBox="-8 -8 16 16" aria-hidden="true">
            <path className={`around__mark around__mark--${shape}`} d={SHAPE_PATHS[shape]} />
          </svg>
          {text.shapes[shape]}
        </li>
      ))}
      {hasMinor ? <li className="xs">{text.minorHint}</li> : null}
    </ul>
  );
}

/**
 * What lies around a place, by direction and distance, with prices on the marks. The drawing is for the eye alone:
 * read aloud, sixty marks in no order are no picture, and on a phone no thumb meets one of them alone. The list below
 * has the same places as links, nearest first.
 */
export function AroundView({ locale, place, spots, cityOnly }: Props) {
  const text = aroundText[locale];
  const label = place ?? text.you;
  const byDistance = [...spots].sort((a, b) => a.km - b.km);
  const drawn = byDistance.filter(({ km }) => km <= FARTHEST_KM);
  const [nearest] = byDistance;
  if (drawn.length === 0) {
    return (
      <p className="around__none small">
        {text.none(label, FARTHEST_KM)}
        {nearest ? text.nearest(nearest.name, awayText(nearest, locale)) : null}
      </p>
    );
  }
  const layout = aroundLayout(drawn);
  return (
    <figure className="around">
      <figcaption>
        <strong>{text.title(label)}</strong>
        <span className="xs">{text.lead}</span>
      </figcaption>
      <svg className="around__plane" viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
        <Ground locale={locale} rings={layout.rings} />
        {layout.tags.map((tag) => (
          <path
            key={tag.id}
            className={`around__cord around__cord--${tag.kind}`}
            d={cordPath(tag.mark, tag.hole)}
          />
        ))}
        {layout.marks.map((mark) => (
          <AroundMark key={mark.spot.id} locale={locale} mark={mark} />
        ))}
        {layout.tags.map((tag) => (
          <AroundTag key={tag.id} locale={locale} tag={tag} />
        ))}
      </svg>
      <Legend locale={locale} place={place} layout={layout} />
      {cityOnly > 0 ? <p className="small">{text.cityOnly(cityOnly)}</p> : null}
      <AroundList locale={locale} spots={drawn} />
    </figure>
  );
}
