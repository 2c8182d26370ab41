import { posterText } from '#lib/i18n/text/poster.ts';
import { absolute, siteOrigin } from '#lib/routes.ts';
import { CARD_SIZES, type Card } from '#lib/share/card.ts';
import type { CardFonts } from './cardFonts.ts';
import { linesIn } from './linesIn.ts';
import { FOOT, POSTER, STORY_DROP } from './posterGeometry.ts';
import { type HeroPlan, heroPlan } from './posterHero.ts';
import { posterStage } from './posterStages.ts';
import { type QrCode, QUIET, qrCode } from './qrCode.ts';

/** Lines above the name of the site. */
interface FootNote {
  lines: string[];
  size: number;
  line: number;
}

export interface PosterPlan extends HeroPlan {
  layout: 'poster';
  /** Height of the whole image, and how far down the poster lies on it: a story is free above and below. Px. */
  height: number;
  drop: number;
  kicker: string;
  foot: { note: FootNote; scan: string; host: string };
  code: QrCode;
}

/** The facts, as many as there is room for, and the source of a number that has no tag to name it on. */
function footNote(card: Card, fonts: CardFonts, withSource: boolean): FootNote {
  const wrap = (text: string, size: number) =>
    linesIn(text, fonts.text[card.locale], size, FOOT.width) ?? [text];
  const source = withSource && card.source ? [card.source] : [];
  for (const facts of [card.facts, card.facts.slice(-1), []]) {
    for (const { size, line, lines: most } of FOOT.facts) {
      const set = facts.length > 0 ? wrap(facts.join(' · '), size) : [];
      const lines = [...set, ...source.flatMap((name) => wrap(name, size))];
      if (lines.length <= most) return { lines, size, line };
    }
  }
  return { lines: [], size: 0, line: 0 };
}

/** Layout of a poster: title, hero and scene, and on the snow the name of the site, an invitation and the code. */
export function posterPlan(card: Card, kind: 'poster' | 'story', fonts: CardFonts): PosterPlan {
  const text = posterText[card.locale];
  const hero = heroPlan(card, fonts, posterStage(card));
  return {
    layout: 'poster',
    height: CARD_SIZES[kind][1],
    drop: kind === 'story' ? STORY_DROP : 0,
    kicker: card.kicker,
    ...hero,
    foot: {
      note: footNote(card, fonts, hero.tag === undefined),
      scan: text.scan,
      host: siteOrigin().replace(/^https?:\/\//, ''),
    },
    code: qrCode(absolute(card.path)),
  };
}

/** Upper left corner of a poster's code with its quiet zone; its last modules stand on the margins. */
export const codeSpot = ({ width, unit }: Pick<QrCode, 'width' | 'unit'>) => ({
  left: POSTER.width - POSTER.margin + QUIET * unit - width,
  top: POSTER.height - POSTER.margin + QUIET * unit - width,
});
