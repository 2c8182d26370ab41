import type { Element, ElementContent } from 'hast';
import type { Locale } from '#lib/i18n/locale.ts';

/** Points of the two columns of a printed article; components/blocks/paper.css sets its type by the same numbers. */
export const COLUMN = { width: 249, gap: 4 };
const SIZE = { zh: 9, en: 8.5 };
const LINE = { zh: 12.6, en: 11.5 };
const HEADING = 18.5;
const SMALL_HEADING = 14;
/** What a big number takes beside its text, and a receipt. */
const BOX = 30;
const BILL = 235;
/** Share of an em that a letter is wide; a 汉字 is one em. */
const LETTER = { zh: 0.5, en: 0.46 };
const WIDE = /[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]/u;

const isElement = (node: ElementContent): node is Element => node.type === 'element';
const elements = ({ children }: Element): Element[] => children.filter(isElement);

/** Words of a node as paper shows them: marks of sources are left out, a price brings its year and age. */
function words(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (!isElement(node) || node.tagName === 'Cite') return '';
  const { cny = '', to, year } = node.properties;
  if (node.tagName === 'Price') return `¥${cny}${to ? `–${to}` : ''} (${year}, old pr)`;
  return node.children.map(words).join('');
}

const ems = (text: string, locale: Locale): number =>
  [...text].reduce((sum, one) => sum + (WIDE.test(one) ? 1 : LETTER[locale]), 0);

/** Lines of a text of so many points in a width of so many, at least one. */
export const lineCount = (text: string, locale: Locale, width: number, size = SIZE[locale]): number =>
  Math.max(1, Math.ceil((ems(text, locale) * size) / width + 0.1));

function tableHeight(table: Element, locale: Locale): number {
  const rows = elements(table).flatMap((part) => elements(part));
  const cells = rows.map((row) => elements(row).map((cell) => ems(words(cell), locale) * SIZE[locale] + 8));
  const widest = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column] ?? 0)));
  const whole = widest.reduce((sum, width) => sum + Math.sqrt(width), 0);
  const total = widest.reduce((sum, width) => sum + width, 0);
  const room = widest.map((width) =>
    total <= COLUMN.width ? width : Math.min(width, (COLUMN.width * Math.sqrt(width)) / whole),
  );
  const high = (row: number[]) =>
    Math.max(...row.map((width, column) => Math.ceil(width / (room[column] ?? COLUMN.width))));
  return cells.reduce((sum, row) => sum + high(row) * LINE[locale] + 3, 0);
}

/** Height in points of a part of an article in a column of paper, as far as its words tell. */
export function textHeight(node: Element, locale: Locale, width = COLUMN.width): number {
  const inside = (indent: number) =>
    elements(node).reduce((sum, child) => sum + textHeight(child, locale, width - indent), 0);
  switch (node.tagName) {
    case 'h2':
    case 'h3':
      return HEADING;
    case 'ul':
    case 'ol':
      return inside(13) + COLUMN.gap;
    case 'li':
      return lineCount(words(node), locale, width) * LINE[locale];
    case 'table':
      return tableHeight(node, locale) + COLUMN.gap;
    case 'Callout':
      return inside(12) + SMALL_HEADING + COLUMN.gap;
    case 'Step':
    case 'QA':
      return inside(0) + SMALL_HEADING + 2;
    case 'Steps':
    case 'Checklist':
      return inside(0) + COLUMN.gap;
    case 'Stats':
      return (inside(width / 2) + BOX) / 2;
    case 'Stat':
      return lineCount(words(node), locale, width) * LINE[locale] + BOX;
    case 'Figure':
    case 'FilmMoment':
    case 'Venues':
      return 0;
    case 'p':
    case 'Pull':
      return lineCount(words(node), locale, width) * LINE[locale] + COLUMN.gap;
    default:
      return BILL;
  }
}
