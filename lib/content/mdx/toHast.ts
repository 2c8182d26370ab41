import type { Nodes as HastNodes, Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const transform = unified()
  .use(remarkRehype, { passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'] })
  .freeze();

// A line end between Chinese characters is no space to a reader.
const WRAPPED =
  /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef”’…—])\n(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef“‘…—])/gu;

function tidy(node: HastNodes): void {
  delete node.position;
  if (node.type === 'text') node.value = node.value.replace(WRAPPED, '');
  if ('attributes' in node) for (const attribute of node.attributes) delete attribute.position;
  if ('children' in node) node.children.forEach(tidy);
}

/** Turns a checked text into hast; blocks stay `mdxJsxFlowElement` / `mdxJsxTextElement` nodes. */
export function toHast(root: Root): HastRoot {
  const tree = transform.runSync(root) as HastRoot;
  tidy(tree);
  return tree;
}
