/** A figure of a published source: its year, and its id in content/pages/gear/page.yaml. */
export interface Figure {
  cny: number;
  year: string;
  source: string;
}

export type GearKind = 'skis' | 'skates';

/** What the calculator starts from. Where no dependable price was found there is none: `buy` is absent for skates. */
export const PRESETS: Readonly<Record<GearKind, { rent: Figure; buy?: Figure; dear?: Figure }>> = {
  skis: {
    rent: { cny: 130, year: '2018', source: 'chongli-2018' },
    buy: { cny: 999, year: '2022', source: 'itimes-2022' },
    dear: { cny: 4297, year: '2022', source: 'itimes-2022' },
  },
  skates: { rent: { cny: 30, year: '2022–24', source: 'beijing-evening' } },
};

/** Days of a season; the average skier of 2023–24 made 1.80 visits. */
export const DAYS_A_SEASON = {
  typed: 2,
  average: '1.80',
  year: '2023–24',
  source: 'white-paper-2024',
} as const;

/** Seasons that the calculator starts from: our own choice, no source. */
export const SEASONS = 3;

/** Days for which the answers stand in the page. */
export const ANSWERED_DAYS = [1, 3, 5, 10, 20] as const;
