import type { Card } from '#lib/share/card.ts';
import type { CardFonts } from './cardFonts.ts';
import { type Fitted, fitText, type Setting } from './fitText.ts';
import { HEAD_LINE, NOTE, PANEL, roomAt, titleTop } from './panelGeometry.ts';
import { panelNotes } from './panelNotes.ts';
import { lineWidth } from './typeface.ts';

export interface PanelPlan {
  layout: 'panel';
  /** Where the right edge of the band meets the top of the card, px. */
  right: number;
  /** The price, if there is one; size in px. */
  hero: { text: string; size: number } | undefined;
  title: Fitted;
  notes: string[];
}

/** Sizes of the title by the number of lines that they may take: below a price, and alone on the band. */
const BELOW_PRICE = { 60: 1, 52: 2, 46: 2, 42: 3, 38: 3, 34: 4, 30: 5 } as const;
const ALONE = { 92: 2, 84: 3, 76: 3, 68: 4, 60: 4, 52: 5, 44: 6, 36: 7, 30: 8 } as const;

const settings = (steps: Record<number, number>, width: number, most: number): Setting[] =>
  Object.entries(steps)
    .map(([size, lines]) => ({ size: Number(size), lines, width }))
    .filter(({ size }) => size <= most)
    .sort((a, b) => b.size - a.size);

/** A way to share out the band. Sizes are upper limits, px. */
interface Way {
  right: number;
  hero: number;
  title: number;
}

/** From the best: the band grows before the price shrinks. */
const WAYS: readonly Way[] = [
  { right: 722, hero: 236, title: 60 },
  { right: 782, hero: 236, title: 60 },
  { right: 842, hero: 236, title: 60 },
  { right: 842, hero: 208, title: 52 },
  { right: 892, hero: 208, title: 46 },
  { right: 892, hero: 176, title: 46 },
  { right: 892, hero: 150, title: 42 },
];
/** In a narrow band price and title keep to these sizes; else the band grows. */
const LEAST = { right: 842, hero: 190, title: 46 } as const;

function place(card: Card, fonts: CardFonts, way: Way, cut: boolean): PanelPlan | undefined {
  const { price } = card;
  const em = lineWidth(fonts.display, price ?? '', 1) + 0.03;
  const size = price ? Math.floor(Math.min(way.hero, roomAt(way.right, 300) / em)) : 0;
  const steps = price
    ? settings(BELOW_PRICE, roomAt(way.right, 440), way.title)
    : settings(ALONE, roomAt(way.right, 440), 92);
  const title = fitText(card.title, fonts.display, steps);
  if (!title) return undefined;
  if (way.right < LEAST.right && (size < LEAST.hero || title.size < LEAST.title)) return undefined;
  const notesTop = titleTop(size) + title.lines.length * title.size * HEAD_LINE + 12;
  const rows = Math.floor((PANEL.end - notesTop) / NOTE.line);
  const notes = panelNotes(card, fonts.text[card.locale], {
    rows,
    width: roomAt(way.right, PANEL.end - 20),
    cut,
  });
  return (
    notes && {
      layout: 'panel',
      right: way.right,
      hero: price ? { text: price, size } : undefined,
      title,
      notes,
    }
  );
}

/**
 * Layout with the white band: the price as large as it goes, then the name, what the price buys and its
 * year, the kicker, and the facts as far as there is room. A note is cut short only when nothing else
 * helps.
 */
export function panelPlan(card: Card, fonts: CardFonts): PanelPlan {
  for (const cut of [false, true]) {
    for (const way of cut ? WAYS.slice(-2) : WAYS) {
      const plan = place(card, fonts, way, cut);
      if (plan) return plan;
    }
  }
  throw new Error(
    `share image of the page "${card.key}" (${card.locale}): title and note fit in no size ` +
      '→ make the title shorter',
  );
}
