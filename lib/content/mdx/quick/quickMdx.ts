import type { Nodes, Parent, Root, RootContent } from 'mdast';
import type {} from 'remark-mdx';
import type { Position } from 'unist';
import { Places } from './places.ts';
import { type Block, quickBlock } from './quickBlocks.ts';
import { quickTag } from './tags.ts';

type Flow = Extract<RootContent, { type: 'mdxJsxFlowElement' }>;

/** What may reach from one block into another, or is rare: indents, code, braces, definitions, imports, escapes. */
const BEYOND_BLOCKS = /[\t\r\0\ufeff\u2028\u2029{}\\&]|```|~~~|\]:|\[\^|^ +[^ \n]|^(?:import|export)/m;
const LIST_LINE = /^(?:[-*+]|\d{1,9}[.)])(?: |$)/m;
const BLOCK = /^(?! *$)[^\n]*(?:\n(?! *$)[^\n]*)*/gm;

/** Moves a tree that was parsed by itself to where its text stands. */
function move(node: Nodes, lines: number, offset: number): void {
  const shift = ({ start, end }: Position): void => {
    for (const point of [start, end]) {
      point.line += lines;
      point.offset = (point.offset ?? 0) + offset;
    }
  };
  if (node.position) shift(node.position);
  if ('attributes' in node) for (const { position } of node.attributes) if (position) shift(position);
  if ('children' in node) for (const child of node.children) move(child, lines, offset);
}

/**
 * Parses MDX block by block: what is written plainly at once, the rest with `parse`, the full parser, a block at a time.
 * Undefined if blocks may depend on one another, or if anything is wrong: then the full parser has to see all of it.
 * The tree is the one that the full parser would have made (quickMdx.test.ts).
 */
export function quickMdx(text: string, parse: (text: string) => Root): Root | undefined {
  if (BEYOND_BLOCKS.test(text)) return undefined;
  const places = new Places(text);
  const root: Root = { type: 'root', children: [], position: places.span(0, text.length) };
  const open: Flow[] = [];
  let listed = false;

  /** A line that is one tag. */
  function tagLine({ from, to }: Block): boolean {
    const tag = text[from] === '<' ? quickTag(text, from, places) : undefined;
    if (tag?.to !== to) return false;
    const { name, kind, attributes } = tag;
    if (kind === 'close') {
      const closed = open.pop();
      if (closed?.name !== name || !closed.position) throw new Unusual();
      closed.position.end = places.point(to);
      return true;
    }
    const node: Flow = {
      type: 'mdxJsxFlowElement',
      name,
      attributes,
      children: [],
      position: places.span(from, to),
    };
    into().push(node);
    if (kind === 'open') open.push(node);
    return true;
  }
  const into = (): RootContent[] => (open.at(-1) ?? (root as Parent)).children as RootContent[];

  try {
    for (const found of text.matchAll(BLOCK)) {
      const block = { from: found.index, to: found.index + found[0].length };
      // Two lists with an empty line between them are one.
      const lists = LIST_LINE.test(found[0]);
      if (lists && listed) return undefined;
      listed = lists;
      if (tagLine(block)) continue;
      const quick = quickBlock(text, block, places);
      if (quick) {
        into().push(quick);
        continue;
      }
      const { children } = parse(found[0]);
      const { line } = places.point(block.from);
      for (const child of children) move(child, line - 1, block.from);
      into().push(...children);
    }
  } catch {
    return undefined;
  }
  return open.length === 0 ? root : undefined;
}

class Unusual extends Error {}
