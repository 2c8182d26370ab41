import type { Area, Spot } from './drawPixels.ts';
import { FOOT, POSTER, TITLE, WORDS_BLEED } from './posterGeometry.ts';
import type { PosterPlan } from './posterPlan.ts';

/** A part of a sheet of words, and where it belongs on the picture. */
export interface Piece {
  from: Area;
  to: Spot;
}

/** Lower edge of what stands in the sky. */
function skyEnd({ title, figure }: PosterPlan): number {
  if (!figure) return Math.ceil(TITLE.top + title.lines.length * title.size * TITLE.line + title.size * 0.1);
  return Math.ceil(figure.top + figure.size * 1.15);
}

/** The sheet on which a poster's words are drawn: the sky as it is, below it side by side the foot and the tag. */
export function posterSheet(plan: PosterPlan) {
  const sky: Area = { left: 0, top: 0, width: POSTER.width, height: skyEnd(plan) };
  const foot: Area = { left: 0, top: sky.height, width: FOOT.width, height: FOOT.height };
  const { tag: hung } = plan;
  const tag: Area | undefined = hung && {
    left: foot.width,
    top: sky.height,
    width: hung.width + 2 * WORDS_BLEED,
    height: hung.height + 2 * WORDS_BLEED,
  };
  const pieces: Piece[] = [
    { from: sky, to: { left: 0, top: plan.drop } },
    { from: foot, to: { left: POSTER.margin, top: plan.drop + FOOT.top } },
  ];
  if (tag && hung)
    pieces.push({
      from: tag,
      to: {
        left: Math.round(hung.centre.x - (hung.width + 2 * WORDS_BLEED) / 2),
        top: plan.drop + Math.round(hung.centre.y - (hung.height + 2 * WORDS_BLEED) / 2),
      },
    });
  return {
    foot,
    tag,
    pieces,
    width: Math.max(POSTER.width, foot.width + (tag?.width ?? 0)),
    height: sky.height + Math.max(foot.height, tag?.height ?? 0),
  };
}
