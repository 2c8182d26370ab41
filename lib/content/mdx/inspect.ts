import type { Nodes, Root } from 'mdast';
import type {} from 'remark-mdx';
import { type Finding, finding, type Place } from '../finding.ts';
import { say } from '../say.ts';
import { checkBlock } from './checkBlock.ts';
import { checkImage } from './checkImage.ts';
import { checkPlacement } from './checkPlacement.ts';
import { checkUrl } from './checkUrl.ts';
import type { LinkUse, ReadContext } from './context.ts';
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
  node.type === 'mdxjsEsm'
    ? finding(
        placeOf(node),
        'mdx/import',
        say('正文里不能有 import 或 export', 'import and export are not allowed'),
        say('删掉这一行；组件直接写名字就能用', 'delete the line; blocks are at hand by name'),
      )
    : finding(
        placeOf(node),
        'mdx/expression',
        say('正文里不能有花括号表达式 {…}', '{expressions} are not allowed'),
        say(
          '删掉花括号，直接写文字；要显示花括号，写成 &#123;',
          'drop the braces and write plain text; to show a brace, write &#123;',
        ),
      );

const unsupported = (node: Nodes): Finding =>
  node.type.startsWith('footnote')
    ? finding(
        placeOf(node),
        'mdx/footnote',
        say('这里不用脚注', 'footnotes are not used here'),
        say('来源用 <Cite s="…" /> 标出', 'mark the source with <Cite s="…" />'),
      )
    : finding(
        placeOf(node),
        'mdx/unsupported',
        say(
          `网站不支持这种写法（${node.type}）`,
          `the site does not use this kind of Markdown (${node.type})`,
        ),
        say('改成普通段落或列表', 'make it a plain paragraph or a list'),
      );

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
    } else if (node.type === 'image') findings.push(checkImage(node.url, placeOf(node), context.files));
    else if (node.type === 'imageReference')
      findings.push(checkImage(images.get(node.identifier) ?? '', placeOf(node), context.files));
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      findings.push(...checkBlock(node, context));
      if (whole) findings.push(...checkPlacement(node, parent, context.home));
      if (node.name === 'Zh' || node.name === 'En') inside = node.name === 'Zh' ? 'zh' : 'en';
      if (node.name === 'script' || node.name === 'style') return;
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
