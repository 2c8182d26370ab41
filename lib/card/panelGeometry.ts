/**
 * The white panel on the left, px of a card of 1200 × 630. Its edge leans 8°, as the display face does: 88
 * px over the height. No words below `end`: some networks lay the page's title over the lower left corner.
 */
export const PANEL = { margin: 64, lean: 88, heroTop: 116, end: 546 } as const;

/** Small lines: 26 px is the least that survives a thumbnail. */
export const NOTE = { size: 26, line: 37 } as const;

/** Line height of the title, in em. */
export const HEAD_LINE = 1.18;

/** Where the ink of a figure of the display face lies in a line of 1 em. */
export const FIGURE_INK = { top: 0.092, height: 0.818, left: 0.07 } as const;

/** Room between the margin and the slanted edge of a panel `width` px wide at its top, `y` px down. */
export const roomAt = (width: number, y: number): number =>
  width - (PANEL.lean * y) / 630 - 22 - PANEL.margin;

/** Top of the title, below a price of this size or, without one, where the price would be. */
export const titleTop = (heroSize: number): number =>
  PANEL.heroTop + (heroSize === 0 ? 8 : heroSize * FIGURE_INK.height + 26);
