import { PALETTE } from '#lib/card/palette.ts';
import { MARK } from '#lib/card/squareBackdrop.ts';

/** The mark beside the name of the site: a dark tag whose hole is the sun. */
export function CardMark({ height }: { height: number }) {
  return (
    <svg width={height * 0.8} height={height} viewBox="0 0 24 30" aria-hidden="true">
      <path d={MARK.tag} fill={PALETTE.night} />
      <circle {...MARK.sun} fill={PALETTE.sun} />
      <path d={MARK.horizon} stroke={PALETTE.sun} strokeWidth="2" />
    </svg>
  );
}
