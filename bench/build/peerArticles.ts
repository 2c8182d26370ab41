import type { Element, ElementContent, Root, RootContent } from 'hast';
import { loadContent } from '#lib/content/index.ts';
import type { Article, Piece } from '../peers/article.ts';

type Node = Root | RootContent | ElementContent;

const KINDS = new Set<string>(['h2', 'h3', 'li', 'p']);
const isPiece = (node: Node): node is Element => node.type === 'element' && KINDS.has(node.tagName);

function textOf(node: Node): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function piecesOf(node: Node): Piece[] {
  if (isPiece(node))
    return [{ kind: node.tagName as Piece['kind'], text: textOf(node).replace(/\s+/g, ' ') }];
  return 'children' in node ? node.children.flatMap(piecesOf) : [];
}

/** So many articles out of the words of the real guides, no two alike: what other generators are given to build. */
export function peerArticles(count: number): Article[] {
  const models = loadContent().guides.flatMap(({ prose: { zh, en } }) =>
    [zh, en].filter((text) => text !== undefined),
  );
  return Array.from({ length: count }, (_, number) => {
    const { title, description, body } = models[number % models.length] ?? {
      title: '',
      description: '',
      body: undefined,
    };
    const pieces: Piece[] = [
      { kind: 'h1', text: title },
      { kind: 'p', text: `${number}. ${description}` },
      ...(body ? piecesOf(body) : []).filter(({ text }) => text.trim() !== ''),
    ];
    return { slug: `article-${number}`, pieces };
  });
}
