import type { CardPlan } from '#lib/card/cardPlan.ts';
import { PALETTE } from '#lib/card/palette.ts';
import { FIGURE, KICKER, POSTER, TITLE } from '#lib/card/posterGeometry.ts';
import type { PosterPlan } from '#lib/card/posterPlan.ts';
import { BigNumber } from './BigNumber.tsx';
import { CardLines } from './CardLines.tsx';

type Props = Pick<CardPlan, 'display' | 'text' | 'ink'> & { body: PosterPlan };
const column = { position: 'absolute', display: 'flex', flexDirection: 'column' } as const;

/** Kicker, title and, where it stands bare in the sky, the number. */
export function PosterSky({ display, text, ink, body }: Props) {
  const { kicker, title, figure } = body;
  const quiet = ink === 'snow' ? PALETTE.frost : PALETTE.slate;
  const { size, line } = KICKER;
  return (
    <>
      <div style={{ ...column, left: POSTER.margin, top: KICKER.top }}>
        <CardLines lines={[kicker]} size={size} leading={line} face={text} color={quiet} />
      </div>
      <div style={{ ...column, left: POSTER.margin, top: TITLE.top }}>
        <CardLines
          lines={title.lines}
          size={title.size}
          leading={title.size * TITLE.line}
          face={display}
          color={PALETTE[ink]}
        />
      </div>
      {figure ? (
        <>
          <div style={{ ...column, left: POSTER.margin, top: figure.labelTop }}>
            <CardLines
              lines={figure.label}
              size={FIGURE.label.size}
              leading={FIGURE.label.line}
              face={text}
              color={PALETTE[ink]}
            />
          </div>
          <div
            style={{
              ...column,
              left: POSTER.margin - figure.size * 0.05,
              top: figure.top - figure.size * FIGURE.rise,
            }}
          >
            <BigNumber {...figure} unitSize={figure.size * FIGURE.unit} face={display} color={PALETTE[ink]} />
          </div>
        </>
      ) : null}
    </>
  );
}
