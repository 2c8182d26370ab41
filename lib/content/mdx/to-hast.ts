import type { Nodes as HastNodes, Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const transform = unified()
  .use(remarkRehype, { passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'] })
  .freeze();

function dropPositions(node: HastNodes): void {
  delete node.position;
  if ('attributes' in node) for (const attribute of node.attributes) delete attribute.position;
  if ('children' in node) node.children.forEach(dropPositions);
}

/** Turns a checked text into hast; blocks stay `mdxJsxFlowElement` / `mdxJsxTextElement` nodes. */
export function toHast(root: Root): HastRoot {
  const tree = transform.runSync(root) as HastRoot;
  dropPositions(tree);
  return tree;
}
