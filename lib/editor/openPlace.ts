import { Disk } from '#lib/content/disk.ts';
import { kindByName } from '#lib/pictures/pictureKind.ts';
import type { EditorKit } from './editorKit.ts';
import { type EditPlace, filesOf, placeName, type SchemaName } from './place.ts';
import { readText } from './readText.ts';

/** A file as the editor opens it. A file that is not there has an empty text and an empty hash. */
export interface OpenFile {
  name: string;
  path: string;
  schema: SchemaName;
  text: string;
  hash: string;
}

export interface OpenPlace {
  files: OpenFile[];
  /** Pictures in the folder, by file name. */
  pictures: string[];
}

/** What the editor gets when it opens a place. */
export interface Opened extends OpenPlace {
  kit: EditorKit;
}

/** Reads what the editor shows of an article or a venue. */
export function openPlace(root: string, place: EditPlace): OpenPlace {
  const files = filesOf(place).map(({ name, path, schema }) => {
    const { text = '', hash } = readText(root, path);
    return { name, path, schema, text, hash };
  });
  const beside = place.kind === 'venues' ? [] : (new Disk(root).list(placeName(place))?.files ?? []);
  return { files, pictures: beside.filter((name) => kindByName(name) !== undefined) };
}
