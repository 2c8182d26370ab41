import type { Card } from '#lib/share/card.ts';
import { breakLines } from './breakLines.ts';
import type { CardFonts } from './cardFonts.ts';
import { type Fitted, fitText, type Setting } from './fitText.ts';
import { shortenNote } from './shortenNote.ts';
import { lineWidth } from './typeface.ts';

/** White panel on the left, cut at the 8° of the display face: 88 px over the height of the card. */
export const PANEL = { margin: 64, lean: 88, heroTop: 116, end: 546 } as const;
/** The small lines: 26 px is the least that survives a thumbnail. */
export const NOTE = { size: 26, line: 37 } as const;
/** Line height of headlines, and the ink of a figure of the display face: from .092 em to .91 em of a line of 1 em. */
export const HEAD_LINE = 1.18;
export const FIGURE_INK = { top: 0.092, height: 0.818, left: 0.07 } as const;

export interface PanelPlan {
  layout: 'panel';
  /** Width of the panel at its upper edge, px. */
  panel: number;
  /** The price, if there is one; size in px. */
  hero: { text: string; size: number } | undefined;
  title: Fitted;
  notes: string[];
}

/** Room between the margin and the slanted edge at a height, px. */
const roomAt = (panel: number, y: number): number => panel - (PANEL.lean * y) / 630 - 22 - PANEL.margin;

const settings = (width: number, sizes: readonly (readonly [size: number, lines: number])[]): Setting[] =>
  sizes.map(([size, lines]) => ({ size, lines, width }));

const BESIDE_PRICE = [
  [60, 1],
  [52, 2],
  [46, 2],
  [42, 3],
  [38, 3],
  [34, 4],
  [30, 5],
] as const;
const ALONE = [
  [92, 2],
  [84, 3],
  [76, 3],
  [68, 4],
  [60, 4],
  [52, 5],
  [44, 6],
] as const;

const titleTop = (heroSize: number): number =>
  heroSize === 0 ? PANEL.heroTop + 8 : PANEL.heroTop + heroSize * FIGURE_INK.height + 26;

/** The title and what fits below it; undefined if the note or the kicker would have to go. */
function place(card: Card, fonts: CardFonts, { panel, title: mostTitle }: Try, heroSize: number, cut: boolean) {
  const text = fonts.text[card.locale];
  const steps = heroSize === 0 ? ALONE : BESIDE_PRICE.filter(([size]) => size <= mostTitle);
  const title = fitText(card.title, fonts.display, settings(roomAt(panel, 440), steps));
  if (!title) throw new Error(`share image "${card.key}": the title fits in no size → make it shorter`);
  const notesTop = titleTop(heroSize) + title.lines.length * title.size * HEAD_LINE + 12;
  const rows = Math.floor((PANEL.end - notesTop) / NOTE.line);
  const room = roomAt(panel, PANEL.end - 20);
  const set = (line: string): string[] => {
    const broken = [false, true].map((inside) => breakLines(line, width, room, { inside, phrasing: 0.25 }));
    return broken.find(Boolean) ?? [line];
  };
  const fits = (line: string, most: number) => set(line).length <= most;
  const whole = card.priceNote ?? '';
  const note = cut ? shortenNote(whole, ELLIPSIS[card.locale], (line) => fits(line, rows - 1)) : whole;
  const notes = note === '' ? [] : set(note);
  for (const line of [card.kicker, ...card.facts]) {
    const extra = set(line);
    if (notes.length + extra.length <= rows) notes.push(...extra);
    else if (line === card.kicker) return undefined;
  }
  return { title, notes };
}

/** Every way to share out the panel, from the best: it grows before the price shrinks. Sizes are upper limits, px. */
interface Try {
  panel: number;
  hero: number;
  title: number;
}
const TRIES: readonly Try[] = [
  { panel: 470, hero: 236, title: 60 },
  { panel: 530, hero: 236, title: 60 },
  { panel: 590, hero: 236, title: 60 },
  { panel: 590, hero: 208, title: 52 },
  { panel: 640, hero: 208, title: 46 },
  { panel: 640, hero: 176, title: 46 },
  { panel: 640, hero: 150, title: 42 },
];
/** The price keeps to this size in the two narrow panels, and the title to the next; else the panel grows. */
const LEAST = { panel: 590, hero: 190, title: 46 } as const;

/** Chinese sets its ellipsis in the middle of the line, English on the ground. */
const ELLIPSIS = { zh: '…', en: '...' } as const;

/**
 * Layout with the white panel: the price as large as it goes, then the name, what the price buys and its year, the
 * kicker, and the facts as far as there is room. A note is cut short only when nothing else helps.
 */
export function panelPlan(card: Card, fonts: CardFonts): PanelPlan {
  const em = lineWidth(fonts.display, card.price ?? '', 1) + 0.03;
  const attempt = (way: Try, cut: boolean): PanelPlan | undefined => {
    const size = card.price ? Math.floor(Math.min(way.hero, roomAt(way.panel, 300) / em)) : 0;
    if (way.panel < LEAST.panel && size < LEAST.hero) return undefined;
    const placed = place(card, fonts, way, size, cut);
    if (!placed || (way.panel < LEAST.panel && placed.title.size < LEAST.title)) return undefined;
    return { layout: 'panel', panel: way.panel, hero: card.price ? { text: card.price, size } : undefined, ...placed };
  };
  for (const way of TRIES) {
    const plan = attempt(way, false);
    if (plan) return plan;
  }
  for (const way of TRIES.slice(-2)) {
    const plan = attempt(way, true);
    if (plan) return plan;
  }
  throw new Error(`share image "${card.key}": title and note leave no room → make the title shorter`);
}
