import type { Words } from '../say.ts';

/** What an attribute may hold. Values are always literal text; `is` says how the text is read. */
export type AttributeSpec = { required?: boolean; what: Words } & (
  | { is: 'text' }
  | { is: 'source' }
  | { is: 'city' }
  | { is: 'venue' }
  | { is: 'moment' }
  | { is: 'scene' }
  | { is: 'picture' }
  | { is: 'alt' }
  | { is: 'chart' }
  | { is: 'one-of' | 'list-of'; values: readonly string[] }
  | { is: 'pattern'; pattern: RegExp; like: string }
);

/** What a block takes. components/blocks has one component for each name. */
export interface BlockSpec {
  what: Words;
  /** As an editor writes it; shown in content/README.md and in the gallery, and checked by a test. */
  example: Words;
  /** Stands within a line of text (true) or as a paragraph of its own. */
  inline?: boolean;
  /** `none`: self-closing. `words`: one run of text, no paragraphs. `blocks`: paragraphs, lists, blocks. */
  holds: 'none' | 'words' | 'blocks';
  mayBeEmpty?: boolean;
  /** Only these blocks may stand directly inside (`list`: a Markdown list). */
  only?: readonly string[];
  /** How many of them, at least and at most. */
  count?: readonly [least: number, most: number];
  /** Must stand directly inside this block; `venue` is the body of a venue. */
  within?: string;
  /** Not for the notes of a venue: it needs the sources of an article. */
  articleOnly?: boolean;
  /** Exactly one of these attributes has to be there. */
  oneOf?: readonly string[];
  /** Where the first of these is written, the others have to be; and none without the first. */
  together?: readonly string[];
  attributes: Readonly<Record<string, AttributeSpec>>;
}
