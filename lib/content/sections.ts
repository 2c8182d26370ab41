import { hash } from 'node:crypto';
import type { Nodes, Root } from 'mdast';
import type {} from 'remark-mdx';
import { plainText } from './mdx/headings.ts';
import { placeOfValue } from './yaml/locate.ts';
import type { Yaml } from './yaml/parseYaml.ts';

/** A paragraph, list item, row, heading or block of a text: its fingerprint, and where it stands. */
export interface Unit {
  /** Eight hex digits over its words as written, line breaks and doubled spaces apart. */
  hash: string;
  line: number;
  column: number;
  /** As written, cut short. */
  text: string;
}

/** What stands between two `##` headings; the first, without a title, is what comes before all of them. */
export interface Section {
  title: string;
  line: number;
  column: number;
  units: Unit[];
}

const LONGEST = 160;

const START = { line: 1, column: 1 };

const UNEVEN = /\s\s|[^\S ]|^ | $/;

export const hashOf = (text: string): string =>
  hash('sha256', UNEVEN.test(text) ? text.replace(/\s+/g, ' ').trim() : text).slice(0, 8);

function unitOf(node: Nodes, source: string): Unit {
  const { line, column } = node.position?.start ?? START;
  return {
    // Of an English text, nobody asks.
    get hash() {
      return hashOf(source);
    },
    line,
    column,
    text: source.length > LONGEST ? `${source.slice(0, LONGEST)}…` : source,
  };
}

const slice = (node: Nodes, text: string): string =>
  text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);

/** The tag that opens a block: its name and what its attributes say. */
const opening = (node: Nodes, text: string): string =>
  /^<(?:"[^"]*"|'[^']*'|[^"'>])*>/.exec(slice(node, text))?.[0] ?? '';

function unitsOf(node: Nodes, text: string): Unit[] {
  if (node.type === 'mdxJsxFlowElement') {
    const inside = node.children.flatMap((child) => unitsOf(child, text));
    return [unitOf(node, opening(node, text)), ...inside];
  }
  if (node.type === 'list' || node.type === 'table' || node.type === 'blockquote')
    return node.children.flatMap((child) =>
      child.type === 'listItem' || child.type === 'tableRow'
        ? [unitOf(child, slice(child, text))]
        : unitsOf(child, text),
    );
  return [unitOf(node, slice(node, text))];
}

/** The sections of a parsed text, before its blocks are put into shape. */
export function sectionsOf(root: Root, text: string): Section[] {
  const sections: Section[] = [{ title: '', ...START, units: [] }];
  for (const node of root.children) {
    if (node.type === 'heading' && node.depth === 2)
      sections.push({
        title: plainText(node).trim(),
        line: node.position?.start.line ?? 1,
        column: node.position?.start.column ?? 1,
        units: [],
      });
    sections.at(-1)?.units.push(...unitsOf(node, text));
  }
  return sections;
}

/** Adds what is said before the body, title and summary, to the first section. */
export function withLead([first, ...rest]: readonly Section[], yaml: Yaml): Section[] {
  if (!first) return [];
  const units = ['title', 'description'].flatMap((field): Unit[] => {
    const text = (yaml.value as Record<string, unknown> | undefined)?.[field];
    if (typeof text !== 'string') return [];
    const { line, column } = placeOfValue(yaml, [field]) ?? START;
    return [{ hash: hashOf(text), line, column, text }];
  });
  return [{ ...first, units: [...units, ...first.units] }, ...rest];
}
