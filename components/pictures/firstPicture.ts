import type { Nodes, Root } from 'hast';
import type {} from 'mdast-util-mdx-jsx';

/** Name of the first picture that an article shows from its folder. */
export function firstPicture(node: Root | Nodes): string | undefined {
  if ('attributes' in node && node.name === 'Figure')
    for (const attribute of node.attributes)
      if ('name' in attribute && attribute.name === 'src' && typeof attribute.value === 'string')
        return attribute.value;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = firstPicture(child);
    if (found !== undefined) return found;
  }
  return undefined;
}
