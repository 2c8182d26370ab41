/** What hangs on the tag of a poster: a price or a number, what it is of, and who said so. */
export interface MakerHero {
  value: string;
  /** Set smaller behind the value; may be empty. */
  unit: string;
  note: string;
  /** Empty when nobody need be named. */
  source: string;
}

/** A page that a poster can be made for. */
export interface MakerChoice {
  id: string;
  /** Its name in the list. */
  label: string;
  /** Where the code leads, below the site's origin. */
  path: string;
  /** Key of `MakerData.templates`. */
  template: string;
  /** Small line above the sentence. */
  kicker: string;
  /** What the page is, and what it counts: the lines above the name of the site. */
  about: string;
  hero?: MakerHero;
}

/** A picture without words, 1080 × 1440, and where words may stand on it (lib/card/posterStages.ts). */
export interface MakerTemplate {
  url: string;
  ink: 'snow' | 'night';
  side: 'left' | 'right';
  /** How far down the sky is free, and how far down the tag may reach; px. */
  room: number;
  end: number;
}

export const CHOICE_GROUPS = ['kinds', 'cities', 'guides'] as const;
export type ChoiceGroup = (typeof CHOICE_GROUPS)[number];

/** Choices under one heading of a list: the cities of a province. */
export interface ChoiceSection {
  /** Empty where the list has no headings. */
  title: string;
  choices: MakerChoice[];
}

/** All that the poster maker knows about the site, in one language. */
export interface MakerData {
  origin: string;
  /** Words that stand on every poster. */
  siteName: string;
  scan: string;
  templates: Record<string, MakerTemplate>;
  groups: Record<ChoiceGroup, ChoiceSection[]>;
}
