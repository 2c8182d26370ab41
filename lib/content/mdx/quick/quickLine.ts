import type { PhrasingContent } from 'mdast';
import type {} from 'remark-mdx';
import type { Places } from './places.ts';
import { quickTag } from './tags.ts';

/** The first character that is more than text. */
const MARK = /[*_[\]!<>`|~@]/g;
/** What may become a link, and what a paragraph loses at the ends of its lines. */
const UNSURE = /http|www| \n|\n |^ | $/i;
/** Bold or slanted words: what opens stands before a word, what closes behind one, or behind a mark before a gap. */
const STRESSED =
  /(\*\*?)([A-Za-z0-9\u4e00-\u9fff](?:[^*_[\]!<>`|~@\n]*(?:[A-Za-z0-9\u4e00-\u9fff]|[^*_[\]!<>`|~@\s](?=\*+(?: |$))))?)\1(?!\*)/my;
const LINK = /\[([^*_[\]!<>`|~@\n]+)\]\(([\w/.#?=%-]+)\)/y;

type Tag = Extract<PhrasingContent, { type: 'mdxJsxTextElement' }>;

/**
 * Reads words, bold words, links and tags between two offsets, as the full parser would; undefined at anything else.
 * `from` and `to` are inside of any blank.
 */
export function quickLine(
  text: string,
  from: number,
  to: number,
  places: Places,
): PhrasingContent[] | undefined {
  const top: PhrasingContent[] = [];
  const open: Tag[] = [];
  const add = (node: PhrasingContent): void => void (open.at(-1)?.children ?? top).push(node);
  const addText = (start: number, end: number): boolean => {
    if (start === end) return true;
    const value = text.slice(start, end);
    if (UNSURE.test(value) && unsure(value, start === from, end === to)) return false;
    add({ type: 'text', value, position: places.span(start, end) });
    return true;
  };
  let at = from;
  while (at < to) {
    MARK.lastIndex = at;
    const found = MARK.exec(text);
    const mark = found && found.index < to ? found.index : to;
    if (!addText(at, mark)) return undefined;
    if (mark === to) break;
    const sign = text[mark];
    if (sign === '<') {
      const tag = quickTag(text, mark, places);
      if (!tag || tag.to > to) return undefined;
      const { name, kind, attributes } = tag;
      if (kind === 'close') {
        const closed = open.pop();
        if (closed?.name !== name || !closed.position) return undefined;
        closed.position.end = places.point(tag.to);
      } else {
        const position = places.span(mark, tag.to);
        const node: Tag = { type: 'mdxJsxTextElement', name, attributes, children: [], position };
        add(node);
        if (kind === 'open') open.push(node);
      }
      at = tag.to;
    } else if (sign === '*' && text[mark - 1] !== '*') {
      STRESSED.lastIndex = mark;
      const [, stars = '', value = ''] = STRESSED.exec(text) ?? [];
      if (value === '' || STRESSED.lastIndex > to || /http|www/i.test(value)) return undefined;
      at = STRESSED.lastIndex;
      const size = stars.length;
      const words = { type: 'text' as const, value, position: places.span(mark + size, at - size) };
      const type = size === 2 ? ('strong' as const) : ('emphasis' as const);
      add({ type, children: [words], position: places.span(mark, at) });
    } else if (sign === '[') {
      LINK.lastIndex = mark;
      const [, value = '', url = ''] = LINK.exec(text) ?? [];
      if (value === '' || LINK.lastIndex > to || /http|www/i.test(value)) return undefined;
      at = LINK.lastIndex;
      const words = {
        type: 'text' as const,
        value,
        position: places.span(mark + 1, mark + 1 + value.length),
      };
      add({ type: 'link', title: null, url, children: [words], position: places.span(mark, at) });
    } else return undefined;
  }
  return open.length === 0 ? top : undefined;
}

/** Whether a piece of text that looks unusual is: blanks beside tags within a line are not. */
const unsure = (value: string, first: boolean, last: boolean): boolean =>
  /http|www| \n|\n /i.test(value) || (first && value.startsWith(' ')) || (last && value.endsWith(' '));
