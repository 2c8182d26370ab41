import type { Heading as HeadingNode, Nodes, Root } from 'mdast';
import type { Locale } from '#lib/i18n/locale.ts';
import { type Finding, START } from '../finding.ts';
import { textMessages } from '../messages/textMessages.ts';
import type { Heading } from '../types.ts';

/** The text of a node, without its marks. */
export const plainText = (node: Nodes): string =>
  'value' in node
    ? node.value
    : 'children' in node
      ? node.children.map((child) => plainText(child)).join('')
      : '';

function wordsOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[’'\p{M}]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** All headings of a text in reading order, however deep they stand. */
export function headingsOf(root: Root): HeadingNode[] {
  const found: HeadingNode[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'heading') found.push(node);
    else if ('children' in node) node.children.forEach(walk);
  };
  walk(root);
  return found;
}

/**
 * Gives each heading its anchor, unique in the text: `s-1`, `s-2` … in Chinese, the words of the heading in English.
 * The id is left on the node for the HTML.
 */
export function nameHeadings(nodes: readonly HeadingNode[], locale: Locale): Heading[] {
  const taken = new Set<string>();
  return nodes.map((node, index) => {
    const text = plainText(node).trim();
    const base = (locale === 'en' && wordsOf(text)) || `s-${index + 1}`;
    let id = base;
    for (let copy = 2; taken.has(id); copy++) id = `${base}-${copy}`;
    taken.add(id);
    node.data = { ...node.data, hProperties: { id } };
    return { depth: Math.min(Math.max(node.depth, 2), 4) as Heading['depth'], text, id };
  });
}

/** Headings start at `##`, go down one step at a time and end at `####`. */
export function checkHeadings(nodes: readonly HeadingNode[]): Finding[] {
  let above = 1;
  return nodes.flatMap((node) => {
    const { depth } = node;
    const deepest = Math.min(above + 1, 4);
    if (depth > 1) above = Math.min(depth, deepest);
    if (depth > 1 && depth <= deepest) return [];
    const marks = '#'.repeat(Math.max(2, Math.min(depth, deepest)));
    const place = node.position?.start ?? START;
    return [depth === 1 ? textMessages.topHeading(place, marks) : textMessages.skippedHeading(place, marks)];
  });
}
