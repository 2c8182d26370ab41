import type { Element, Root } from 'hast';
import type { Locale } from '#lib/i18n/locale.ts';
import { textHeight } from './textHeight.ts';

/** What a hand needs on the way; never left out. */
const ALWAYS = new Set(['Steps', 'Checklist', 'Callout']);
const LISTS = new Set(['table', 'ul', 'ol', 'Stats', 'Prices', 'Sizes']);
const HEADINGS = new Set(['h2', 'h3']);
/** Rendered with the class that is put on them; other blocks get an element around them. */
const CLASSED = new Set(['p', 'ul', 'ol', 'h2', 'h3', 'table', 'QA']);

interface Part {
  nodes: Element[];
  height: number;
  rank: number;
  section: number;
}

const lastWords = (node: Element): string => {
  const last = node.children.at(-1);
  return last?.type === 'text' ? last.value.trim() : '';
};

function rankOf(tag: string, paragraph: number): number {
  if (ALWAYS.has(tag)) return 0;
  if (LISTS.has(tag)) return 1;
  if (tag === 'p') return 2 + paragraph;
  return tag === 'QA' ? 1000 : 3;
}

/** The parts of an article in their order; a paragraph that ends in a colon belongs to what it leads to. */
function partsOf(nodes: readonly Element[], locale: Locale): { parts: Part[]; headings: Element[][] } {
  const parts: Part[] = [];
  const headings: Element[][] = [[]];
  let paragraph = 0;
  let leads: Element[] = [];
  for (const node of nodes) {
    if (HEADINGS.has(node.tagName)) {
      if (node.tagName === 'h2') {
        headings.push([]);
        paragraph = 0;
      }
      headings.at(-1)?.push(node);
    } else if (node.tagName === 'p' && /[:：]$/.test(lastWords(node))) leads.push(node);
    else {
      const group = [...leads, node];
      leads = [];
      parts.push({
        nodes: group,
        height: group.reduce((sum, one) => sum + textHeight(one, locale), 0),
        rank: rankOf(node.tagName, paragraph),
        section: headings.length - 1,
      });
      if (node.tagName === 'p') paragraph += 1;
    }
  }
  return { parts, headings };
}

/** What one sheet has no room for: paragraphs from the ends of their sections first, and headings left alone. */
function leftOut(nodes: readonly Element[], locale: Locale, room: number): Set<Element> {
  const { parts, headings } = partsOf(nodes, locale);
  const kept = new Set<Part>();
  const opened = new Set<number>();
  const closed = new Set<number>();
  let used = 0;
  for (const part of parts.toSorted((a, b) => a.rank - b.rank)) {
    const { section, rank, height } = part;
    const above = (headings[section] ?? []).reduce((sum, one) => sum + textHeight(one, locale), 0);
    const whole = height + (opened.has(section) ? 0 : above);
    const isText = rank > 1;
    if (rank > 0 && (used + whole > room || (isText && closed.has(section)))) {
      if (isText) closed.add(section);
      continue;
    }
    used += whole;
    opened.add(section);
    kept.add(part);
  }
  const dropped = parts.filter((part) => !kept.has(part)).flatMap((part) => part.nodes);
  return new Set([...dropped, ...headings.flatMap((group, index) => (opened.has(index) ? [] : group))]);
}

function onScreenOnly(node: Element): Element {
  const className = ['web'];
  if (CLASSED.has(node.tagName)) return { ...node, properties: { ...node.properties, className } };
  return { type: 'element', tagName: 'div', properties: { className }, children: [node] };
}

/**
 * An article (its blocks as elements) for one sheet of paper: steps, checklists and warnings always, then lists and
 * tables, then the text, each section from its beginning, while `room` (points of column) lasts. The rest gets the
 * class `web`, which paper does not show.
 */
export function sheetText(body: Root, locale: Locale, room: number): Root {
  const nodes = body.children.filter((node) => node.type === 'element');
  const out = leftOut(nodes, locale, room);
  return {
    ...body,
    children: body.children.map((node) =>
      node.type === 'element' && out.has(node) ? onScreenOnly(node) : node,
    ),
  };
}
