import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type {} from 'remark-mdx';
import { blockSpec } from '../blocks.ts';

/** How many levels of Markdown (16 of quotes, lists and blocks, each two nodes deep at most) a text may nest. */
export const DEEPEST = 40;

type Flow = RootContent;
type Tag = Extract<PhrasingContent, { type: 'mdxJsxTextElement' }>;

const isGap = (node: PhrasingContent): boolean =>
  node.type === 'break' || (node.type === 'text' && node.value.trim() === '');

const isBlockTag = (node: PhrasingContent): node is Tag => {
  const spec = node.type === 'mdxJsxTextElement' ? blockSpec(node.name) : undefined;
  return spec !== undefined && spec.inline !== true;
};

const asFlow = (tag: Tag): Flow => ({ ...tag, type: 'mdxJsxFlowElement', children: tag.children as never });

/** A paragraph that holds nothing but block tags (one line, `<Pull>…</Pull>`) gives way to the tags themselves. */
function unravel(node: Flow): Flow[] {
  if (node.type !== 'paragraph') return [node];
  const solid = node.children.filter((child) => !isGap(child));
  return solid.length > 0 && solid.every(isBlockTag) ? solid.map((tag) => asFlow(tag as Tag)) : [node];
}

const PHRASING = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'image',
  'imageReference',
  'footnoteReference',
]);

const isPhrasing = (node: Flow): node is Flow & PhrasingContent => PHRASING.has(node.type);

/** Puts bare text among blocks into a paragraph: `<Callout>text</Callout>` reads like the form with blank lines. */
function wrapText(children: Flow[]): Flow[] {
  if (!children.some((child) => isPhrasing(child))) return children;
  const paragraph: Paragraph = { type: 'paragraph', children: children.filter(isPhrasing) };
  const first = children[0]?.position;
  if (first) paragraph.position = first;
  return [...unravel(paragraph), ...children.filter((child) => !isPhrasing(child))];
}

const unwrapText = (children: Flow[]): Flow[] =>
  children.length === 1 && children[0]?.type === 'paragraph' ? children[0].children : children;

/**
 * Gives blocks one shape, however an editor laid them out: a block that holds `blocks` has only flow content,
 * one that holds `words` only a run of text. Changes the tree in place.
 */
export function shape(root: Root): void {
  const queue: { children: Flow[] }[] = [root];
  for (let node = queue.pop(); node; node = queue.pop()) {
    let children = node.children.flatMap(unravel);
    if ('type' in node && node.type === 'mdxJsxFlowElement') {
      const holds = blockSpec((node as unknown as Tag).name)?.holds;
      if (holds === 'blocks') children = wrapText(children);
      if (holds === 'words') children = unwrapText(children);
    }
    node.children = children;
    for (const child of children) if ('children' in child) queue.push(child as { children: Flow[] });
  }
}
