import type { Card } from '#lib/share/card.ts';
import type { CardFonts } from './cardFonts.ts';
import type { Fitted } from './fitText.ts';
import { type FigurePlan, figurePlan, LEAST_FIGURE } from './posterFigure.ts';
import { CORD, FIGURE } from './posterGeometry.ts';
import { type HungTag, hang } from './posterHang.ts';
import type { PosterStage } from './posterStages.ts';
import { heroWords, posterTagPlan } from './posterTagPlan.ts';
import { ALONE, fitTitle, tooLong } from './posterTitle.ts';
import { ABOVE, type Step, TAGS } from './titleSteps.ts';

/** A title, and below it a tag, a bare number, or nothing. */
export interface HeroPlan {
  title: Fitted;
  tag: HungTag | undefined;
  figure: FigurePlan | undefined;
}

/** A bare number leaves its title this size at least; else it goes on a tag beside the sky. */
const LEAST_TITLE = 88;

/** Title and hero together: a bare number, a tag, or nothing but the title. */
export function heroPlan(card: Card, fonts: CardFonts, stage: PosterStage): HeroPlan {
  const fit = (steps: readonly Step[], most: number) => fitTitle(card, fonts, steps, most);
  if (!heroWords(card)) {
    const title = fit(ALONE, stage.room);
    if (!title) throw tooLong(card);
    return { title, tag: undefined, figure: undefined };
  }
  if (card.price === undefined) {
    const { room } = stage.cleared ?? stage;
    const title = fit(ABOVE, room - LEAST_FIGURE * FIGURE.ink - 190);
    const figure = title && figurePlan(card, fonts, title, room);
    if (title && title.size >= LEAST_TITLE && figure) return { title, tag: undefined, figure };
  }
  for (const [width, least] of TAGS) {
    const tag = posterTagPlan(card, fonts, width);
    if (!tag) continue;
    const title = fit(ABOVE, Math.min(stage.room, stage.end - CORD - tag.height));
    if (title && title.size >= least)
      return { title, tag: hang(tag, title, stage, fonts), figure: undefined };
  }
  throw tooLong(card);
}
