import type { CardPlan } from '#lib/card/cardPlan.ts';
import { PALETTE } from '#lib/card/palette.ts';
import type { SquarePlan } from '#lib/card/squarePlan.ts';
import { CardLines } from './CardLines.tsx';

type Props = Pick<CardPlan, 'display'> & { body: SquarePlan };

/** Words on the hanging tag. A square that shows only the mark has none, and is not rendered. */
export function SquareCard({ display, body }: Props) {
  if (body.face === 'mark') return null;
  const paper = {
    position: 'absolute',
    top: 106,
    left: 16,
    width: 268,
    height: 174,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    fontFamily: display,
    color: PALETTE.night,
  } as const;
  if (body.face === 'words') {
    const { lines, size } = body.words;
    return (
      <div style={paper}>
        <CardLines
          lines={lines}
          size={size}
          leading={size * 1.08}
          face={display}
          color={PALETTE.night}
          centred
        />
      </div>
    );
  }
  return (
    <div style={paper}>
      <div style={{ display: 'flex', alignItems: 'baseline', lineHeight: 1, marginLeft: -8 }}>
        <div style={{ display: 'flex', fontSize: body.signSize, lineHeight: 1 }}>¥</div>
        <div style={{ display: 'flex', fontSize: body.size, lineHeight: 1 }}>{body.figures}</div>
      </div>
      {body.note ? <div style={{ display: 'flex', fontSize: 34, lineHeight: 1 }}>{body.note}</div> : null}
    </div>
  );
}
