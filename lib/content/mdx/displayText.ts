import type { Nodes, Root } from 'mdast';
import type {} from 'remark-mdx';
import { plainText } from './headings.ts';

/** Attributes and blocks whose words are set large. */
const SET_LARGE = new Set(['title', 'q', 'value']);

/** The words of a text that blocks set in the display face, so that the font can be cut to its glyphs. */
export function displayTextOf(root: Root): string[] {
  const found: string[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      if (node.name === 'Pull' || node.name === 'Quote') found.push(plainText(node));
      for (const one of node.attributes)
        if (one.type === 'mdxJsxAttribute' && SET_LARGE.has(one.name) && typeof one.value === 'string')
          found.push(one.value);
    }
    if ('children' in node) node.children.forEach(walk);
  };
  walk(root);
  return found;
}
