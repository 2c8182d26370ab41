/**
 * The white band that crosses a card of 1200 × 630, px. Both edges lean 8°, as the display face does: 88 px over
 * the height. `left` is where its left edge meets the top. Chat apps crop a card to its middle square, x 285 to
 * 915, and some networks lay the page's title over the lower left corner: all words stand between `margin` and
 * that square's right side, none below `end`.
 */
export const PANEL = { left: 284, margin: 316, lean: 88, heroTop: 116, end: 546 } as const;

/** Small lines: 26 px is the least that survives a thumbnail. */
export const NOTE = { size: 26, line: 37 } as const;

/** Line height of the title, in em. */
export const HEAD_LINE = 1.18;

/** Where the ink of a figure of the display face lies in a line of 1 em. */
export const FIGURE_INK = { top: 0.092, height: 0.818, left: 0.07 } as const;

/** Room between the margin and the right edge of a band that meets the top at `right`, `y` px down. */
export const roomAt = (right: number, y: number): number =>
  right - (PANEL.lean * y) / 630 - 22 - PANEL.margin;

/** Top of the title, below a price of this size or, without one, where the price would be. */
export const titleTop = (heroSize: number): number =>
  PANEL.heroTop + (heroSize === 0 ? 8 : heroSize * FIGURE_INK.height + 26);
