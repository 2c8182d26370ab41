/** A poster, px of 1080 × 1440. `margin` left and right of everything that is read. */
export const POSTER = { width: 1080, height: 1440, margin: 72 } as const;

/** How far down a poster lies on a story: apps cover its upper 250 and its lower 340 px with their own words. */
export const STORY_DROP = 190;

/** The line above the title: its top, size and line height. */
export const KICKER = { top: 70, size: 34, line: 46 } as const;
export const TITLE = { top: 124, line: 1.12, width: 936 } as const;

/** A number set bare in the sky: its ink in em of its size, its unit, the line above it, and free px around both. */
export const FIGURE = {
  ink: 0.818,
  rise: 0.092,
  above: 58,
  base: 0.91,
  unit: 0.4,
  gap: 20,
  label: { size: 36, line: 48 },
} as const;

/** Words on the snow, left of the code. */
export const FOOT = {
  top: 1112,
  width: 560,
  height: 264,
  /** Ways to set the lines above the name of the site, from the best. */
  facts: [
    { size: 29, line: 41, lines: 2 },
    { size: 24, line: 32, lines: 3 },
  ],
} as const;

/** Parts of a tag, in widths of it: height, cut of the corners, hole, side margins, where figures begin, foot. */
export const TAG = {
  height: 0.94,
  cut: 0.19,
  hole: 0.07,
  holeAt: 0.125,
  pad: 0.08,
  figures: 0.225,
  foot: 0.07,
} as const;
/** Tilt of a tag that swings, degrees. */
export const TILT = 4;
/** What shows of the cord between the title and the tag, at least. */
export const CORD = 34;
/** Shadow and tilt reach beyond the tag's outline by this much, px. */
export const TAG_BLEED = 48;
/** The same beyond what is written on it. */
export const WORDS_BLEED = 20;
