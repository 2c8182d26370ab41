import type { Locale } from '#lib/i18n/locale.ts';

/** Width and height of every kind of share image, px. Which pages have which kind says `kindsOf`. */
export const CARD_SIZES = {
  og: [1200, 630],
  square: [300, 300],
  poster: [1080, 1440],
  story: [1080, 1920],
} as const;
export type CardKind = keyof typeof CARD_SIZES;
export const CARD_KINDS = Object.keys(CARD_SIZES) as CardKind[];

/** More bytes than this are refused or dropped by some app: see the share reference of the project. */
export const MOST_BYTES: Record<CardKind, number> = {
  og: 200_000,
  square: 32_000,
  poster: 500_000,
  story: 600_000,
};

/** A number that stands for a page where it has no price: `6` `处` `查到的冰场和雪场`. */
export interface Figure {
  value: string;
  /** Set smaller beside the value; may be empty. */
  unit: string;
  /** What is counted, in one short line. */
  label: string;
}

/** A frame of the film: its file in the project, and a hash of it, since the file may change under its name. */
export interface Still {
  file: string;
  version: string;
  /** Where in the film it stands, and where in its width what it shows; both from 0 to 1. */
  progress: number;
  focus: number;
}

/**
 * What a share image says: the whole input of its drawing besides the template, so that an equal card is never
 * drawn twice. `price` makes the figure the hero; without it the title stands in the sky of the scene.
 */
export interface Card {
  /** File-safe name of the page, unique within a language: `home`, `guides-first-skate`, `venues-<id>`. */
  key: string;
  locale: Locale;
  /** The page's path, from lib/routes.ts: where the code of its poster leads. */
  path: string;
  /** Small line above: kind of page, city. */
  kicker: string;
  title: string;
  /** `¥70`, `¥40–120`; undefined when no price is known or none belongs to the page. */
  price?: string;
  /** What the price buys, and its year. Present whenever `price` is. */
  priceNote?: string;
  /** Who published the price or the figure. Posters name it, having no page around them. */
  source?: string;
  /** Hero of the poster of a page without a price. */
  figure?: Figure;
  /** Up to two short facts. */
  facts: string[];
  /** A scene of illustrations/scenes.ts. */
  scene: string;
  /** A frame of the film, shown instead of the scene. */
  still?: Still;
  /** What the image shows, for those who do not see it. */
  alt: string;
}

/** The kinds of image that a page has: every page three, a page of the film the tall one for stories as well. */
export const kindsOf = ({ still }: Pick<Card, 'still'>): CardKind[] =>
  CARD_KINDS.filter((kind) => kind !== 'story' || still !== undefined);
