import type { CardFonts } from './cardFonts.ts';
import type { Fitted } from './fitText.ts';
import { CORD, POSTER, TAG, TILT, TITLE } from './posterGeometry.ts';
import type { PosterStage } from './posterStages.ts';
import type { TagPlan } from './posterTagPlan.ts';
import { bottomOf } from './titleSteps.ts';
import { lineWidth } from './typeface.ts';

/** A tag, its place (centre of its box, px of the poster), its tilt, and the point its cord hangs from. */
export interface HungTag extends TagPlan {
  centre: { x: number; y: number };
  tilt: number;
  /** Lower edge of the letter that holds the cord; 0 when it comes from beyond the picture. */
  cordTop: number;
}

/** Middle of a hung tag's hole, px of the poster. */
export function holeOf({
  height,
  width,
  centre,
  tilt,
}: Pick<HungTag, 'height' | 'width' | 'centre' | 'tilt'>) {
  const above = height / 2 - width * TAG.holeAt;
  const angle = (tilt * Math.PI) / 180;
  return { x: centre.x + above * Math.sin(angle), y: centre.y - above * Math.cos(angle) };
}

/** The lower edge of the letter from which a cord at `x` hangs; 0 when it passes right of every line. */
function holderOf({ lines, size }: Fitted, x: number, fonts: CardFonts): number {
  for (let line = lines.length - 1; line >= 0; line--) {
    const right = POSTER.margin + lineWidth(fonts.display, lines[line] ?? '', size);
    if (x < right + 18) return Math.round(TITLE.top + (line * TITLE.line + 0.5 * TITLE.line + 0.33) * size);
  }
  return 0;
}

/** Hangs a tag below a title, on the side of the scene that is free of faces. */
export function hang(tag: TagPlan, title: Fitted, stage: PosterStage, fonts: CardFonts): HungTag {
  const tilt = stage.side === 'right' ? -TILT : TILT;
  const free = stage.end - bottomOf(title) - CORD - tag.height;
  const edge = 60 + tag.width / 2;
  const centre = {
    x: stage.side === 'right' ? POSTER.width - edge : edge,
    y: Math.round(bottomOf(title) + CORD + Math.max(0, Math.min(40, free / 2)) + tag.height / 2),
  };
  const hole = holeOf({ ...tag, centre, tilt });
  return { ...tag, centre, tilt, cordTop: holderOf(title, hole.x, fonts) };
}
