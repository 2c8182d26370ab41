import type { Locale } from '#lib/i18n/locale.ts';
import { CARD_SIZES, type Card, type CardKind } from '#lib/share/card.ts';
import type { CardFonts } from './cardFonts.ts';
import { type PanelPlan, panelPlan } from './panelPlan.ts';
import { type SkyPlan, skyPlan } from './skyPlan.ts';
import { type SquarePlan, squarePlan } from './squarePlan.ts';
import { type Ink, skyOf } from './stages.ts';

/** Everything that a template needs besides the picture behind it. */
export interface CardPlan {
  locale: Locale;
  /** The part of the card, from its upper left corner, that has words; px. Undefined when it has none. */
  words: { width: number; height: number } | undefined;
  /** `font-family` of headlines and of small lines. */
  display: string;
  text: string;
  /** Colour of what stands in the sky. */
  ink: Ink;
  body: PanelPlan | SkyPlan | SquarePlan;
}

function bodyOf(card: Card, kind: CardKind, fonts: CardFonts): CardPlan['body'] {
  if (kind === 'square') return squarePlan(card, fonts);
  const sky = card.price === undefined ? skyOf(card.scene) : undefined;
  return (sky && skyPlan(card, fonts, sky.end)) ?? panelPlan(card, fonts);
}

function wordsOf(kind: CardKind, body: CardPlan['body']): CardPlan['words'] {
  if (body.layout === 'square' && body.face === 'mark') return undefined;
  const [width, height] = CARD_SIZES[kind];
  return { width: body.layout === 'panel' ? body.panel : width, height };
}

/** Decides the layout of a card and measures its lines. Pure: the same card and fonts give the same plan. */
export function planCard(card: Card, kind: CardKind, fonts: CardFonts): CardPlan {
  const body = bodyOf(card, kind, fonts);
  return {
    locale: card.locale,
    words: wordsOf(kind, body),
    display: fonts.display.family,
    text: fonts.text[card.locale].family,
    ink: skyOf(card.scene)?.ink ?? 'night',
    body,
  };
}
