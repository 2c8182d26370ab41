import type { BlockContent, Heading, ListItem, RootContent, TableCell, TableRow } from 'mdast';
import type { Places } from './places.ts';
import { quickLine } from './quickLine.ts';

/** Lines without an empty one between them, from one offset up to another. */
export interface Block {
  from: number;
  to: number;
}

/** A line that begins like this begins as text; `1.`, `1)` and `-` are no text. */
const TEXT_START = /(?!\d+[.)])[^\s#>+\-=|~`:{}[\]!*_<]|\[|\*\*?[A-Za-z0-9\u4e00-\u9fff]|</y;

const startsAsText = (text: string, from: number): boolean => {
  TEXT_START.lastIndex = from;
  return TEXT_START.test(text);
};

/** Whether a line holds tags only, which then are blocks of their own. */
const ONLY_TAGS = /(?:<[^<>\n]*> *)+$/my;
const onlyTags = (text: string, from: number): boolean => {
  ONLY_TAGS.lastIndex = from;
  return ONLY_TAGS.test(text);
};

const linesOf = (text: string, { from, to }: Block): Block[] => {
  const lines: Block[] = [];
  for (let start = from; start <= to; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 || found > to ? to : found;
    lines.push({ from: start, to: end });
    start = end + 1;
  }
  return lines;
};

function heading(text: string, { from, to }: Block, places: Places): Heading | undefined {
  const found = /^(#{2,4}) (?=[^ #])/.exec(text.slice(from, from + 6));
  if (!found || text[to - 1] === '#') return undefined;
  const children = quickLine(text, from + found[0].length, to, places);
  const depth = (found[1]?.length ?? 2) as Heading['depth'];
  return children && { type: 'heading', depth, children, position: places.span(from, to) };
}

function paragraph(text: string, block: Block, places: Places): BlockContent | undefined {
  if (onlyTags(text, block.from)) return undefined;
  const children = quickLine(text, block.from, block.to, places);
  return children && { type: 'paragraph', children, position: places.span(block.from, block.to) };
}

const ITEM = /(-|\d{1,9}\.) (?! )/y;

function list(text: string, block: Block, lines: readonly Block[], places: Places): RootContent | undefined {
  const items: ListItem[] = [];
  const ordered = text[block.from] !== '-';
  let start: number | null = null;
  for (const { from, to } of lines) {
    ITEM.lastIndex = from;
    const mark = ITEM.exec(text)?.[1];
    if (!mark || (mark !== '-') !== ordered) return undefined;
    if (ordered) start ??= Number.parseInt(mark, 10);
    const inner = ITEM.lastIndex;
    if (!startsAsText(text, inner) || text[inner] === '[') return undefined;
    const words = paragraph(text, { from: inner, to }, places);
    if (!words) return undefined;
    const position = places.span(from, to);
    items.push({ type: 'listItem', spread: false, checked: null, children: [words], position });
  }
  const position = places.span(block.from, block.to);
  return { type: 'list', ordered, start, spread: false, children: items, position };
}

/** The cells of a row that begins and ends with a bar. */
function row(text: string, { from, to }: Block, places: Places): TableRow | undefined {
  if (text[from] !== '|' || text[to - 1] !== '|') return undefined;
  const cells: TableCell[] = [];
  for (let start = from; start < to - 1; ) {
    const next = text.indexOf('|', start + 1);
    let [first, last] = [start + 1, next];
    while (first < last && text[first] === ' ') first++;
    while (last > first && text[last - 1] === ' ') last--;
    const children = first < last ? quickLine(text, first, last, places) : undefined;
    if (!children) return undefined;
    const end = next === to - 1 ? to : next;
    cells.push({ type: 'tableCell', children, position: places.span(start, end) });
    start = next;
  }
  return { type: 'tableRow', children: cells, position: places.span(from, to) };
}

const RULE = /^\|(?: ?:?-+:? ?\|)+$/;
const alignment = (cell: string): 'left' | 'right' | 'center' | null => {
  const [left, right] = [cell.trim().startsWith(':'), cell.trim().endsWith(':')];
  return left ? (right ? 'center' : 'left') : right ? 'right' : null;
};

function table(text: string, block: Block, lines: readonly Block[], places: Places): RootContent | undefined {
  const [head, rule, ...rest] = lines;
  const marks = rule && text.slice(rule.from, rule.to);
  if (!head || !marks || !RULE.test(marks)) return undefined;
  const align = marks.slice(1, -1).split('|').map(alignment);
  const children: TableRow[] = [];
  for (const line of [head, ...rest]) {
    const read = row(text, line, places);
    if (read?.children.length !== align.length) return undefined;
    children.push(read);
  }
  return { type: 'table', align, children, position: places.span(block.from, block.to) };
}

/** Reads a heading, paragraph, list or table as the full parser would; undefined if it is written in any unusual way. */
export function quickBlock(text: string, block: Block, places: Places): RootContent | undefined {
  const lines = linesOf(text, block);
  const first = text[block.from] ?? '';
  if (first === '#') return lines.length === 1 ? heading(text, block, places) : undefined;
  if (first === '|') return table(text, block, lines, places);
  if (first === '-' || /^\d+\. /.test(text.slice(block.from, block.from + 12)))
    return list(text, block, lines, places);
  const isText = lines.every(({ from }) => startsAsText(text, from));
  // Lines of tags end a paragraph.
  const tags = lines.length > 1 && lines.some(({ from }) => text[from] === '<');
  if (!isText || tags) return undefined;
  return paragraph(text, block, places);
}
