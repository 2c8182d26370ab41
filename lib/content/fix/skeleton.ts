import type { Nodes } from 'mdast';
import { splitFrontMatter } from '../frontMatter.ts';
import { parseMdx } from '../mdx/parse.ts';

/** Attributes that hold words for readers: the only ones in which a mark may change. */
const WORDS = new Set(['title', 'q', 'alt', 'value', 'caption', 'text']);

function attributesOf(node: Nodes): string {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return '';
  const written = node.attributes.map((one) => {
    if (one.type !== 'mdxJsxAttribute') return '{…}';
    return WORDS.has(one.name) ? one.name : `${one.name}=${JSON.stringify(one.value)}`;
  });
  return ` ${node.name} ${written.join(' ')}`;
}

/**
 * Everything of an article but its words: which nodes it has, in what order, with their addresses, code and facts. A
 * change that keeps it has changed words and marks only.
 */
export function skeletonOf(text: string): string {
  const lines: string[] = [];
  const walk = (node: Nodes, depth: number): void => {
    const url = 'url' in node ? ` ${node.url}` : '';
    const code = node.type === 'code' || node.type === 'inlineCode' ? ` ${node.value}` : '';
    lines.push(`${' '.repeat(depth)}${node.type}${url}${code}${attributesOf(node)}`);
    if ('children' in node) for (const child of node.children) walk(child, depth + 1);
  };
  const { root } = parseMdx(splitFrontMatter(text).body);
  if (root) walk(root, 0);
  return lines.join('\n');
}
