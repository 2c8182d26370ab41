import type { Element, ElementContent, Root } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';

type Block = MdxJsxFlowElementHast | MdxJsxTextElementHast;

const isBlock = (node: unknown): node is Block =>
  typeof node === 'object' &&
  node !== null &&
  'type' in node &&
  /^mdxJsx(Flow|Text)Element$/.test(String(node.type));

/** A block as a plain element: its name as the tag, its literal attributes as properties. */
function element(block: Block): Element {
  const properties: Record<string, string> = {};
  for (const attribute of block.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
      properties[attribute.name] = attribute.value;
    }
  }
  return { type: 'element', tagName: block.name ?? '', properties, children: block.children.map(asElement) };
}

function asElement(node: ElementContent): ElementContent {
  if (isBlock(node)) return element(node);
  return node.type === 'element' ? { ...node, children: node.children.map(asElement) } : node;
}

/**
 * A checked tree whose blocks are plain elements, so that the renderer looks them up by name. Left as MDX nodes they
 * would need an evaluator, and nothing in the content is ever evaluated.
 */
export const blocksAsElements = (root: Root): Root => ({
  ...root,
  children: root.children.map((node) =>
    node.type === 'doctype' || node.type === 'mdxjsEsm' ? node : asElement(node),
  ),
});
