import type { Root } from 'hast';

type Node = Root | Root['children'][number];

/** The plain words of a venue's notes; empty where there are none. */
export function noteWords(node: Node | undefined): string {
  if (!node) return '';
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(noteWords).join('') : '';
}
