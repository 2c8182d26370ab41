import type { ElementContent, Root, RootContent } from 'hast';

/** Elements and blocks whose own words are set in the display face (see components/blocks/blocks.css). */
const DISPLAYED = new Set(['h2', 'h3', 'h4', 'Pull', 'Stat']);
/** Attributes of blocks that are set in it. */
const DISPLAYED_ATTRIBUTES = new Set(['title', 'q', 'value']);

type Node = Root | RootContent | ElementContent;

const nameOf = (node: Node): string | null =>
  node.type === 'element' ? node.tagName : 'name' in node && typeof node.name === 'string' ? node.name : null;

/** The words of an article that stand in the display face: headings, step titles, questions, pulled sentences, big figures. */
export function displayedText(node: Node, inside = false): string {
  if (node.type === 'text') return inside ? node.value : '';
  const shown = inside || DISPLAYED.has(nameOf(node) ?? '');
  let words = '';
  if ('attributes' in node && Array.isArray(node.attributes)) {
    for (const attribute of node.attributes) {
      if ('name' in attribute && DISPLAYED_ATTRIBUTES.has(attribute.name))
        words += String(attribute.value ?? '');
    }
  }
  if ('children' in node) for (const child of node.children) words += displayedText(child, shown);
  return words;
}
