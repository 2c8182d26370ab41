import type { Nodes, Root } from 'mdast';
import type {} from 'remark-mdx';
import type { Place } from '../finding.ts';
import { splitFrontMatter } from '../frontMatter.ts';
import { parseMdx } from '../mdx/parse.ts';
import { placeOf } from '../mdx/textPlace.ts';
import { placeOfValue } from '../yaml/locate.ts';
import { parseYaml } from '../yaml/parseYaml.ts';

/** What stands for a price, or for words that are code: one word of no language. */
export const OBJECT = '\ufffc';

/** Stands where bold words end. */
export const JOINER = '\u2060';

/** A run of words as a reader meets it, and where each of them stands in the file. */
export interface Passage {
  /** `prose`: sentences of the body. `label`: headings, cells, attributes. `meta`: title, description, share text. */
  kind: 'prose' | 'label' | 'meta';
  text: string;
  /** The place of a character of `text` in its file. */
  at(offset: number): Place;
}

/** A block whose attributes say facts: a price, a figure, a list of venues. */
export interface FactTag {
  name: string;
  attributes: Readonly<Record<string, string>>;
  place: Place;
}

/** All words of an article in one language, and the facts and links beside them. */
export interface Writing {
  passages: Passage[];
  tags: FactTag[];
  links: { url: string; place: Place }[];
}

/** Attributes that a reader reads. */
const READ = new Set(['title', 'q', 'alt', 'value']);
const META = ['title', 'description', 'share'] as const;
/** A line end between Chinese characters is no space to a reader. */
const WRAP = /(?<=[\p{Script=Han}，。；：、！？”’）》])\n(?=[\p{Script=Han}“‘（《])/gu;

type Tag = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

const isTag = (node: Nodes): node is Tag =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const startOf = (node: Nodes): Place => node.position?.start ?? { line: 1, column: 1 };

function attributesOf(tag: Tag): Record<string, string> {
  const pairs = tag.attributes.flatMap((one) =>
    one.type === 'mdxJsxAttribute' && typeof one.value === 'string' ? [[one.name, one.value] as const] : [],
  );
  return Object.fromEntries(pairs);
}

/** The words of a node that holds a line of text, piece by piece. */
function piecesOf(
  node: Nodes,
  pieces: { text: string; from: number }[] = [],
): { text: string; from: number }[] {
  const from = node.position?.start.offset ?? 0;
  if (node.type === 'text') pieces.push({ text: node.value.replace(WRAP, '').replace(/\n/g, ' '), from });
  else if (node.type === 'inlineCode') pieces.push({ text: OBJECT, from });
  else if (isTag(node) && node.name === 'Price') pieces.push({ text: OBJECT, from });
  else if ('children' in node) for (const child of node.children) piecesOf(child, pieces);
  // Markdown needs a space after bold words that end in a mark; it is no space of the text.
  if (node.type === 'strong') pieces.push({ text: JOINER, from });
  return pieces;
}

function passageOf(node: Nodes, kind: Passage['kind'], source: string): Passage {
  const pieces = piecesOf(node);
  return {
    kind,
    text: pieces.map(({ text }) => text).join(''),
    at(offset) {
      let left = offset;
      for (const { text, from } of pieces) {
        if (left < text.length) return placeOf(source, from + left);
        left -= text.length;
      }
      return startOf(node);
    },
  };
}

const fixed = (kind: Passage['kind'], text: string, place: Place): Passage => ({
  kind,
  text,
  at: () => place,
});

/**
 * Reads an article's words. The text has passed the check of its tags; what does not parse is left out.
 * `parsed` is its tree, if it is known already.
 */
export function writingOf(text: string, parsed?: Root): Writing {
  const writing: Writing = { passages: [], tags: [], links: [] };
  const parts = splitFrontMatter(text);
  const yaml = parseYaml(parts.yaml, 1);
  for (const field of META) {
    const value = (yaml.value as Record<string, unknown> | undefined)?.[field];
    if (typeof value === 'string')
      writing.passages.push(fixed('meta', value, placeOfValue(yaml, [field]) ?? { line: 1, column: 1 }));
  }
  function walk(node: Nodes): void {
    if (node.type === 'link') writing.links.push({ url: node.url, place: startOf(node) });
    if (isTag(node)) {
      const attributes = attributesOf(node);
      writing.tags.push({ name: node.name ?? '', attributes, place: startOf(node) });
      for (const [name, value] of Object.entries(attributes))
        if (READ.has(name)) writing.passages.push(fixed('label', value, startOf(node)));
      if (['Pull', 'Stat', 'Figure'].includes(node.name ?? ''))
        writing.passages.push(passageOf(node, 'label', parts.body));
    }
    if (node.type === 'paragraph') writing.passages.push(passageOf(node, 'prose', parts.body));
    if (node.type === 'heading' || node.type === 'tableCell')
      writing.passages.push(passageOf(node, 'label', parts.body));
    if ('children' in node) node.children.forEach(walk);
  }
  const root = parsed ?? parseMdx(parts.body).root;
  if (root) walk(root);
  return writing;
}
