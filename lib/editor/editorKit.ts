import { type AttributeSpec, BLOCKS, type BlockSpec } from '#lib/content/blocks.ts';
import { Disk } from '#lib/content/disk.ts';
import { jsonSchema } from '#lib/content/jsonSchemas.ts';
import { readCities } from '#lib/content/readCities.ts';
import { SCENES } from '#lib/content/scenes.ts';
import type { Bilingual } from '#lib/i18n/locale.ts';
import { listMoments } from './listMoments.ts';
import { listVenues } from './listPlaces.ts';
import type { EditPlace, SchemaName } from './place.ts';

/** How one attribute of a block is asked for. */
export interface FieldSpec {
  name: string;
  required: boolean;
  what: Bilingual;
  is: AttributeSpec['is'];
  values?: readonly string[];
  pattern?: string;
  like?: string;
}

/** A block as the palette offers it. */
export interface BlockKit {
  name: string;
  what: Bilingual;
  inline: boolean;
  holds: BlockSpec['holds'];
  only: readonly string[];
  within: string | undefined;
  fields: FieldSpec[];
}

/** All that the forms are made of: made from the schemas and the registry of blocks that the check itself uses. */
export interface EditorKit {
  schemas: Partial<Record<SchemaName, object>>;
  blocks: BlockKit[];
  scenes: readonly string[];
  cities: { slug: string; name: Bilingual }[];
  /** Ids of all venues. */
  venues: readonly string[];
  moments: { slug: string; title: Bilingual }[];
}

function fieldsOf(attributes: BlockSpec['attributes']): FieldSpec[] {
  return Object.entries(attributes).map(([name, spec]) => ({
    name,
    required: spec.required ?? false,
    what: spec.what,
    is: spec.is,
    ...('values' in spec && { values: spec.values }),
    ...('pattern' in spec && { pattern: spec.pattern.source.replace(/^\^|\$$/g, ''), like: spec.like }),
  }));
}

/** The blocks that may stand in a text of this kind. */
function blocksFor(kind: EditPlace['kind']): BlockKit[] {
  return Object.entries(BLOCKS as Readonly<Record<string, BlockSpec>>)
    .filter(([, { within, articleOnly }]) => (kind === 'venues' ? !articleOnly : within !== 'venue'))
    .map(([name, { what, inline = false, holds, only = [], within, attributes }]) => ({
      name,
      what,
      inline,
      holds,
      only,
      within,
      fields: fieldsOf(attributes),
    }));
}

/** The kit for one kind of place. */
export function editorKit(root: string, kind: EditPlace['kind']): EditorKit {
  const names: SchemaName[] = kind === 'venues' ? ['venue'] : [kind === 'guides' ? 'guide' : 'page', 'prose'];
  const disk = new Disk(root);
  return {
    schemas: Object.fromEntries(names.map((name) => [name, jsonSchema(name)])),
    blocks: blocksFor(kind),
    scenes: SCENES,
    cities: (readCities(disk).cities ?? []).map(({ slug, name }) => ({ slug, name })),
    venues: kind === 'venues' ? [] : listVenues(root),
    moments: kind === 'venues' ? [] : listMoments(disk),
  };
}
