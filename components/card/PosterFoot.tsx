import type { CardPlan } from '#lib/card/cardPlan.ts';
import { PALETTE } from '#lib/card/palette.ts';
import { FOOT } from '#lib/card/posterGeometry.ts';
import type { PosterPlan } from '#lib/card/posterPlan.ts';
import { frameText } from '#lib/i18n/text/frame.ts';
import { CardLines } from './CardLines.tsx';
import { CardMark } from './CardMark.tsx';

type Props = Pick<CardPlan, 'locale' | 'display' | 'text'> & Pick<PosterPlan, 'foot'>;

/** Words on the snow, left of the code. */
export function PosterFoot({ locale, display, text, foot }: Props) {
  const { note, scan, host } = foot;
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'flex-end',
        width: FOOT.width,
        height: FOOT.height,
        color: PALETTE.night,
      }}
    >
      <CardLines lines={note.lines} size={note.size} leading={note.line} face={text} color={PALETTE.slate} />
      <div style={{ display: 'flex', alignItems: 'center', gap: 16, marginTop: 12, marginBottom: 16 }}>
        <CardMark height={52} />
        <div style={{ display: 'flex', fontFamily: display, fontSize: 50, lineHeight: 1, paddingRight: 8 }}>
          {frameText[locale].siteName}
        </div>
      </div>
      <CardLines lines={[scan]} size={30} leading={42} face={text} color={PALETTE.night} />
      <CardLines lines={[host]} size={27} leading={38} face={text} color={PALETTE.slate} />
    </div>
  );
}
