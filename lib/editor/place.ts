import { isSlug } from '#lib/content/slug.ts';

/** What the editor opens: an article or a venue, by its folder and its name. */
export interface EditPlace {
  kind: 'guides' | 'pages' | 'venues';
  slug: string;
}

/** Which JSON Schema (lib/content/jsonSchemas.ts) says what a file, or the front matter of an MDX file, may hold. */
export type SchemaName = 'guide' | 'page' | 'prose' | 'venue';

/** A file that the editor shows and writes. */
export interface EditFile {
  /** From the content folder. */
  path: string;
  name: string;
  schema: SchemaName;
}

const KINDS: readonly string[] = ['guides', 'pages', 'venues'] satisfies EditPlace['kind'][];

/** Reads `guides/first-skate`; undefined for anything that names no article or venue, whatever dots and slashes it has. */
export function parsePlace(text: string): EditPlace | undefined {
  const [kind = '', slug = '', ...more] = text.split('/');
  if (more.length > 0 || !KINDS.includes(kind) || !isSlug(slug)) return undefined;
  return { kind: kind as EditPlace['kind'], slug };
}

/** The place as it is written in addresses. */
export const placeName = ({ kind, slug }: EditPlace): string => `${kind}/${slug}`;

/** The files of a place, in the order of the form: facts first, Chinese before English. Nothing else is ever written. */
export function filesOf({ kind, slug }: EditPlace): EditFile[] {
  if (kind === 'venues') return [{ path: `venues/${slug}.mdx`, name: `${slug}.mdx`, schema: 'venue' }];
  const facts = kind === 'guides' ? 'guide' : 'page';
  const file = (name: string, schema: SchemaName): EditFile => ({
    path: `${kind}/${slug}/${name}`,
    name,
    schema,
  });
  return [file(`${facts}.yaml`, facts), file('zh.mdx', 'prose'), file('en.mdx', 'prose')];
}
