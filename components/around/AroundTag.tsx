import type { Tag } from '#lib/around/aroundLayout.ts';
import { TAG_CUT, tagOutline } from '#lib/around/tagOutline.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { spotLine } from './AroundList.tsx';

/** A price tag on its cord, or, where nobody has published a price, the name of the place. */
export function AroundTag({ locale, tag }: { locale: Locale; tag: Tag }) {
  const { spot, box, hole, side, kind, text } = tag;
  const y = (box.top + box.bottom) / 2;
  const inner = kind === 'name' ? 2 : TAG_CUT + 6;
  const x = side === 'right' ? box.left + inner : box.right - inner;
  return (
    <g>
      <title>{spotLine(spot, locale)}</title>
      {kind === 'price' ? (
        <>
          <path className="around__tag" d={tagOutline(box, side)} />
          <circle className="around__hole" cx={hole.x} cy={hole.y} r="3.2" />
        </>
      ) : null}
      <text
        className={`around__${kind} around__${kind}--${side}${spot.isMinor ? ' around__price--minor' : ''}`}
        x={x}
        y={y}
      >
        {text}
      </text>
    </g>
  );
}
