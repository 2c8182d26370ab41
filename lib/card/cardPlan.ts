import type { Locale } from '#lib/i18n/locale.ts';
import { CARD_SIZES, type Card, type CardKind } from '#lib/share/card.ts';
import type { CardFonts } from './cardFonts.ts';
import { PANEL } from './panelGeometry.ts';
import { type PanelPlan, panelPlan } from './panelPlan.ts';
import { type PosterPlan, posterPlan } from './posterPlan.ts';
import { type Piece, posterSheet } from './posterSheet.ts';
import { posterStage } from './posterStages.ts';
import { type SkyPlan, skyPlan } from './skyPlan.ts';
import { type SquarePlan, squarePlan } from './squarePlan.ts';
import { type Ink, SCREEN, skyOf } from './stages.ts';

/** Everything that a template needs besides the picture behind it. */
export interface CardPlan {
  locale: Locale;
  /** The sheet on which its words are drawn, and where its parts go; px. Undefined when it has none. */
  words: { width: number; height: number; pieces: Piece[] } | undefined;
  /** `font-family` of headlines and of small lines. */
  display: string;
  text: string;
  /** Colour of what stands in the sky. */
  ink: Ink;
  body: PanelPlan | SkyPlan | SquarePlan | PosterPlan;
}

function bodyOf(card: Card, kind: CardKind, fonts: CardFonts): CardPlan['body'] {
  if (kind === 'square') return squarePlan(card, fonts);
  if (kind === 'poster' || kind === 'story') return posterPlan(card, kind, fonts);
  const sky = card.price === undefined ? (card.still ? SCREEN : skyOf(card.scene)) : undefined;
  return (sky && skyPlan(card, fonts, sky.end)) ?? panelPlan(card, fonts);
}

function wordsOf(kind: CardKind, body: CardPlan['body']): CardPlan['words'] {
  if (body.layout === 'square' && body.face === 'mark') return undefined;
  if (body.layout === 'poster') return posterSheet(body);
  const [full, height] = CARD_SIZES[kind];
  const left = body.layout === 'panel' ? PANEL.left : 0;
  const width = body.layout === 'panel' ? body.right - left : full;
  return { width, height, pieces: [{ from: { left: 0, top: 0, width, height }, to: { left, top: 0 } }] };
}

function inkOf(card: Card, { layout }: CardPlan['body']): Ink {
  if (layout === 'poster') return posterStage(card).ink;
  return card.still ? SCREEN.ink : (skyOf(card.scene)?.ink ?? 'night');
}

/** Decides the layout of a card and measures its lines. Pure: the same card and fonts give the same plan. */
export function planCard(card: Card, kind: CardKind, fonts: CardFonts): CardPlan {
  const body = bodyOf(card, kind, fonts);
  return {
    locale: card.locale,
    words: wordsOf(kind, body),
    display: fonts.display.family,
    text: fonts.text[card.locale].family,
    ink: inkOf(card, body),
    body,
  };
}
