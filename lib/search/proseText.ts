import type { Element, ElementContent, Root, RootContent } from 'hast';

type Node = Root | RootContent | ElementContent;

/** Attributes of blocks that are read as text: titles of steps, questions, labels, and what a price amounts to. */
const READ = new Set(['title', 'q', 'value', 'label']);

/** Elements inside which words run on. */
const INLINE = new Set(['a', 'b', 'em', 'strong', 'code', 'span', 'del', 'sup', 'sub']);

interface Attribute {
  name?: string;
  value?: unknown;
}

function blockText(name: string, attributes: readonly Attribute[]): string {
  const read = attributes.filter((one) => READ.has(one.name ?? '')).map(({ value }) => String(value ?? ''));
  const of = (wanted: string) => attributes.find((one) => one.name === wanted)?.value;
  if (name !== 'Price') return read.join(' ');
  const to = of('to');
  return `¥${String(of('cny'))}${to ? `–${String(to)}` : ''}`;
}

const isInline = (node: Node): boolean =>
  node.type === 'text' ||
  node.type === 'mdxJsxTextElement' ||
  (node.type === 'element' && INLINE.has((node as Element).tagName));

/** What an article says, as one text: paragraphs, and what stands in the attributes of its blocks. */
export function proseText(node: Node): string {
  if (node.type === 'text') return node.value;
  const own =
    node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
      ? blockText(node.name ?? '', node.attributes as Attribute[])
      : '';
  if (!('children' in node)) return own;
  const gap = isInline(node) ? '' : ' ';
  return `${gap}${own}${own && node.children.length > 0 ? ' ' : ''}${node.children.map(proseText).join('')}${gap}`;
}
