import type { Nodes, Root } from 'mdast';
import type {} from 'remark-mdx';
import type { Finding, Place } from '../finding.ts';
import { textMessages } from '../messages/textMessages.ts';
import { checkBlock, isPasted } from './checkBlock.ts';
import { checkImage } from './checkImage.ts';
import { checkPlacement } from './checkPlacement.ts';
import { checkUrl } from './checkUrl.ts';
import type { LinkUse, ReadContext } from './context.ts';
import { namedBy } from './namedBy.ts';
import { strayMarks } from './strayMarks.ts';

export interface Inspection {
  findings: Finding[];
  links: LinkUse[];
}

const PLAIN = new Set(
  'root paragraph heading emphasis strong delete inlineCode code blockquote list listItem table tableRow tableCell break thematicBreak linkReference'.split(
    ' ',
  ),
);

const placeOf = (node: Nodes): Place => node.position?.start ?? { line: 1, column: 1 };

const code = (node: Nodes): Finding =>
  node.type === 'mdxjsEsm' ? textMessages.importing(placeOf(node)) : textMessages.expression(placeOf(node));

const unsupported = (node: Nodes): Finding =>
  node.type.startsWith('footnote')
    ? textMessages.footnote(placeOf(node))
    : textMessages.unsupported(placeOf(node), node.type);

/**
 * Walks a parsed text and collects what is not allowed, and its links.
 * `whole` is false if tags were blanked out while parsing: then nothing is said about where blocks stand.
 */
export function inspect(root: Root, source: string, context: ReadContext, whole: boolean): Inspection {
  const findings: Finding[] = [];
  const links: LinkUse[] = [];
  const images = new Map<string, string>();

  function link(url: string, node: Nodes, locale: ReadContext['locale']): void {
    const unsafe = checkUrl(url, placeOf(node));
    if (unsafe) findings.push(unsafe);
    else links.push({ url, locale, line: placeOf(node).line, column: placeOf(node).column });
  }

  function walk(node: Nodes, parent: Nodes, locale: ReadContext['locale']): void {
    let inside = locale;
    if (node.type === 'text') findings.push(...strayMarks(node, source));
    else if (node.type === 'link') link(node.url, node, locale);
    else if (node.type === 'definition') {
      if (!images.has(node.identifier)) link(node.url, node, locale);
    } else if (node.type === 'image') findings.push(checkImage(node, node.url, placeOf(node)));
    else if (node.type === 'imageReference')
      findings.push(checkImage(node, images.get(node.identifier) ?? '', placeOf(node)));
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      findings.push(...checkBlock(node, context));
      links.push(...namedBy(node, inside));
      if (whole) findings.push(...checkPlacement(node, parent, context.home));
      if (node.name === 'Zh' || node.name === 'En') inside = node.name === 'Zh' ? 'zh' : 'en';
      if (node.name === 'script' || node.name === 'style' || isPasted(node)) return;
    } else if (node.type.startsWith('mdx')) findings.push(code(node));
    else if (!PLAIN.has(node.type)) findings.push(unsupported(node));
    if ('children' in node) for (const child of node.children) walk(child, node, inside);
  }

  const definitions = new Map<string, string>();
  const gather = (node: Nodes): void => {
    if (node.type === 'definition') definitions.set(node.identifier, node.url);
    if ('children' in node) node.children.forEach(gather);
  };
  gather(root);
  const seek = (node: Nodes): void => {
    if (node.type === 'imageReference') images.set(node.identifier, definitions.get(node.identifier) ?? '');
    if ('children' in node) node.children.forEach(seek);
  };
  seek(root);
  walk(root, root, context.locale);
  return { findings, links };
}

/** Whether a text shows nothing at all. */
export const isBlank = (node: Nodes): boolean => {
  if (node.type.startsWith('mdx') || node.type.startsWith('image')) return false;
  if ('children' in node) return node.children.every(isBlank);
  return !('value' in node) || node.value.trim() === '';
};
