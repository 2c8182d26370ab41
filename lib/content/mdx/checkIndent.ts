import type { BlockContent, DefinitionContent, ListItem, Nodes, Parent, Root } from 'mdast';
import { type Finding, START } from '../finding.ts';
import { textMessages } from '../messages/textMessages.ts';

/** Spaces at which Markdown would see code; MDX sees none, and shows text, headings and lists instead. */
const CODE_INDENT = 4;
const TAB = 4;
const MARKER = /^(?:[-*+]|\d{1,9}[.)])/;

type Flow = BlockContent | DefinitionContent | ListItem;

/** The column of an offset as it is seen, from 0: tabs count to the next fourth. */
function columnOf(text: string, offset: number): number {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  let column = 0;
  for (let at = line + text.slice(line, offset).lastIndexOf('\r') + 1; ; at++) {
    if (at >= offset) return column;
    column += text[at] === '\t' ? TAB - (column % TAB) : 1;
  }
}

const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;
const sourceOf = (node: Nodes, text: string): string =>
  text.slice(startOf(node), node.position?.end.offset ?? 0);

/** The column at which the content of a list item stands. */
function contentColumn(item: ListItem, text: string): number {
  const from = startOf(item);
  const [mark = '', space = ''] = /^(?:[-*+]|\d{1,9}[.)])([ \t]*)(?=[^ \t\r\n])/.exec(text.slice(from)) ?? [];
  const marker = columnOf(text, from) + (MARKER.exec(text.slice(from))?.[0].length ?? 1);
  const column = columnOf(text, from + mark.length);
  return space === '' || column - marker > CODE_INDENT ? marker + 1 : column;
}

/** The parser lets the text of a task begin behind its box. */
const isTask = (container: Nodes, child: Nodes): boolean =>
  container.type === 'listItem' && typeof container.checked === 'boolean' && container.children[0] === child;

/** The column from which the children of a container are indented. */
function baseOf(container: Parent & Nodes, child: Flow, base: number, text: string): number {
  if (container.type === 'listItem') return contentColumn(container, text);
  if (container.type !== 'blockquote') return base;
  const mark = text.lastIndexOf('>', startOf(child) - 1);
  const column = columnOf(text, mark + 1);
  return /[ \t]/.test(text[mark + 1] ?? '') ? column + 1 : column;
}

/** Whether the last line of a heading (its underline) or of a code block (its closing fence) is indented. */
function endsIndented(node: Flow, base: number, text: string): boolean {
  if (node.type !== 'heading' && node.type !== 'code') return false;
  const last = /[\r\n]([ \t>]*)(?:=+|-+|`{3,}|~{3,})[ \t]*$/.exec(sourceOf(node, text))?.[1];
  return last !== undefined && columnOf(last, last.length) - base >= CODE_INDENT;
}

/**
 * Blocks that are indented so far that Markdown takes them for code, or for part of the paragraph above. MDX knows no
 * such code, so an editor would see neither the one nor the other. Inside tags, indents are free.
 */
export function checkIndent(root: Root, text: string): Finding[] {
  const found: Finding[] = [];
  function walk(container: Parent & Nodes, base: number): void {
    for (const child of container.children as Flow[]) {
      const from = baseOf(container, child, base, text);
      const offset = startOf(child);
      const column = isTask(container, child) ? from : columnOf(text, offset);
      if (column - from >= CODE_INDENT || endsIndented(child, from, text))
        found.push(textMessages.indented(child.position?.start ?? START));
      else if (child.type === 'list' || child.type === 'listItem' || child.type === 'blockquote')
        walk(child, from);
    }
  }
  walk(root, 0);
  return found;
}
