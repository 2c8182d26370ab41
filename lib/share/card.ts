import type { Locale } from '#lib/i18n/locale.ts';

export const CARD_SIZES = { og: [1200, 630], square: [300, 300] } as const;
export type CardKind = keyof typeof CARD_SIZES;
export const CARD_KINDS = Object.keys(CARD_SIZES) as CardKind[];

/**
 * What a share image says: the whole input of its drawing besides the template, so that an equal card is never
 * drawn twice. `price` makes the figure the hero; without it the title stands in the sky of the scene.
 */
export interface Card {
  /** File-safe name of the page, unique within a language: `home`, `guides-first-skate`, `venues-<id>`. */
  key: string;
  locale: Locale;
  /** Small line above: kind of page, city. */
  kicker: string;
  title: string;
  /** `¥70`, `¥40–120`; undefined when no price is known or none belongs to the page. */
  price?: string;
  /** What the price buys, and its year. Present whenever `price` is. */
  priceNote?: string;
  /** Up to two short facts. */
  facts: string[];
  /** A scene of illustrations/scenes.ts. */
  scene: string;
  /** What the image shows, for those who do not see it. */
  alt: string;
}
