import type { Position } from 'unist';
import type { Places } from './places.ts';

/** A tag of a block as editors mostly write it: capital letter, attributes in double quotes, on one line. */
export interface QuickTag {
  name: string;
  kind: 'open' | 'close' | 'alone';
  attributes: { type: 'mdxJsxAttribute'; name: string; value: string; position: Position }[];
  to: number;
}

const TAG = /<(\/?)([A-Z][A-Za-z]*)((?: [a-z]+="[^"<>\n]*")*)( ?\/)?>/y;
const ATTRIBUTE = / ([a-z]+)="([^"]*)"/g;

/** The tag that begins at an offset; undefined if it is written in any other way. */
export function quickTag(text: string, from: number, places: Places): QuickTag | undefined {
  TAG.lastIndex = from;
  const found = TAG.exec(text);
  if (!found) return undefined;
  const [, slash, name = '', written = '', alone] = found;
  if (slash && (written || alone)) return undefined;
  const first = from + 1 + name.length;
  const attributes: QuickTag['attributes'] = [];
  for (const one of written.matchAll(ATTRIBUTE)) {
    const start = first + one.index + 1;
    attributes.push({
      type: 'mdxJsxAttribute',
      name: one[1] ?? '',
      value: one[2] ?? '',
      position: places.span(start, start + one[0].length - 1),
    });
  }
  return { name, kind: slash ? 'close' : alone ? 'alone' : 'open', attributes, to: TAG.lastIndex };
}
