import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

const BLOCK =
  /^(?:p|ul|ol|li|blockquote|pre|h[1-6]|hr|br|table|thead|tbody|tr|th|td|input|#document-fragment)$/;

/** Spaces beside a block are not seen. */
function trimAtBlocks(parent: Parent): void {
  parent.childNodes = parent.childNodes.filter((node, at, all) => {
    if (!('value' in node)) return true;
    const [before, after] = [all[at - 1], all[at + 1]];
    if (BLOCK.test(before?.nodeName ?? parent.nodeName)) node.value = node.value.trimStart();
    if (BLOCK.test(after?.nodeName ?? parent.nodeName)) node.value = node.value.trimEnd();
    return node.value !== '';
  });
}

function tidy(node: Parent | Node, code: boolean): void {
  if ('value' in node && !code) node.value = node.value.replace(/\s+/g, ' ');
  if ('attrs' in node)
    node.attrs = node.attrs
      // Anchors and the marks of task lists are the site's own.
      .filter(({ name, value }) => name !== 'id' && !/^(?:contains-)?task-list/.test(value))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  if (!('childNodes' in node)) return;
  const inside = code || node.nodeName === 'pre' || node.nodeName === 'code';
  for (const child of node.childNodes) tidy(child, inside);
  if (!inside) trimAtBlocks(node);
}

/** HTML in one form, so that two texts compare if a browser shows them alike. */
export function normalHtml(html: string): string {
  const fragment = parseFragment(html);
  tidy(fragment, false);
  return serialize(fragment);
}
