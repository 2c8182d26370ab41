import type { Locale } from '#lib/i18n/locale.ts';
import type { Card, CardKind } from '#lib/share/card.ts';
import type { CardFonts } from './cardFonts.ts';
import { type PanelPlan, panelPlan } from './panelPlan.ts';
import { type SkyPlan, skyPlan } from './skyPlan.ts';
import { type SquarePlan, squarePlan } from './squarePlan.ts';
import { type Ink, skyOf } from './stages.ts';

/** Everything that a template needs besides the picture behind it. */
export interface CardPlan {
  locale: Locale;
  /** `font-family` of headlines and of small lines. */
  display: string;
  text: string;
  /** Colour of what stands in the sky. */
  ink: Ink;
  body: PanelPlan | SkyPlan | SquarePlan;
}

function bodyOf(card: Card, kind: CardKind, fonts: CardFonts): CardPlan['body'] {
  if (kind === 'square') return squarePlan(card, fonts);
  const inSky = card.price === undefined && skyOf(card.scene) ? skyPlan(card, fonts) : undefined;
  return inSky ?? panelPlan(card, fonts);
}

/** Decides the layout of a card and measures every line of it. Pure: the same card and fonts give the same plan. */
export const planCard = (card: Card, kind: CardKind, fonts: CardFonts): CardPlan => ({
  locale: card.locale,
  display: fonts.display.family,
  text: fonts.text[card.locale].family,
  ink: skyOf(card.scene)?.ink ?? 'night',
  body: bodyOf(card, kind, fonts),
});
