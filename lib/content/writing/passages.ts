import type { Nodes, Root } from 'mdast';
import type {} from 'remark-mdx';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Place } from '../finding.ts';
import { splitFrontMatter } from '../frontMatter.ts';
import { plainText } from '../mdx/headings.ts';
import { parseMdx } from '../mdx/parse.ts';
import { placeOf } from '../mdx/textPlace.ts';
import { placeOfValue, verbatimAt } from '../yaml/locate.ts';
import { parseYaml } from '../yaml/parseYaml.ts';
import { type Piece, TextPiece } from './pieces.ts';

/** What stands for a price, or for words that are code: one word of no language. */
export const OBJECT = '\ufffc';

/** Stands where bold words end. */
export const JOINER = '\u2060';

/** A run of words as a reader meets it, and where each of them stands in the file. */
export interface Passage {
  /**
   * `prose`: sentences of the body. `quote`: somebody else’s. `label`: headings, cells, attributes. `meta`: title,
   * description, share text.
   */
  kind: 'prose' | 'quote' | 'label' | 'meta';
  text: string;
  /** The paragraph names a source: it holds a `<Price>` or a `<Cite>`. */
  cited: boolean;
  /** The place of a character of `text` in its file. */
  at(offset: number): Place;
  /** Where a run of it, standing there as it is, begins in the file; undefined if it does not. */
  verbatim(offset: number, length: number): number | undefined;
}

/** A block whose attributes say facts: a price, a figure, a list of venues. */
export interface FactTag {
  name: string;
  attributes: Readonly<Record<string, string>>;
  place: Place;
}

/** All words of an article in one language, and the facts and links beside them. */
export interface Writing {
  /** The file, without its byte order mark. */
  text: string;
  passages: Passage[];
  tags: FactTag[];
  links: { url: string; place: Place }[];
}

/** The parts of a venue’s body. */
const NOTES: Readonly<Record<string, Locale>> = { Zh: 'zh', En: 'en' };

/** Attributes that a reader reads. */
const READ = new Set(['title', 'q', 'alt', 'value', 'by', 'role']);
const META = ['title', 'description', 'share'] as const;
type Tag = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

const isTag = (node: Nodes): node is Tag =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** A link that shows its own address: no words to correct. */
const isAddress = (node: Nodes): boolean =>
  node.type === 'link' && node.children.length === 1 && plainText(node).startsWith('http');

const startOf = (node: Nodes): Place => node.position?.start ?? { line: 1, column: 1 };

function attributesOf(tag: Tag): Record<string, string> {
  const pairs = tag.attributes.flatMap((one) =>
    one.type === 'mdxJsxAttribute' && typeof one.value === 'string' ? [[one.name, one.value] as const] : [],
  );
  return Object.fromEntries(pairs);
}

/** The words of a node that holds a line of text, piece by piece. */
function piecesOf(node: Nodes, source: string, pieces: Piece[] = []): Piece[] {
  const from = node.position?.start.offset ?? 0;
  if (node.type === 'text') pieces.push(new TextPiece(node.value, source, from));
  else if (node.type === 'inlineCode' || isAddress(node)) pieces.push({ text: OBJECT, from });
  else if (isTag(node) && node.name === 'Price') pieces.push({ text: OBJECT, from });
  else if ('children' in node) for (const child of node.children) piecesOf(child, source, pieces);
  // Markdown needs a space after bold words that end in a mark; it is no space of the text.
  if (node.type === 'strong') pieces.push({ text: JOINER, from });
  return pieces;
}

const isCited = (node: Nodes): boolean =>
  isTag(node) && (node.name === 'Price' || node.name === 'Cite')
    ? true
    : 'children' in node && node.children.some(isCited);

function passageOf(node: Nodes, kind: Passage['kind'], source: string): Passage {
  const pieces = piecesOf(node, source);
  return {
    kind,
    cited: isCited(node),
    text: pieces.map(({ text }) => text).join(''),
    at(offset) {
      let left = offset;
      for (const piece of pieces) {
        const { text, from } = piece;
        if (left < text.length)
          return placeOf(source, piece instanceof TextPiece ? (piece.offset(left) ?? from + left) : from);
        left -= text.length;
      }
      return startOf(node);
    },
    verbatim(offset, length) {
      let left = offset;
      for (const piece of pieces) {
        if (left < piece.text.length)
          return piece instanceof TextPiece ? piece.verbatim(left, length) : undefined;
        left -= piece.text.length;
      }
      return undefined;
    },
  };
}

/** Words that stand in one value, a field or an attribute; `from` is where they begin, if they stand there as they are. */
export const fixedPassage = (
  kind: Passage['kind'],
  text: string,
  place: Place,
  from: number | undefined,
): Passage => ({
  kind,
  cited: true,
  text,
  at: (offset) => (from === undefined ? place : { ...place, column: place.column + offset }),
  verbatim: (offset) => (from === undefined ? undefined : from + offset),
});

function attributePassage(tag: Tag, name: string, value: string, source: string): Passage {
  const attribute = tag.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  const end = (attribute?.position?.end.offset ?? 0) - 1;
  const from = end - value.length;
  const whole = source.slice(from, end) === value && !/[\r\n]/.test(value);
  return whole
    ? fixedPassage('label', value, placeOf(source, from), from)
    : fixedPassage('label', value, startOf(tag), undefined);
}

/**
 * Reads an article's words. The text has passed the check of its tags; what does not parse is left out.
 * `parsed` is its tree, if it is known already.
 */
export function writingOf(text: string, parsed?: Root): Writing {
  const parts = splitFrontMatter(text);
  const writing: Writing = { text: parts.text, passages: [], tags: [], links: [] };
  const yaml = parseYaml(parts.yaml, 1);
  for (const field of META) {
    const value = (yaml.value as Record<string, unknown> | undefined)?.[field];
    if (typeof value !== 'string') continue;
    const from = verbatimAt(yaml, [field], value, parts.yaml);
    const place = placeOfValue(yaml, [field]) ?? { line: 1, column: 1 };
    const opening = parts.text.indexOf(parts.yaml);
    writing.passages.push(
      from === undefined
        ? fixedPassage('meta', value, place, undefined)
        : fixedPassage('meta', value, yaml.place(from), opening + from),
    );
  }
  function walk(node: Nodes, quoted: boolean): void {
    if (node.type === 'link') writing.links.push({ url: node.url, place: startOf(node) });
    if (isTag(node)) {
      const attributes = attributesOf(node);
      writing.tags.push({ name: node.name ?? '', attributes, place: startOf(node) });
      for (const [name, value] of Object.entries(attributes))
        if (READ.has(name)) writing.passages.push(attributePassage(node, name, value, parts.body));
      if (node.name === 'Quote') writing.passages.push(passageOf(node, 'quote', parts.body));
      if (['Pull', 'Stat', 'Figure', 'FilmMoment'].includes(node.name ?? ''))
        writing.passages.push(passageOf(node, 'label', parts.body));
    }
    if (node.type === 'paragraph')
      writing.passages.push(passageOf(node, quoted ? 'quote' : 'prose', parts.body));
    if (node.type === 'heading' || node.type === 'tableCell')
      writing.passages.push(passageOf(node, 'label', parts.body));
    if (!('children' in node)) return;
    for (const child of node.children) walk(child, quoted || node.type === 'blockquote');
  }
  const root = parsed ?? parseMdx(parts.body).root;
  if (root) walk(root, false);
  return writing;
}

/** The notes of a venue, each with its language. */
export function venueParts(text: string, parsed?: Root): { locale: Locale; writing: Writing }[] {
  const root = parsed ?? parseMdx(splitFrontMatter(text).body).root;
  return (root?.children ?? []).flatMap((child) => {
    const locale = isTag(child) ? NOTES[child.name ?? ''] : undefined;
    if (!locale) return [];
    const writing = writingOf(text, { type: 'root', children: [child] });
    return [{ locale, writing: { ...writing, text: '' } }];
  });
}
