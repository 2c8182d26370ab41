import { PALETTE } from '#lib/card/palette.ts';
import { TAG, WORDS_BLEED } from '#lib/card/posterGeometry.ts';
import type { HungTag } from '#lib/card/posterHang.ts';
import { NOTE_LEADING, SOURCE_LEADING } from '#lib/card/posterTagPlan.ts';
import { BigNumber } from './BigNumber.tsx';
import { CardLines } from './CardLines.tsx';

/** What is written on the tag, tilted with it. */
export function PosterTag({ tag, display, text }: { tag: HungTag; display: string; text: string }) {
  const [width, height] = [tag.width + 2 * WORDS_BLEED, tag.height + 2 * WORDS_BLEED];
  return (
    <div
      style={{
        display: 'flex',
        width,
        height,
        transform: `rotate(${tag.tilt}deg)`,
        flexDirection: 'column',
        alignItems: 'center',
        justifyContent: 'flex-end',
        paddingBottom: WORDS_BLEED + tag.width * TAG.foot,
        color: PALETTE.night,
      }}
    >
      <div
        style={{
          display: 'flex',
          flexGrow: 1,
          alignItems: 'center',
          paddingTop: WORDS_BLEED + tag.width * TAG.figures,
        }}
      >
        <BigNumber {...tag} face={display} color={PALETTE.night} />
      </div>
      <CardLines
        lines={tag.notes}
        size={tag.noteSize}
        leading={tag.noteSize * NOTE_LEADING}
        face={text}
        color={PALETTE.night}
        centred
      />
      <CardLines
        lines={tag.source}
        size={tag.sourceSize}
        leading={tag.sourceSize * SOURCE_LEADING}
        face={text}
        color={PALETTE.slate}
        centred
      />
    </div>
  );
}
